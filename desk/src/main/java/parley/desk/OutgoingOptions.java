package parley.desk;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.desk.alert.Mail;
import parley.desk.alert.Outgoing;
import parley.desk.alert.Targets;
import parley.text.ParleyException;
import parley.text.Problem;
import picocli.CommandLine.Option;

/** What may leave the desk by itself. */
final class OutgoingOptions {
    private static final String PASSWORD = "PARLEY_SMTP_PASSWORD";

    @Option(
            names = "--allow-webhook",
            paramLabel = "HOST[:PORT]",
            description = "A host that webhooks may go to although it is an inner one, or has no TLS.")
    private List<String> allowed = new ArrayList<>();

    @Option(
            names = "--smtp",
            paramLabel = "URL",
            description = {
                "The mail server: smtp://USER@HOST:587 (TLS after the greeting) or smtps://USER@HOST:465.",
                PASSWORD + " in the environment is the password."
            })
    private @Nullable URI smtp;

    @Option(names = "--mail-from", paramLabel = "ADDRESS", description = "Whom letters are from; wanted with --smtp.")
    private @Nullable String from;

    Outgoing outgoing(Wiring wiring) {
        return new Outgoing(new Targets(Set.copyOf(allowed)), smtp == null ? null : server(smtp, wiring));
    }

    private Mail.Server server(URI url, Wiring wiring) {
        boolean tls = "smtps".equals(url.getScheme());
        if (!tls && !"smtp".equals(url.getScheme()) || url.getHost() == null) {
            throw new ParleyException(Problem.INPUT, "--smtp", "smtp://USER@HOST:PORT is wanted");
        }
        if (from == null) {
            throw new ParleyException(Problem.INPUT, "--mail-from", "is wanted with --smtp");
        }
        int port = url.getPort() >= 0 ? url.getPort() : tls ? 465 : 587;
        return new Mail.Server(
                url.getHost(), port, tls, url.getUserInfo(), wiring.secret(PASSWORD), Mail.address(from));
    }
}
