package parley.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** Finds the article on a page that is cleared of furniture: the element that holds its prose, and in it the blocks to keep. */
final class Body {
    private static final double MOST = 0.7;
    private static final double NEARLY_ALL = 0.92;
    private static final int POSTS = 3;
    private static final Evaluator PARAGRAPHS =
            Selector.evaluatorOf("p, blockquote, pre, li, dd, dt, h1, h2, h3, h4, h5, h6, table table tr");

    private final List<Block> all;
    private final Map<Element, Integer> mass = new HashMap<>();
    private final int total;
    private final @Nullable String title;

    private Body(Document page, @Nullable String title) {
        this.title = title;
        all = Blocks.of(page.body());
        int sum = 0;
        for (Block block : all) {
            sum += block.mass();
            for (Element e = block.owner(); e != null && block.mass() > 0; e = e.parent()) {
                mass.merge(e, block.mass(), Integer::sum);
            }
        }
        total = sum;
    }

    /** The paragraphs of the page's article, without its headline. */
    static List<String> paragraphs(Document page, @Nullable String title, boolean liveBlog) {
        Body body = new Body(page, title);
        Element container = body.container(page);
        List<Block> inside = new ArrayList<>();
        List<Block> before = new ArrayList<>();
        boolean afterHeadline = false;
        for (Block block : body.all) {
            if (within(block.owner(), container)) {
                inside.add(block);
            } else if (inside.isEmpty()) {
                afterHeadline |= body.isTitle(block);
                if (afterHeadline && block.isProse() && block.linked() == 0) {
                    before.add(block); // the standfirst, which stands between headline and body
                }
            }
        }
        before.addAll(body.kept(inside, liveBlog));
        return before.stream().map(Block::text).toList();
    }

    private static boolean within(Element element, Element container) {
        return element.equals(container) || element.parents().contains(container);
    }

    private Element container(Document page) {
        for (String sort : List.of("[itemprop=articleBody]", "article", "main, [role=main]")) {
            Element best = null;
            for (Element element : page.select(sort)) {
                best = best == null || mass(element) > mass(best) ? element : best;
            }
            if (best != null && mass(best) > 0 && mass(best) >= MOST * total) {
                return sort.startsWith("[item") ? best : deepest(best, NEARLY_ALL);
            }
        }
        return deepest(page.body(), MOST);
    }

    /** The innermost element with this share of the prose. */
    private Element deepest(Element from, double share) {
        double wanted = share * mass(from);
        Element best = from;
        for (Element inner = from; inner != null && wanted > 0; ) {
            best = inner;
            inner = best.children().stream()
                    .filter(child -> mass(child) >= wanted && child.isBlock() && !child.is(PARAGRAPHS))
                    .findFirst()
                    .orElse(null);
        }
        return best;
    }

    private int mass(Element element) {
        return mass.getOrDefault(element, 0);
    }

    private List<Block> kept(List<Block> blocks, boolean liveBlog) {
        boolean anyProse = blocks.stream().anyMatch(Block::isProse);
        int first = 0;
        int last = blocks.size() - 1;
        while (anyProse && !blocks.get(first).isProse()) {
            first++;
        }
        while (anyProse && !blocks.get(last).isProse()) {
            last--;
        }
        boolean times = liveBlog || posts(blocks) >= POSTS;
        List<Block> kept = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.isLinks() || Clutter.opens(block.text()) || isTitle(block)) {
                continue;
            }
            boolean keep = switch (block.kind()) {
                case TIME -> times && headsProse(blocks, i);
                case HEADING -> i < last && headsProse(blocks, i);
                case ROW -> true;
                case ITEM -> block.endsSentence() || block.hasWords(4);
                case PARAGRAPH ->
                    block.isProse()
                            || block.endsSentence()
                            || (i > first && i < last && block.hasWords(3))
                            || !anyProse;
                case LOOSE -> block.isProse() || ((block.endsSentence() || !anyProse) && block.hasWords(4));
            };
            if (keep) {
                kept.add(block);
            }
        }
        return kept;
    }

    private static int posts(List<Block> blocks) {
        int posts = 0;
        for (int i = 0; i < blocks.size(); i++) {
            posts += blocks.get(i).kind() == Block.Kind.TIME && headsProse(blocks, i) ? 1 : 0;
        }
        return posts;
    }

    /** Whether prose comes before the next of the same kind. */
    private static boolean headsProse(List<Block> blocks, int at) {
        Block.Kind kind = blocks.get(at).kind();
        for (Block block : blocks.subList(at + 1, blocks.size())) {
            if (block.isProse()
                    || (kind == Block.Kind.HEADING
                            && (block.kind() == Block.Kind.ITEM || block.kind() == Block.Kind.ROW)
                            && !block.isLinks())) {
                return true;
            }
            if (block.kind() == kind && kind == Block.Kind.TIME) {
                return false;
            }
            if (block.kind() == Block.Kind.HEADING && kind == Block.Kind.HEADING) {
                return false;
            }
        }
        return false;
    }

    private boolean isTitle(Block block) {
        return title != null
                && block.text().length() < 400
                && bare(block.text()).equals(bare(title));
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
