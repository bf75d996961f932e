package parley.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.desk.web.Listening;
import parley.text.ParleyException;
import parley.text.Problem;
import picocli.CommandLine.Option;

/** Where the desk listens: at home nobody needs a token, anywhere else everybody does. */
final class ListeningOptions {
    private static final String PASSWORD = "PARLEY_TLS_PASSWORD";

    @Option(names = "--port", paramLabel = "N", description = "Usually ${DEFAULT-VALUE}; 0 for any that is free.")
    private int port = 7333;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            description = {
                "Where to listen, usually ${DEFAULT-VALUE}. With any address that others can reach, everybody needs a",
                "token (see parley token), and --tls-keystore or --trusted-proxy is wanted."
            })
    private String bind = "127.0.0.1";

    @Option(names = "--name", paramLabel = "HOST", description = "A name that browsers know the desk by.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--tls-keystore",
            paramLabel = "FILE",
            description = "PKCS #12, with certificate and key; " + PASSWORD + " in the environment opens it.")
    private @Nullable Path keystore;

    @Option(
            names = "--trusted-proxy",
            paramLabel = "ADDRESS",
            description = "The one address that requests come from; it speaks TLS, and says so in X-Forwarded-Proto.")
    private @Nullable String proxy;

    Listening listening(Wiring wiring) {
        return new Listening(bind, port, names, opened(wiring), proxy, wiring.user());
    }

    private Listening.@Nullable Keystore opened(Wiring wiring) {
        if (keystore == null) {
            return null;
        }
        if (!Files.isReadable(keystore)) {
            throw new ParleyException(Problem.INPUT, keystore.toString(), "cannot be read");
        }
        String password = wiring.secret(PASSWORD);
        return new Listening.Keystore(keystore, password == null ? "" : password);
    }

    String home(Listening where, int open) {
        String host = names.isEmpty() ? where.address().equals("127.0.0.1") ? "localhost" : bind : names.get(0);
        return proxy != null
                ? "https://" + host + "/, by way of " + proxy
                : (where.tls() == null ? "http://" : "https://") + host + ":" + open + "/";
    }
}
