package parley.intake;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import parley.text.Published;

/** What a page says of itself: headline, publisher, address, time of publication, language. */
record PageOrigin(
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable Published published) {

    static PageOrigin of(Document page, LinkedData data) {
        String publisher =
                first(meta(page, "og:site_name"), data.string("publisher", "name"), meta(page, "application-name"));
        return new PageOrigin(
                title(page, data, publisher), publisher, url(page, data), PageDates.published(page, data));
    }

    private static @Nullable String title(Document page, LinkedData data, @Nullable String publisher) {
        String said = first(data.string("headline"), meta(page, "og:title"), meta(page, "twitter:title"), page.title());
        said = said == null ? null : withoutSite(said, publisher);
        String heading = null;
        for (Element h1 : page.select("h1")) {
            String text = clean(h1.text());
            // the heading that the metadata speaks of, else the first
            if (text != null && (heading == null || (alike(text, said) && !alike(heading, said)))) {
                heading = text;
            }
        }
        if (heading == null || (said != null && !alike(heading, said) && same(heading, publisher))) {
            return said;
        }
        return said == null || alike(heading, said) || page.select("h1").size() == 1 ? heading : said;
    }

    /** Whether most words of the shorter are in the longer. */
    private static boolean alike(String a, @Nullable String b) {
        if (b == null) {
            return false;
        }
        var first = Stream.of(words(a)).distinct().toList();
        var second = Stream.of(words(b)).distinct().toList();
        long shared = first.stream().filter(second::contains).count();
        return shared * 2 >= Math.min(first.size(), second.size()) && shared > 0;
    }

    private static String[] words(String text) {
        return text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
    }

    private static boolean same(String a, @Nullable String b) {
        return b != null && a.equalsIgnoreCase(b);
    }

    /** "Headline | The Paper" without the paper. */
    private static String withoutSite(String title, @Nullable String publisher) {
        for (String bar : new String[] {" | ", " - ", " – ", " — ", " :: ", " • "}) {
            int at = title.lastIndexOf(bar);
            if (at > 0) {
                String tail = title.substring(at + bar.length()).strip();
                boolean site = publisher == null ? tail.split("\\s+").length <= 4 : alike(tail, publisher);
                if (site && title.substring(0, at).split("\\s+").length >= 3) {
                    return title.substring(0, at).strip();
                }
            }
        }
        return title;
    }

    private static @Nullable String url(Document page, LinkedData data) {
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        String url = first(
                canonical == null ? null : canonical.attr("href"),
                meta(page, "og:url"),
                data.string("url"),
                data.string("mainEntityOfPage", "@id"),
                data.string("mainEntityOfPage"));
        return url != null && url.matches("https?://\\S+") ? url : null;
    }

    static @Nullable String meta(Document page, String name) {
        for (String key : new String[] {"property", "name", "itemprop"}) {
            Element meta = page.selectFirst("meta[" + key + "=" + name + "][content]");
            if (meta != null && clean(meta.attr("content")) != null) {
                return clean(meta.attr("content"));
            }
        }
        return null;
    }

    private static @Nullable String first(@Nullable String... candidates) {
        return Stream.of(candidates)
                .filter(Objects::nonNull)
                .map(PageOrigin::clean)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Without markup characters (many pages escape twice) and with single spaces; null where nothing is left. */
    static @Nullable String clean(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String plain = Parser.unescapeEntities(text, false)
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip();
        return plain.isEmpty() ? null : plain;
    }
}
