package parley.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.actors.Figure;
import parley.language.Quotation;
import parley.language.Sentence;
import parley.language.Token;
import parley.read.frame.Frame;
import parley.record.Certainty;
import parley.record.Statement;

/** Quotations without a cue of their own, which go on with what was said before them. */
final class RunningOn {
    private static final int SHORTEST_QUOTE = 3;
    private static final int NEAR = 300;
    private static final Pattern DASH = Pattern.compile("[ \\n]{0,2}(?:[―—–]|--?)[ ]?");

    private final Material material;
    private final QuotedWords quoted;
    private final Channels channels;

    RunningOn(Material material, QuotedWords quoted, Channels channels) {
        this.material = material;
        this.quoted = quoted;
        this.channels = channels;
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
            Optional<Figure> signed = signed(q);
            Optional<Frame> opening = opening(q);
            List<Figure> opener = opening.map(this::openers).orElse(List.of());
            Saying before = sayings.stream()
                    .filter(o -> o.content().end() <= q.outer().start() && near(o, q))
                    .max(Comparator.comparingInt(o -> o.content().end()))
                    .orElse(null);
            if (signed.isPresent()) {
                sayings.add(free(q, List.of(signed.get()), null, "statement.signed"));
            } else if (!opener.isEmpty()) {
                String channel = channels.of(material, opening.orElseThrow(), List.of());
                sayings.add(free(q, opener, channel, "statement.colon"));
            } else if (before != null) {
                sayings.add(free(q, before.speakers(), before.channel(), "statement.runs-on"));
            }
        }
        return sayings.subList(said.size(), sayings.size());
    }

    private Saying free(Quotation q, List<Figure> speakers, @Nullable String channel, String rule) {
        return new Saying(
                speakers,
                Statement.Act.SAY,
                null,
                quoted.trim(q.inner()),
                true,
                List.of(),
                List.of(),
                channel,
                q.outer(),
                Certainty.CERTAIN,
                null,
                null,
                rule);
    }

    /** "“…” — Jane Doe, a teacher": whose name stands behind a dash. */
    private Optional<Figure> signed(Quotation q) {
        String text = material.parsed().article().text();
        Matcher dash = DASH.matcher(text).region(q.outer().end(), text.length());
        if (!dash.lookingAt()) {
            return Optional.empty();
        }
        return material.sentenceAt(dash.end()).stream()
                .flatMap(s -> s.tokens().stream()
                        .filter(t -> t.span().start() == dash.end())
                        .flatMap(t -> material.figure(s, t).stream()))
                .filter(f -> f.kind() != Figure.Kind.STATE)
                .findFirst();
    }

    /** "The minister was blunt: “…”": the clause that ends in a colon before it. */
    private Optional<Frame> opening(Quotation q) {
        String before = material.parsed()
                .article()
                .text()
                .substring(0, q.outer().start())
                .stripTrailing();
        return before.endsWith(":")
                ? material.sentenceAt(before.length() - 1).stream()
                        .flatMap(s -> material.frames().stream()
                                .filter(f -> f.sentence().equals(s)
                                        && f.head().span().end() < before.length()
                                        && f.has("subject")
                                        && f.head().is("root", "conj")))
                        .reduce((first, last) -> last)
                : Optional.empty();
    }

    /** Its subject, or whose message it is about: "his answer was short". */
    private List<Figure> openers(Frame opening) {
        Sentence s = opening.sentence();
        List<Token> subjects = opening.role("subject");
        List<Figure> figures = material.figures(s, subjects);
        return figures.isEmpty()
                ? subjects.stream()
                        .flatMap(t -> material.frame(s, t).stream())
                        .flatMap(f -> material.figures(s, f.role("owner")).stream())
                        .toList()
                : figures;
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
