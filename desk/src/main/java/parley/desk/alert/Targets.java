package parley.desk.alert;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.text.ParleyException;
import parley.text.Problem;

/**
 * Where webhooks may go: out into the world over https, and to what whoever runs the desk allowed. Where a name leads is looked at
 * when something is sent, and that very address is connected to.
 *
 * @param allowed hosts, or hosts with ports, that may be inner ones and without TLS
 */
public record Targets(Set<String> allowed) {
    public Targets {
        allowed = Set.copyOf(allowed);
    }

    /** An address that something can be posted to. */
    public URI target(String written) {
        URI uri;
        try {
            uri = new URI(written);
        } catch (URISyntaxException e) {
            throw wrong(written, "no address");
        }
        boolean http = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
        if (!http || uri.getHost() == null || uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
            throw wrong(written, "https://HOST/… is wanted, without a name or password in it");
        }
        if (!allowed(uri)) {
            if (!"https".equals(uri.getScheme())) {
                throw wrong(written, "only https, where the desk does not allow more with --allow-webhook");
            }
            InetAddress literal = literal(uri.getHost());
            if (literal != null && inner(literal) || uri.getHost().equalsIgnoreCase("localhost")) {
                throw wrong(written, "an inner address");
            }
        }
        return uri;
    }

    /** The address to connect to. */
    InetAddress address(URI target) throws UnknownHostException {
        String host = target.getHost();
        InetAddress[] all = InetAddress.getAllByName(bare(host));
        for (InetAddress one : all) {
            if (!allowed(target) && inner(one)) {
                throw wrong(host, "leads to an inner address");
            }
        }
        return all[0];
    }

    private boolean allowed(URI uri) {
        return allowed.contains(uri.getHost()) || allowed.contains(uri.getHost() + ":" + uri.getPort());
    }

    private static String bare(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    private static @Nullable InetAddress literal(String host) {
        boolean numbers = host.startsWith("[") || host.matches("[0-9.xXa-fA-F]*[0-9]|[0-9.]+");
        try {
            return numbers ? InetAddress.getByName(bare(host)) : null;
        } catch (UnknownHostException e) {
            throw wrong(host, "no address");
        }
    }

    /** Whatever is not reached over the open net, also where it is written in another family's clothes. */
    static boolean inner(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return true;
        }
        byte[] b = address.getAddress();
        int first = b[0] & 0xff;
        int second = b[1] & 0xff;
        if (address instanceof Inet4Address) {
            return first == 0
                    || first >= 240
                    || first == 100 && (second & 0xc0) == 64
                    || first == 192 && second == 0 && b[2] <= 2
                    || first == 198 && (second & 0xfe) == 18
                    || first == 198 && second == 51
                    || first == 203 && second == 0;
        }
        boolean global = (first & 0xe0) == 0x20;
        boolean carries = first == 0x20 && second == 0x02 || first == 0x20 && second == 0x01 && b[2] == 0 && b[3] == 0;
        return !global || carries;
    }

    private static ParleyException wrong(String where, String message) {
        return new ParleyException(Problem.INPUT, where, message);
    }
}
