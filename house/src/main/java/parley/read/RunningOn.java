package parley.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import parley.language.Quotation;
import parley.record.Certainty;
import parley.record.Statement;

/** Quotations without a cue of their own, which go on with what was said before them. */
final class RunningOn {
    private static final int SHORTEST_QUOTE = 3;
    private static final int NEAR = 300;

    private final Material material;
    private final QuotedWords quoted;

    RunningOn(Material material, QuotedWords quoted) {
        this.material = material;
        this.quoted = quoted;
    }

    /** A quotation of whole sentences without a cue is its paragraph's last speaker's, else the speaker's before it. */
    List<Saying> find(List<Saying> said) {
        List<Saying> sayings = new ArrayList<>(said);
        for (Quotation q : material.parsed().quotations()) {
            boolean free = sayings.stream().noneMatch(o -> o.content().overlaps(q.inner()))
                    && material.parsed().quotations().stream()
                            .noneMatch(o -> !o.equals(q) && o.outer().contains(q.outer()));
            if (!free || quoted.words(q) < SHORTEST_QUOTE || !quoted.wholeSentences(q)) {
                continue;
            }
            Saying before = sayings.stream()
                    .filter(o -> o.content().end() <= q.outer().start() && near(o, q))
                    .max(Comparator.comparingInt(o -> o.content().end()))
                    .orElse(null);
            if (before != null) {
                sayings.add(new Saying(
                        before.speakers(),
                        Statement.Act.SAY,
                        null,
                        quoted.trim(q.inner()),
                        true,
                        List.of(),
                        List.of(),
                        before.channel(),
                        q.outer(),
                        Certainty.CERTAIN,
                        null,
                        null,
                        "statement.runs-on"));
            }
        }
        return sayings.subList(said.size(), sayings.size());
    }

    private boolean near(Saying before, Quotation q) {
        if (q.outer().start() - before.content().end() >= NEAR) {
            return false;
        }
        String between = material.parsed()
                .article()
                .text()
                .substring(before.content().end(), q.outer().start());
        return between.chars().filter(c -> c == '\n').count() <= 2
                && !between.toLowerCase(Locale.ROOT).contains("\n\n\n");
    }
}
