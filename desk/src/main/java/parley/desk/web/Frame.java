package parley.desk.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param here the path of the page in the menu that is open, empty for none
 * @param asOf where the page shows what was known at an earlier time
 */
public record Frame(String title, String here, @Nullable String asOf) {
    /** A page of the menu. */
    public record Item(String path, String name) {}

    public static final List<Item> MENU = List.of(
            new Item("/", "Today"),
            new Item("/talks", "Talks"),
            new Item("/coming", "Coming"),
            new Item("/positions", "Positions"),
            new Item("/offers", "Offers"),
            new Item("/claims", "Claims"),
            new Item("/people", "People"),
            new Item("/alerts", "Alerts"),
            new Item("/log", "Corrections"),
            new Item("/add", "Add"));

    /** A page's address at the time that this one shows. */
    public String at(String path) {
        return asOf == null ? path : at(path, "");
    }

    /** The same with more to ask. */
    public String at(String path, String query) {
        String clock = asOf == null ? "" : "as-of=" + URLEncoder.encode(asOf, StandardCharsets.UTF_8);
        int part = path.indexOf('#');
        String page = part < 0 ? path : path.substring(0, part);
        String all = page + "?" + query + (query.isEmpty() || clock.isEmpty() ? "" : "&") + clock;
        return part < 0 ? all : all + path.substring(part);
    }
}
