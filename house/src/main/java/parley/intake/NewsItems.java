package parley.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import parley.text.ParleyException;
import parley.text.Problem;
import parley.text.Published;

/**
 * The items of a NewsML-G2 file. An item's {@code guid} is its address, so that a later version comes to the place of an earlier one;
 * it is as old as its version.
 */
final class NewsItems implements Drafts {
    private final Iterator<Element> items;
    private final String name;
    private final String where;

    NewsItems(InputStream in, String name, String where) throws IOException {
        try (in) {
            Document file = Jsoup.parse(in, null, "", Parser.xmlParser());
            this.items = file.select("newsItem").iterator();
        }
        this.name = name;
        this.where = where;
    }

    @Override
    public @Nullable Draft next() {
        return items.hasNext() ? draft(items.next()) : null;
    }

    private Draft draft(Element item) {
        String guid = item.attr("guid");
        String place = guid.isEmpty() ? where : where + " (" + guid + " version " + item.attr("version") + ")";
        if (item.select("itemMeta > pubStatus[qcode$=:canceled]").first() != null) {
            return new Draft("", null, publisher(item), guid, null, null, name, place, true);
        }
        String headline = text(item, "contentMeta > headline");
        List<String> paragraphs = item.select("contentSet inlineXML p, contentSet inlineData").stream()
                .map(paragraph -> PageOrigin.clean(paragraph.text()))
                .filter(Objects::nonNull)
                .toList();
        if (paragraphs.isEmpty()) {
            throw new ParleyException(Problem.INPUT, place, "no text in this item");
        }
        String said = text(item, "itemMeta > versionCreated");
        return new Draft(
                String.join(
                        "\n\n",
                        Stream.concat(Stream.ofNullable(headline), paragraphs.stream())
                                .toList()),
                headline,
                publisher(item),
                guid.isEmpty() ? null : guid,
                said == null ? null : Published.parse(said, place),
                language(item),
                name,
                place);
    }

    private static @Nullable String publisher(Element item) {
        String named = text(item, "itemMeta > provider > name");
        Element provider = item.select("itemMeta > provider[literal]").first();
        return named != null || provider == null ? named : provider.attr("literal");
    }

    private static @Nullable String language(Element item) {
        Element language = item.select("contentMeta > language[tag]").first();
        return language == null ? null : language.attr("tag");
    }

    private static @Nullable String text(Element item, String path) {
        Element found = item.select(path).first();
        return found == null ? null : PageOrigin.clean(found.text());
    }

    @Override
    public void close() {}
}
