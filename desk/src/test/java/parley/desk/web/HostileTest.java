package parley.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.desk.web.Attack.bearer;
import static parley.desk.web.Attack.gzip;
import static parley.desk.web.Attack.head;
import static parley.desk.web.Attack.post;
import static parley.desk.web.Attack.raw;
import static parley.desk.web.Attack.zip;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import parley.store.Archive;
import parley.store.Role;
import parley.text.Article;

/** Whatever is sent to do harm gets a clear no and changes nothing. Bytes as they are, since no client sends such things. */
class HostileTest {
    private static final String TEXT = "text/plain";
    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String ARTICLES = "/api/v1/articles";
    private static final String CORRECTIONS = "/api/v1/corrections";
    private static final String QUESTIONS = "/api/v1/questions";
    private static final String TOKENS = "/api/v1/tokens";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static OpenDesk desk;

    private static String reader = "";
    private static String editor = "";
    private static String admin = "";
    private static String expired = "";
    private static String revoked = "";
    private static String talk = "";

    @BeforeAll
    static void open() {
        desk = OpenDesk.guarded(folder);
        reader = desk.token("reader", Role.READER, null);
        editor = desk.token("editor", Role.EDITOR, null);
        admin = desk.token("admin", Role.ADMIN, null);
        expired = desk.token("expired", Role.ADMIN, OpenDesk.NOW.minusSeconds(1));
        revoked = desk.token("revoked", Role.ADMIN, null);
        try (Archive archive = desk.open()) {
            archive.tokens().revoke("revoked", OpenDesk.NOW);
            archive.file(
                    List.of(OpenDesk.reading(new Article("Kenya will call.", Article.Origin.UNKNOWN))),
                    OpenDesk.NOW.minusSeconds(60));
            talk = archive.asOf(OpenDesk.NOW).dossiers().get(0).id();
        }
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    /** Everything that a change would change. */
    private static String state() {
        try (Archive archive = desk.open()) {
            return archive.lastFiled() + " " + archive.audit().latest(1000) + " "
                    + archive.tokens().all() + " " + archive.watches().all() + " "
                    + archive.asOf(OpenDesk.NOW).counts();
        }
    }

    private static Attack get(String name, String path, Integer... answers) {
        return raw(name, head("GET", path, bearer(editor)) + "\r\n", answers);
    }

    private static List<Attack> attacks() {
        List<Attack> all = new ArrayList<>(tokens());
        all.addAll(requests());
        all.addAll(bodies());
        all.addAll(values());
        return all;
    }

    private static List<Attack> tokens() {
        String forged = editor.substring(0, editor.length() - 4) + "0000";
        String word = "word=00000000000000000000000000000000&text=Kenya.&file=yes";
        return List.of(
                raw("no token", head("GET", "/api/v1/talks", "") + "\r\n", 401),
                raw("a forged token", head("GET", "/api/v1/talks", bearer(forged)) + "\r\n", 401),
                raw("an expired token", head("GET", "/api/v1/talks", bearer(expired)) + "\r\n", 401),
                raw("a revoked token", head("GET", "/api/v1/talks", bearer(revoked)) + "\r\n", 401),
                raw(
                        "another's id with a secret",
                        head("GET", TOKENS, bearer(admin.substring(0, 20) + editor.substring(20))) + "\r\n",
                        401),
                raw("a token in the address", head("GET", "/api/v1/talks?token=" + editor, "") + "\r\n", 401),
                raw(
                        "a made-up session",
                        head("GET", "/api/v1/talks", "Cookie: parley=" + "0".repeat(64) + "\r\n") + "\r\n",
                        401),
                raw("a scheme that is none", head("GET", "/api/v1/talks", "Authorization: Digest x\r\n") + "\r\n", 401),
                post("a reader who files", ARTICLES, TEXT, "Kenya will call.", reader, 403),
                post(
                        "a reader who corrects",
                        CORRECTIONS,
                        JSON,
                        "{\"do\":\"confirm\",\"id\":\"" + talk + "\"}",
                        reader,
                        403),
                post("an editor who makes tokens", TOKENS, JSON, "{\"name\":\"x\",\"role\":\"admin\"}", editor, 403),
                raw("an editor who sees tokens", head("GET", TOKENS, bearer(editor)) + "\r\n", 403),
                raw("an editor who sees the audit", head("GET", "/api/v1/audit", bearer(editor)) + "\r\n", 403),
                raw("an editor who revokes", head("DELETE", TOKENS + "/admin", bearer(editor)) + "\r\n", 403),
                post("a form of another site", "/add", FORM, word, editor, 403),
                post("a form without a word", "/add", FORM, "text=Kenya.&file=yes", editor, 403),
                post("a sign-out by another site", "/sign-out", FORM, "", editor, 403));
    }

    private static List<Attack> requests() {
        return List.of(
                raw(
                        "another host",
                        "GET / HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Proto: https\r\nConnection: close\r\n\r\n",
                        403),
                raw("no host", "GET / HTTP/1.1\r\nX-Forwarded-Proto: https\r\nConnection: close\r\n\r\n", 400),
                raw(
                        "two hosts",
                        "GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nConnection: close\r\n\r\n",
                        400),
                raw(
                        "a host with a name in it",
                        "GET / HTTP/1.1\r\nHost: localhost@evil.example\r\nX-Forwarded-Proto: https\r\nConnection: close\r\n\r\n",
                        400,
                        403),
                raw("without TLS", "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", 403),
                get("up and out", "/static/../../../../etc/passwd", 400, 404),
                get("up and out, hidden", "/static/%2e%2e/%2e%2e/DeskServer.class", 400, 404),
                get("up and out, twice hidden", "/static/%252e%252e/DeskServer.class", 400, 404),
                get("a class of ours", "/static/DeskServer.class", 404),
                get("a slash that is hidden", "/static/..%2f..%2fopenapi.yaml", 400, 404),
                get("a backslash", "/static/..%5c..%5copenapi.yaml", 400, 404),
                get("nothing within a path", "/articles/%00", 400, 404),
                get("an id that is none", "/api/v1/talks/%27%20OR%201%3D1", 404),
                get("an article that is a file", "/api/v1/articles/file%3A%2F%2F%2Fetc%2Fpasswd", 400, 404),
                raw(
                        "a method that is none",
                        head("BREW", "/api/v1/talks", bearer(editor)) + "\r\n",
                        400,
                        404,
                        405,
                        501),
                raw("TRACE", head("TRACE", "/", bearer(editor)) + "\r\n", 404, 405),
                raw("a header over two lines", head("GET", "/", "X: a\r\n b: c\r\n") + "\r\n", 400, 303, 401),
                raw("a header that is giant", head("GET", "/", "X: " + "a".repeat(100_000) + "\r\n") + "\r\n", 431),
                raw(
                        "an address that is giant",
                        head("GET", "/?" + "a".repeat(100_000), bearer(editor)) + "\r\n",
                        414,
                        431),
                raw("headers that split", head("GET", "/sign-in?then=/%0d%0aSet-Cookie:%20a=b", "") + "\r\n", 200),
                raw(
                        "two lengths",
                        head("POST", ARTICLES, bearer(editor) + "Content-Length: 1\r\nContent-Length: 9\r\n") + "\r\nx",
                        400),
                raw(
                        "a length and pieces",
                        head("POST", ARTICLES, bearer(editor) + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n")
                                + "\r\n0\r\n\r\n",
                        400,
                        411),
                raw(
                        "pieces without end",
                        head(
                                        "POST",
                                        ARTICLES,
                                        bearer(editor) + "Transfer-Encoding: chunked\r\nContent-Type: text/plain\r\n")
                                + "\r\n5\r\nKenya\r\n0\r\n\r\n",
                        411),
                raw(
                        "a giant's length",
                        head(
                                        "POST",
                                        ARTICLES,
                                        bearer(editor) + "Content-Type: text/plain\r\nContent-Length: 99999999999\r\n")
                                + "\r\n",
                        413),
                raw(
                        "a length below nothing",
                        head("POST", ARTICLES, bearer(editor) + "Content-Length: -1\r\n") + "\r\n",
                        400));
    }

    private static List<Attack> bodies() {
        byte[] giant = "Kenya will call. ".repeat(150_000).getBytes(StandardCharsets.UTF_8);
        return List.of(
                post("a giant", ARTICLES, TEXT, giant, bearer(editor), 413),
                post(
                        "a bomb that says so",
                        ARTICLES,
                        TEXT,
                        gzip(100_000_000),
                        bearer(editor) + "Content-Encoding: gzip\r\n",
                        415),
                post("a bomb that does not", ARTICLES, TEXT, gzip(100_000_000), bearer(editor), 400, 415, 422),
                post("a bomb in an archive", ARTICLES, TEXT, zip(), bearer(editor), 400, 415, 422),
                post("an archive", ARTICLES, "application/zip", zip(), bearer(editor), 415),
                post("a picture", ARTICLES, "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G'}, bearer(editor), 415),
                post("what is not UTF-8", ARTICLES, TEXT, new byte[] {(byte) 0xc3, '('}, bearer(editor), 400),
                post("nothing", ARTICLES, TEXT, "  ", editor, 400),
                post("nothing but NULs", ARTICLES, TEXT, "\0\0\0\0", editor, 400, 422),
                post("no kind", ARTICLES, "x", "Kenya will call.", editor, 415),
                post("broken JSON", CORRECTIONS, JSON, "{\"do\":", editor, 400),
                post("deep JSON", CORRECTIONS, JSON, "[".repeat(100_000), editor, 400),
                post("JSON twice", CORRECTIONS, JSON, "{\"do\":\"confirm\",\"id\":\"" + talk + "\"}{}", editor, 400),
                post(
                        "a key twice",
                        CORRECTIONS,
                        JSON,
                        "{\"do\":\"confirm\",\"do\":\"undo\",\"id\":\"" + talk + "\"}",
                        editor,
                        400),
                post("a list for an object", CORRECTIONS, JSON, "[]", editor, 400),
                post("JSON as a form", CORRECTIONS, FORM, "do=confirm&id=" + talk, editor, 415),
                post(
                        "a key too many",
                        CORRECTIONS,
                        JSON,
                        "{\"do\":\"confirm\",\"id\":\"" + talk + "\",\"by\":\"somebody else\"}",
                        editor,
                        400),
                post("a number too large", CORRECTIONS, JSON, "{\"do\":\"undo\",\"no\":1e400}", editor, 400),
                post("an undo of nothing", CORRECTIONS, JSON, "{\"do\":\"undo\",\"no\":-1}", editor, 422));
    }

    private static List<Attack> values() {
        List<Attack> all = new ArrayList<>(List.of(
                get("a time that is none", "/api/v1/talks?as-of=now()", 400),
                get("a limit without limit", "/api/v1/talks?limit=999999999", 400),
                get("a cursor of another's", "/api/v1/talks?cursor=Li4vLi4v", 400),
                get("a cursor that is giant", "/api/v1/talks?cursor=" + "A".repeat(5000), 400),
                get("a parameter that is none", "/api/v1/talks?debug=true", 400),
                get("a status that is none", "/api/v1/talks?status=';DROP%20TABLE%20ledger;--", 400),
                post("a token for a script", TOKENS, JSON, "{\"name\":\"<script>\",\"role\":\"admin\"}", admin, 422),
                post("a token with a line in it", TOKENS, JSON, "{\"name\":\"a\\nb\",\"role\":\"admin\"}", admin, 422),
                post(
                        "a mail to many",
                        QUESTIONS,
                        JSON,
                        "{\"name\":\"q\",\"mail\":\"a@b.example, c@d.example\"}",
                        editor,
                        422),
                post(
                        "a mail with a header",
                        QUESTIONS,
                        JSON,
                        "{\"name\":\"q\",\"mail\":\"a@b.example\\r\\nBcc: c@d.example\"}",
                        editor,
                        422),
                post("a question with a line in it", QUESTIONS, JSON, "{\"name\":\"a\\r\\nb\"}", editor, 422)));
        for (String inner : List.of(
                "http://169.254.169.254/latest",
                "https://127.0.0.1/",
                "https://[::1]/",
                "https://10.0.0.1/",
                "https://2130706433/",
                "https://localhost/",
                "file:///etc/passwd",
                "https://a:b@example.com/")) {
            all.add(post(
                    "a webhook to " + inner,
                    QUESTIONS,
                    JSON,
                    "{\"name\":\"q\",\"webhook\":\"" + inner + "\"}",
                    editor,
                    422));
        }
        return all;
    }

    @TestFactory
    List<DynamicTest> aClearNoAndNothingChanges() {
        assertThat(attacks()).hasSizeGreaterThan(50);
        return attacks().stream()
                .map(attack -> DynamicTest.dynamicTest(attack.name(), () -> {
                    String before = state();
                    // each from a minute of its own, since many wrong tokens are not listened to
                    desk.now = desk.now.plusSeconds(60);
                    String answer = answer(attack.sent().getBytes(StandardCharsets.ISO_8859_1));
                    assertThat(answer).as("an answer").startsWith("HTTP/1.1 ");
                    assertThat(Integer.parseInt(answer.substring(9, 12)))
                            .as(answer)
                            .isIn(attack.answers());
                    assertThat(answer)
                            .doesNotContain("java.lang")
                            .doesNotContain("\tat ")
                            .doesNotContain("\r\nSet-Cookie: a=b");
                    assertThat(state()).isEqualTo(before);
                }))
                .toList();
    }

    private static String answer(byte[] sent) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), desk.server.port())) {
            socket.setSoTimeout(60_000);
            OutputStream out = socket.getOutputStream();
            try {
                out.write(sent);
                out.flush();
            } catch (IOException e) {
                // whoever is refused at the first bytes need not be heard to the end
                assertThat(sent.length).isGreaterThan(100_000);
            }
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void scriptInAnArticleAndItsTitleStaysText(@TempDir Path other) throws IOException, InterruptedException {
        String script = "<script>alert(1)</script><img src=x onerror=alert(2)>";
        String encoded = java.net.URLEncoder.encode(script, StandardCharsets.UTF_8);
        try (OpenDesk own = OpenDesk.atHome(other)) {
            String place = own.post(
                            ARTICLES + "?title=" + encoded + "&publisher=" + encoded,
                            TEXT,
                            "Kenya will call " + script,
                            null)
                    .headers()
                    .firstValue("Location")
                    .orElseThrow()
                    .replace("/api/v1", "");
            for (String page : List.of(place, "/talks", "/", "/search?words=Kenya", "/search?words=" + encoded)) {
                assertThat(own.get(page, null).body())
                        .as(page)
                        .doesNotContain("<script>alert")
                        .doesNotContain("<img src=x");
            }
        }
    }

    @Test
    void everyAnswerCarriesEveryHeaderThatProtects() throws IOException, InterruptedException {
        for (String path : List.of(
                "/", "/nowhere", "/static/live.js", "/api/v1/talks", "/openapi.yaml", "/coming.ics", "/sign-in")) {
            var headers = desk.get(path, reader).headers();
            String policy = headers.firstValue("Content-Security-Policy").orElse("");
            assertThat(policy)
                    .as(path)
                    .startsWith("default-src 'none'")
                    .contains("frame-ancestors 'none'")
                    .contains("base-uri 'none'")
                    .doesNotContain("unsafe")
                    .doesNotContain("*");
            assertThat(headers.firstValue("X-Content-Type-Options")).as(path).hasValue("nosniff");
            assertThat(headers.firstValue("X-Frame-Options")).as(path).hasValue("DENY");
            assertThat(headers.firstValue("Referrer-Policy")).as(path).hasValue("no-referrer");
            assertThat(headers.firstValue("Cross-Origin-Opener-Policy"))
                    .as(path)
                    .hasValue("same-origin");
            assertThat(headers.firstValue("Cross-Origin-Resource-Policy"))
                    .as(path)
                    .hasValue("same-origin");
            assertThat(headers.firstValue("Permissions-Policy")).as(path).isPresent();
            assertThat(headers.firstValue("Strict-Transport-Security")).as(path).isPresent();
            assertThat(headers.firstValue("Server")).as(path).isEmpty();
            assertThat(headers.firstValue("X-Powered-By")).as(path).isEmpty();
        }
    }
}
