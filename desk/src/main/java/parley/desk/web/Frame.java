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
            new Item("/add", "Add"));

    /** The same page's address at the time that this one shows. */
    public String at(String path) {
        return asOf == null ? path : path + "?as-of=" + URLEncoder.encode(asOf, StandardCharsets.UTF_8);
    }
}
