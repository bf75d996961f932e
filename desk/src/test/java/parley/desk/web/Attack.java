package parley.desk.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What is sent to do harm, a character for each byte, and the answers that would do. */
record Attack(String name, String sent, List<Integer> answers) {
    static String head(String method, String path, String more) {
        return method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-Proto: https\r\nConnection: close\r\n"
                + more;
    }

    static String bearer(String token) {
        return "Authorization: Bearer " + token + "\r\n";
    }

    static Attack raw(String name, String sent, Integer... answers) {
        return new Attack(name, sent, List.of(answers));
    }

    static Attack post(String name, String path, String type, String body, String token, Integer... answers) {
        return post(name, path, type, body.getBytes(StandardCharsets.UTF_8), bearer(token), answers);
    }

    static Attack post(String name, String path, String type, byte[] body, String headers, Integer... answers) {
        String head = head("POST", path, headers + "Content-Type: " + type + "\r\n") + "Content-Length: " + body.length
                + "\r\n\r\n";
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        sent.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        sent.writeBytes(body);
        return new Attack(name, sent.toString(StandardCharsets.ISO_8859_1), List.of(answers));
    }

    static byte[] gzip(int zeros) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
            packed.write(new byte[zeros]);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    static byte[] zip() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream packed = new ZipOutputStream(out)) {
            packed.putNextEntry(new ZipEntry("../../evil.txt"));
            packed.write(new byte[10_000_000]);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
