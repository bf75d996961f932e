package parley.desk.alert;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Posts an alert, signed as Standard Webhooks have it. The socket is opened here, since every client at hand would look the name up
 * again after it was looked at, or follow the answer elsewhere.
 */
final class Webhook {
    private static final int PATIENCE_MS = 10_000;
    private static final int LONGEST_LINE = 1000;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})( .*)?");

    private final Targets targets;

    Webhook(Targets targets) {
        this.targets = targets;
    }

    /** The status of the answer; whoever sends us elsewhere is not followed. */
    int post(String hook, String secret, String id, String body, Instant now) throws IOException {
        URI target = targets.target(hook);
        boolean tls = "https".equals(target.getScheme());
        int port = target.getPort() >= 0 ? target.getPort() : tls ? 443 : 80;
        InetAddress address = targets.address(target);
        try (Socket plain = new Socket()) {
            plain.connect(new InetSocketAddress(address, port), PATIENCE_MS);
            plain.setSoTimeout(PATIENCE_MS);
            try (Socket socket = tls ? secured(plain, target.getHost(), port) : plain) {
                OutputStream out = socket.getOutputStream();
                out.write(request(target, secret, id, body, now).getBytes(StandardCharsets.UTF_8));
                out.flush();
                return status(socket.getInputStream());
            }
        }
    }

    private static Socket secured(Socket plain, String host, int port) throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket socket = (SSLSocket) factory.createSocket(plain, host, port, true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        return socket;
    }

    private static String request(URI target, String secret, String id, String body, Instant now) {
        String path = target.getRawPath() == null || target.getRawPath().isEmpty() ? "/" : target.getRawPath();
        String query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
        String time = String.valueOf(now.getEpochSecond());
        return String.join(
                "\r\n",
                "POST " + path + query + " HTTP/1.1",
                "Host: " + target.getRawAuthority(),
                "User-Agent: Parley",
                "Content-Type: application/json; charset=utf-8",
                "Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length,
                "Connection: close",
                "webhook-id: " + id,
                "webhook-timestamp: " + time,
                "webhook-signature: v1," + signature(secret, id + "." + time + "." + body),
                "",
                body);
    }

    static String signature(String secret, String words) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(secret), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(words.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC", e);
        }
    }

    private static int status(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        long begun = System.nanoTime();
        for (int c = in.read(); c >= 0 && c != '\n' && line.length() < LONGEST_LINE; c = in.read()) {
            line.append((char) c);
            if (System.nanoTime() - begun > PATIENCE_MS * 1_000_000L) {
                throw new IOException("too slow");
            }
        }
        Matcher status = STATUS.matcher(line.toString().strip());
        if (!status.matches()) {
            throw new IOException("no HTTP answer");
        }
        return Integer.parseInt(status.group(1));
    }
}
