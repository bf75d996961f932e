package parley.desk.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parley.text.ParleyException;
import parley.text.Problem;

/**
 * Where the desk listens, and to whom.
 *
 * @param address this machine's, that others connect to
 * @param port 0 for any that is free
 * @param names under which browsers know it, besides its address
 * @param tls a PKCS #12 file with certificate and key
 * @param proxy the one address that requests come from, which speaks TLS with everybody else
 * @param owner who it is that needs no token, where nobody from elsewhere can connect
 */
public record Listening(
        String address,
        int port,
        List<String> names,
        @Nullable Keystore tls,
        @Nullable String proxy,
        String owner) {
    private static final Set<String> OURSELVES = Set.of("127.0.0.1", "localhost", "[::1]");

    /** A file and what opens it. */
    public record Keystore(Path file, String password) {
        @Override
        public String toString() {
            return file.toString();
        }
    }

    public Listening {
        names = List.copyOf(names);
        if (!here(address) && tls == null && proxy == null) {
            throw new ParleyException(
                    Problem.INPUT,
                    "bind " + address,
                    "others could listen in: --tls-keystore or --trusted-proxy is wanted with it");
        }
    }

    /** For whoever sits at this machine. */
    public static Listening here(int port, String owner) {
        return new Listening("127.0.0.1", port, List.of(), null, null, owner);
    }

    /** Whether everybody needs a token. */
    boolean guarded() {
        return proxy != null || !here(address);
    }

    /** Hosts that requests may be for, without the port. */
    Set<String> hosts() {
        Set<String> hosts = new TreeSet<>(names);
        hosts.add(address);
        if (here(address)) {
            hosts.addAll(OURSELVES);
        }
        return hosts;
    }

    private static boolean here(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new ParleyException(Problem.INPUT, "bind " + address, "no address of this machine", e);
        }
    }
}
