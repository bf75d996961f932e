package parley.desk.alert;

import java.io.IOException;
import java.io.Writer;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.net.smtp.AuthenticatingSMTPClient;
import org.apache.commons.net.smtp.SMTPReply;
import org.jspecify.annotations.Nullable;
import parley.store.Alert;
import parley.store.Watch;
import parley.text.ParleyException;
import parley.text.Problem;

/** Letters by way of a mail server, one for all alerts of a question that are due. */
public final class Mail {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})*");

    private final Server server;

    /** {@code tls}: from the beginning. Otherwise TLS begins after the greeting, except on this machine. */
    public record Server(
            String host,
            int port,
            boolean tls,
            @Nullable String user,
            @Nullable String password,
            String from) {
        @Override
        public String toString() {
            return host + ":" + port;
        }
    }

    public Mail(Server server) {
        this.server = server;
    }

    /** The same; what is no address of one person is a {@link ParleyException} of {@link Problem#INPUT}. */
    public static String address(String written) {
        if (written.length() > 254 || !ADDRESS.matcher(written).matches()) {
            throw new ParleyException(Problem.INPUT, written, "no mail address");
        }
        return written;
    }

    void send(Watch watch, List<Alert> alerts) throws IOException {
        String to = watch.mail();
        if (to == null) {
            throw new IOException("no address any more");
        }
        AuthenticatingSMTPClient client = client();
        try {
            client.connect(server.host(), server.port());
            must(client, SMTPReply.isPositiveCompletion(client.getReplyCode()));
            client.ehlo("localhost");
            boolean here = InetAddress.getByName(server.host()).isLoopbackAddress();
            if (!server.tls() && !here) {
                must(client, client.execTLS());
                client.ehlo("localhost");
            }
            if (server.user() != null) {
                must(client, authenticated(client, server.user()));
            }
            must(client, client.setSender(server.from()));
            must(client, client.addRecipient(to));
            Writer data = client.sendMessageData();
            if (data == null) {
                throw new IOException(client.getReplyString().strip());
            }
            data.write(letter(watch, to, alerts));
            data.close();
            must(client, client.completePendingCommand());
            client.logout();
        } catch (GeneralSecurityException e) {
            throw new IOException("the mail server lets nobody in so", e);
        } finally {
            if (client.isConnected()) {
                client.disconnect();
            }
        }
    }

    private AuthenticatingSMTPClient client() {
        AuthenticatingSMTPClient client = new AuthenticatingSMTPClient("TLS", server.tls(), "UTF-8");
        client.setEndpointCheckingEnabled(true);
        client.setConnectTimeout((int) PATIENCE.toMillis());
        client.setDefaultTimeout((int) PATIENCE.toMillis());
        return client;
    }

    private boolean authenticated(AuthenticatingSMTPClient client, String user)
            throws IOException, GeneralSecurityException {
        String password = server.password() == null ? "" : server.password();
        return client.auth(AuthenticatingSMTPClient.AUTH_METHOD.PLAIN, user, password);
    }

    private static void must(AuthenticatingSMTPClient client, boolean done) throws IOException {
        if (!done) {
            throw new IOException(
                    "the mail server said " + client.getReplyString().strip());
        }
    }

    /** Lines end with CR LF; headers are ASCII, the words base64, so that nothing in them is taken for anything else. */
    private String letter(Watch watch, String to, List<Alert> alerts) {
        StringBuilder words = new StringBuilder();
        alerts.forEach(alert -> words.append(Told.words(alert)).append('\n'));
        String subject = alerts.size() == 1 ? Told.title(alerts.get(0)) : alerts.size() + " changes";
        return String.join(
                "\r\n",
                "From: Parley <" + server.from() + ">",
                "To: <" + to + ">",
                "Subject: " + encoded(watch.name() + ": " + subject),
                "Message-ID: <" + alerts.get(0).id() + "@parley>",
                "Auto-Submitted: auto-generated",
                "MIME-Version: 1.0",
                "Content-Type: text/plain; charset=utf-8",
                "Content-Transfer-Encoding: base64",
                "",
                Base64.getMimeEncoder().encodeToString(words.toString().getBytes(StandardCharsets.UTF_8)),
                "");
    }

    /** RFC 2047, in words that are short enough. */
    private static String encoded(String words) {
        StringBuilder header = new StringBuilder();
        int[] points = words.codePoints().limit(200).toArray();
        for (int from = 0; from < points.length; from += 10) {
            String part = new String(points, from, Math.min(10, points.length - from));
            header.append(from == 0 ? "" : "\r\n ")
                    .append("=?UTF-8?B?")
                    .append(Base64.getEncoder().encodeToString(part.getBytes(StandardCharsets.UTF_8)))
                    .append("?=");
        }
        return header.toString();
    }
}
