package parley.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import parley.text.ParleyException;
import parley.text.Problem;

/** A web page: the headline, an empty line, and the article's paragraphs with empty lines between them. */
final class Page {
    private static final String PARAGRAPH_BREAK = "\n\n";

    private Page() {}

    static Draft draft(byte[] bytes, String name, String where) throws IOException {
        Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        Draft draft = draft(page, name, where);
        if (draft.text().indexOf('\uFFFD') >= 0 && page.charset().name().startsWith("UTF")) {
            Utf.decode(bytes, where); // says where the bytes are broken, if they are
        }
        return draft;
    }

    private static Draft draft(Document page, String name, String where) {
        LinkedData data = LinkedData.of(page);
        PageOrigin origin = PageOrigin.of(page, data);
        Clutter.removeFrom(page);
        List<String> paragraphs = Body.paragraphs(page, origin.title(), data.isLiveBlog());
        List<String> described = described(data);
        if (length(paragraphs) * 2 < length(described)) {
            paragraphs = described; // a page that a script fills, or a body that was not found
        }
        if (paragraphs.isEmpty()) {
            throw new ParleyException(Problem.INPUT, where, "no article on this page");
        }
        Stream<String> headline = Stream.ofNullable(origin.title());
        String text = String.join(
                PARAGRAPH_BREAK, Stream.concat(headline, paragraphs.stream()).toList());
        return new Draft(
                text,
                origin.title(),
                origin.publisher(),
                origin.url(),
                origin.published(),
                language(page, data),
                name,
                where);
    }

    /** The article as the JSON-LD has it: its body, and the posts of a live blog with their times. */
    private static List<String> described(LinkedData data) {
        List<String> paragraphs = new ArrayList<>();
        add(paragraphs, data.string("articleBody"));
        if (data.article().get("liveBlogUpdate") instanceof List<?> posts) {
            for (Object post : posts) {
                if (post instanceof Map<?, ?> map) {
                    LinkedData one = new LinkedData(map, "");
                    add(paragraphs, one.string("datePublished"));
                    add(paragraphs, one.string("headline"));
                    add(paragraphs, one.string("articleBody"));
                }
            }
        }
        return paragraphs;
    }

    private static void add(List<String> paragraphs, @Nullable String written) {
        if (written == null) {
            return;
        }
        boolean marked = written.matches("(?s).*</?(p|br|div|strong|em|a|b|i)\\b.*");
        Stream<String> parts = marked
                ? Blocks.of(Jsoup.parseBodyFragment(written).body()).stream().map(Block::text)
                : Stream.of(written.split("\\s*\\n\\s*"));
        parts.map(PageOrigin::clean).filter(part -> part != null).forEach(paragraphs::add);
    }

    /** What the page says, where it says English; a wrong one is common, and the text itself tells better. */
    private static @Nullable String language(Document page, LinkedData data) {
        for (String said : new String[] {page.select("html").attr("lang"), data.string("inLanguage")}) {
            if (said != null && said.strip().matches("(?i)en([-_]\\w+)?")) {
                return said;
            }
        }
        return null;
    }

    private static int length(List<String> paragraphs) {
        return paragraphs.stream().mapToInt(String::length).sum();
    }
}
