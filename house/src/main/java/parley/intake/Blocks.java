package parley.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** Lays a page out as the blocks that a reader sees, in their order. */
final class Blocks implements NodeVisitor {
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u2002-\\u200A\\u202F\\u3000]+");
    private static final Pattern EMPTY_LINE = Pattern.compile("\\n[ \\t\\r]*\\n");
    private static final Evaluator HEADINGS = Selector.evaluatorOf("h1, h2, h3, h4, h5, h6");
    private static final Evaluator ITEMS = Selector.evaluatorOf("li, dd, dt");
    private static final Evaluator PARAGRAPHS = Selector.evaluatorOf("p, blockquote, pre");
    private static final Evaluator PREFORMATTED = Selector.evaluatorOf("pre");
    private static final Evaluator TABLE = Selector.evaluatorOf("table");
    private static final int LAYOUT_CELL = 400;

    private final List<Block> blocks = new ArrayList<>();
    private final Map<Element, Boolean> layouts = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private int linked;
    private int links;
    private @Nullable Element row;
    private @Nullable Element time;
    private @Nullable Element owner;

    private Blocks() {}

    static List<Block> of(Element root) {
        Blocks blocks = new Blocks();
        NodeTraversor.traverse(blocks, root);
        blocks.flush();
        return blocks.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words);
        } else if (node instanceof Element element) {
            enter(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        if (element.normalName().equals("a")) {
            links--;
        }
        if (element.equals(row) || (row == null && element.isBlock()) || element.equals(time)) {
            flush();
            row = element.equals(row) ? null : row;
            time = null;
        }
    }

    private void enter(Element element) {
        String name = element.normalName();
        if (name.equals("a")) {
            links++;
        } else if (name.equals("br")) {
            lineBreak();
        } else if (name.equals("tr") && row == null && isData(element)) {
            flush();
            row = element;
        } else if (row != null) {
            if (name.equals("td") || name.equals("th")) {
                text.append(owner == null ? "" : " | ");
            } else if (element.isBlock()) {
                text.append(' ');
            }
        } else if (element.isBlock()) {
            flush();
        } else if (name.equals("time") && standsAlone(element)) {
            flush();
            time = element;
            if (element.text().isBlank()) {
                text.append(element.attr("datetime"));
                owner = element;
            }
        }
    }

    /** One breaks the line; two part paragraphs, on the pages that know no others. */
    private void lineBreak() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        boolean second = end > 0 && text.charAt(end - 1) == '\n';
        if (second && row == null) {
            flush();
        } else {
            text.append(row == null ? '\n' : ' ');
        }
    }

    private boolean standsAlone(Element time) {
        return links == 0 && isBare(time.previousSibling()) && isBare(time.nextSibling());
    }

    /** Whether there is no running text here: a few letters at most, such as "at" or a dot. */
    private static boolean isBare(@Nullable Node neighbour) {
        return !(neighbour instanceof TextNode words) || words.text().strip().length() < 12;
    }

    private boolean isData(Element row) {
        Element table = row.closest(TABLE);
        return table != null
                && !layouts.computeIfAbsent(table, any -> any.selectFirst("td table") != null)
                && row.children().size() > 1
                && row.children().stream().allMatch(cell -> cell.text().length() <= LAYOUT_CELL);
    }

    private void append(TextNode words) {
        String written = words.getWholeText();
        Element parent = (Element) words.parent();
        if (parent == null) {
            return;
        }
        boolean preformatted = row == null && parent.closest(PREFORMATTED) != null;
        String[] parts = preformatted ? EMPTY_LINE.split(written) : new String[] {written};
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                flush();
            }
            String part =
                    SPACE.matcher(INVISIBLE.matcher(parts[i]).replaceAll("")).replaceAll(" ");
            if (!part.isBlank() && owner == null) {
                owner = parent;
            }
            text.append(part);
            linked += links > 0 ? part.strip().length() : 0;
        }
    }

    private void flush() {
        String tidy = text.toString()
                .replaceAll(" *\\n *", "\n")
                .replaceAll(" {2,}", " ")
                .strip();
        if (owner != null && !tidy.isEmpty()) {
            blocks.add(Block.of(kind(owner), tidy, linked, owner));
        }
        text.setLength(0);
        linked = 0;
        owner = null;
    }

    private Block.Kind kind(Element inner) {
        if (time != null) {
            return Block.Kind.TIME;
        }
        if (row != null) {
            return Block.Kind.ROW;
        }
        if (inner.closest(HEADINGS) != null) {
            return Block.Kind.HEADING;
        }
        if (inner.closest(ITEMS) != null) {
            return Block.Kind.ITEM;
        }
        return inner.closest(PARAGRAPHS) != null ? Block.Kind.PARAGRAPH : Block.Kind.LOOSE;
    }
}
