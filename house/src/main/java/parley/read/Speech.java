package parley.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.actors.Figure;
import parley.language.Quotation;
import parley.language.Sentence;
import parley.language.TimeExpression;
import parley.language.Token;
import parley.read.frame.Frame;
import parley.read.frame.Mood;
import parley.read.rules.Firing;
import parley.read.rules.Lexicon;
import parley.record.Certainty;
import parley.record.Statement;
import parley.text.CharSpan;

/** Who says what: the statements of an article, from rules that fired, from quotations inside them, and from quotations that run on. */
final class Speech {
    private static final String NAMING = "statement.naming";
    private static final String DENIED = "statement.denied-source";
    private static final Set<String> EMPTY = Set.of("PUNCT", "AUX", "PART", "SCONJ", "CCONJ", "DET", "ADP");
    private static final Set<Statement.Act> ANSWERS =
            Set.of(Statement.Act.DENY, Statement.Act.REJECT, Statement.Act.CONFIRM, Statement.Act.ACCEPT);
    private static final int SHORTEST_QUOTE = 3;
    private static final int NEAR = 300;

    private final Material material;
    private final TimesAndPlaces around;
    private final Channels channels;
    private final Authors authors;
    private final ActByContent acts;
    private final Lexicon lexicon;
    private final QuotedWords quoted;
    private final Contents contents;
    private final List<Saying> sayings = new ArrayList<>();

    Speech(Material material, TimesAndPlaces around, Channels channels, List<Figure> issuers, Lexicon lexicon) {
        this.authors = new Authors(material, issuers, channels, lexicon);
        this.acts = new ActByContent(material, lexicon);
        this.lexicon = lexicon;
        this.quoted = new QuotedWords(material.parsed());
        this.contents = new Contents(material, lexicon);
        this.material = material;
        this.around = around;
        this.channels = channels;
    }

    List<Saying> find() {
        for (Firing firing : material.firings("statement")) {
            said(firing);
        }
        sayings.addAll(new RunningOn(material, quoted, channels).find(sayings));
        List<Saying> all = sayings.stream().filter(o -> !isWithinOwn(o)).toList();
        return all.stream().sorted(Comparator.comparing(Saying::content)).toList();
    }

    /** "said he hoped that …": one statement, not two, where the second verb is what the first says. */
    private boolean isWithinOwn(Saying saying) {
        return saying.frame() != null
                && sayings.stream()
                        .anyMatch(o -> o.frame() != null
                                && o.act() == saying.act()
                                && o.speakers().equals(saying.speakers())
                                && o.frame()
                                        .role("clause")
                                        .contains(saying.frame().head())
                                && o.content().contains(saying.content()));
    }

    private void said(Firing firing) {
        Frame frame = firing.frame();
        Sentence s = frame.sentence();
        List<Figure> speakers = authors.of(firing, sayings);
        boolean unsaid = frame.negated() && !answered(frame) && !isThere(frame);
        if (speakers.isEmpty() || unsaid || !isSaid(frame.mood()) || quotedOfNobody(frame, speakers)) {
            return;
        }
        Statement.Act act =
                Ids.constant(Statement.Act.class, firing.constant("act").orElse("say"));
        List<Figure> addressees =
                material
                        .figures(
                                s,
                                firing.fillers("addressee").stream()
                                        .filter(t -> !channels.isPress(t))
                                        .toList())
                        .stream()
                        .filter(f -> !channels.isMedium(f) && !channels.isPress(f))
                        .toList();
        CharSpan evidence = Phrases.clause(s, frame.head());
        boolean self = firing.rule().gives().getOrDefault("content", "").equals("self");
        String channel = self
                ? channels.ofText(firing.fillers("speaker"))
                : channels.of(material, frame, firing.fillers("channel"));
        TimeExpression when = (self ? List.<TimeExpression>of() : around.times(frame))
                .stream()
                        .filter(t -> t.type() != TimeExpression.Type.DURATION && t.type() != TimeExpression.Type.SET)
                        .findFirst()
                        .orElse(null);
        Draft draft = new Draft(
                speakers,
                act == null ? Statement.Act.SAY : act,
                frame,
                addressees,
                material.parties(s, firing.fillers("target")),
                channel,
                evidence,
                when,
                firing.rule().id());
        List<Token> content = firing.fillers("content");
        String how = firing.rule().gives().getOrDefault("content", "");
        if (self) {
            add(draft, Phrases.clause(s, frame.head(), firing.fillers("speaker")), null);
        } else if (content.isEmpty()) {
            quoted(draft, firing.rule().gives().getOrDefault("content", ""));
        } else {
            for (Token head : content) {
                boolean joined = head.is("conj") && content.contains(s.token(head.head()));
                if (pointsBack(draft, head)) {
                    claimBefore(draft)
                            .ifPresent(o -> put(draft, o.content(), o.direct(), draft.act(), Certainty.CERTAIN));
                } else if (!joined && !head.upos().equals("PRON") && !isCue(s, head) && !isTold(s, head)) {
                    told(draft, head);
                }
            }
        }
    }

    /** "dismissed reports that …": there are reports. */
    private boolean answered(Frame noun) {
        return noun.sort() == Frame.Sort.NOUN
                && noun.governor()
                        .flatMap(f -> lexicon.find("answer", f.predicate(), Frame.Sort.VERB))
                        .isPresent();
    }

    /** "declined to comment on reports that …": only "no reports" are none. */
    private static boolean isThere(Frame noun) {
        return noun.sort() == Frame.Sort.NOUN
                && noun.sentence().children(noun.head(), "det").stream()
                        .noneMatch(t -> t.lemma().equalsIgnoreCase("no"));
    }

    private static boolean isSaid(Mood mood) {
        return switch (mood) {
            case ACTUAL, PLANNED, POSSIBLE, THREATENED -> true;
            case EXPECTED, LIKELY, WANTED, CONDITIONAL, ASKED, UNREAL -> false;
        };
    }

    /** "“Those who call for peace …”": what a speaker says of nobody in particular is his own thought. */
    private boolean quotedOfNobody(Frame frame, List<Figure> speakers) {
        return speakers.stream().allMatch(f -> f.kind() == Figure.Kind.UNNAMED)
                && material.quotationAround(frame.head().span()).isPresent();
    }

    /** "he said, adding that …": a participle of saying is no content. */
    private boolean isCue(Sentence s, Token head) {
        return head.xpos().equals("VBG")
                && s.children(head, "nsubj", "aux").isEmpty()
                && !s.children(head, "ccomp").isEmpty()
                && lexicon.find("speech", head.lemma(), Frame.Sort.VERB).isPresent();
    }

    /** "denies it", "rejected the claim": what others say, answered without words of its own. */
    private boolean pointsBack(Draft draft, Token head) {
        boolean answers = lexicon.find("answer", draft.frame().predicate(), Frame.Sort.VERB)
                .isPresent();
        boolean bare = material.frame(draft.frame().sentence(), head)
                .map(f -> f.role("of").isEmpty()
                        && f.role("clause").isEmpty()
                        && f.role("acl").isEmpty())
                .orElse(true);
        boolean report = !head.upos().equals("VERB")
                && lexicon.find("report-noun", head.lemma(), Frame.Sort.NOUN).isPresent();
        return answers && (head.upos().equals("PRON") || report && bare);
    }

    /** The last thing that somebody else said. */
    private Optional<Saying> claimBefore(Draft draft) {
        int at = draft.frame().head().span().start();
        return sayings.stream()
                .filter(o -> o.content().end() <= at
                        && at - o.content().end() < NEAR
                        && !o.speakers().equals(draft.speakers())
                        && !o.rule().equals(NAMING)
                        && !ANSWERS.contains(o.act()))
                .max(Comparator.comparingInt((Saying o) -> o.content().end()).thenComparing(o -> !o.direct()));
    }

    /** "reiterate our call on both to …": what the noun says is a statement already. */
    private boolean isTold(Sentence s, Token head) {
        return material.frame(s, head).stream()
                .filter(f -> f.sort() == Frame.Sort.NOUN)
                .flatMap(f -> material.firings().getOrDefault(f, List.of()).stream())
                .anyMatch(f -> f.rule().record().equals("statement"));
    }

    private record Draft(
            List<Figure> speakers,
            Statement.Act act,
            Frame frame,
            List<Figure> addressees,
            List<Figure> targets,
            @Nullable String channel,
            CharSpan evidence,
            @Nullable TimeExpression when,
            String rule) {}

    /** Content that the tree shows: a clause or a phrase, which may be all or partly in quotation marks. */
    private void told(Draft draft, Token head) {
        Sentence s = draft.frame().sentence();
        CharSpan content = contents.of(draft.frame(), head);
        if (content.contains(draft.frame().head().span()) && nothingElse(draft, head, content)) {
            quoted(draft, "quote");
            return;
        }
        Optional<Quotation> around = material.quotationAround(head.span())
                .filter(q -> !q.outer().contains(draft.frame().head().span()));
        // the mark opens behind the content's first words: indirect speech with quoted words in it
        if (around.isPresent()
                && within(s, around.get())
                && (content.start() >= around.get().outer().start()
                        || around.get().inner().length() > content.length())) {
            quoted(draft, "quote");
            return;
        }
        add(draft, content, material.frame(s, head).orElse(null));
    }

    /** "“…,” she said, “…”": but for the cue and its own words all stands in quotation marks. */
    private boolean nothingElse(Draft draft, Token head, CharSpan content) {
        Sentence s = draft.frame().sentence();
        Token cue = draft.frame().head();
        List<Quotation> quotes = material.quotations(content);
        return !quotes.isEmpty()
                && s.tokens().stream()
                        .filter(t -> content.contains(t.span()) && !t.upos().equals("PUNCT"))
                        .filter(t -> quotes.stream().noneMatch(q -> q.outer().contains(t.span())))
                        .allMatch(t -> s.under(t, cue) && (!s.under(head, cue) || !s.under(t, head)));
    }

    private static boolean within(Sentence s, Quotation q) {
        return s.span().overlaps(q.outer());
    }

    /** "…," she said, "…": every quotation of the sentence that is not spoken for yet; with none, the words before the cue. */
    private void quoted(Draft draft, String how) {
        Sentence s = draft.frame().sentence();
        boolean any = false;
        for (Quotation q : material.parsed().quotations()) {
            if (within(s, q)
                    && (quoted.words(q) >= SHORTEST_QUOTE || draft.rule().equals(NAMING) || quoted.stands(q))
                    && !q.outer().contains(draft.frame().head().span())
                    && (!draft.rule().equals(NAMING)
                            || isUnder(s, q, draft.frame().head()))
                    && sayings.stream().noneMatch(o -> o.direct() && o.content().overlaps(q.inner()))) {
                quote(draft, q);
                any = true;
            }
        }
        if (!any && how.equals("rest")) {
            Contents.spokenBefore(draft.frame()).ifPresent(span -> add(draft, span, null));
        }
    }

    private static boolean isUnder(Sentence s, Quotation q, Token cue) {
        return s.tokens().stream()
                .anyMatch(t -> q.inner().contains(t.span())
                        && s.under(t, cue)
                        && s.children(cue, "conj").stream().noneMatch(other -> s.under(t, other)));
    }

    private void add(Draft draft, CharSpan content, @Nullable Frame said) {
        List<Quotation> quotes = material.quotations(content);
        for (Quotation q : quotes) {
            if (isAll(draft, q, content)) {
                quote(draft, q);
                return;
            }
        }
        Statement.Act act = acts.refine(draft.act(), said, draft.speakers());
        put(draft, content, false, act, certainty(said));
        for (Quotation q : quotes) {
            if (quoted.words(q) >= SHORTEST_QUOTE) {
                put(draft, q.inner(), true, act, certainty(said));
            }
        }
    }

    /** Whether nothing but marks and words without a meaning of their own stand around a quotation: "would be “productive”". */
    private boolean isAll(Draft draft, Quotation q, CharSpan content) {
        return draft.frame().sentence().tokens().stream()
                .filter(t -> content.contains(t.span()) && !q.outer().contains(t.span()))
                .allMatch(t -> EMPTY.contains(t.upos()));
    }

    private void quote(Draft draft, Quotation q) {
        Frame said = main(q.inner());
        put(draft, q.inner(), true, acts.refine(draft.act(), said, draft.speakers()), certainty(said));
    }

    /** Who says that something may happen is sure of no more than that. */
    private static Certainty certainty(@Nullable Frame said) {
        if (said == null || said.negated()) {
            return Certainty.CERTAIN;
        }
        boolean can = said.sentence().children(said.head(), "aux").stream()
                .anyMatch(t -> t.form().equalsIgnoreCase("can"));
        return switch (said.mood()) {
            case POSSIBLE -> can ? Certainty.CERTAIN : Certainty.POSSIBLE;
            case LIKELY, EXPECTED -> Certainty.PROBABLE;
            case ACTUAL, PLANNED, WANTED, THREATENED, CONDITIONAL, ASKED, UNREAL -> Certainty.CERTAIN;
        };
    }

    /** The proposition that a stretch is: of those inside it the one nearest to the root. */
    private @Nullable Frame main(CharSpan span) {
        Frame best = null;
        for (Frame f : material.frames()) {
            boolean inside = span.contains(f.head().span()) && f.sort() != Frame.Sort.NOUN;
            if (inside
                    && (best == null
                            || f.sentence() == best.sentence() && f.sentence().under(best.head(), f.head()))) {
                best = f;
            }
        }
        return best;
    }

    /** What somebody calls a thing tells whether he praises or blames it: "productive", "null and void". */
    private Statement.Act tone(CharSpan content, Statement.Act said) {
        if (said != Statement.Act.SAY) {
            return said;
        }
        for (String word :
                material.parsed().words(content).toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            String act =
                    lexicon.find("tone", word, null).map(w -> w.fact("act")).orElse(null);
            if (act != null) {
                return Statement.Act.valueOf(act.toUpperCase(Locale.ROOT));
            }
        }
        return said;
    }

    private void put(Draft d, CharSpan content, boolean direct, Statement.Act said, Certainty certainty) {
        CharSpan trimmed = quoted.trim(content);
        Statement.Act act = direct && d.rule().equals(NAMING) ? tone(trimmed, said) : said;
        sayings.removeIf(o -> o.content().equals(trimmed)
                && o.speakers().equals(d.speakers())
                && o.act() == Statement.Act.SAY
                && act != Statement.Act.SAY);
        if (sayings.stream()
                .anyMatch(o -> o.content().equals(trimmed)
                        && (o.speakers().equals(d.speakers())
                                || (o.act() == Statement.Act.DENY) == (act == Statement.Act.DENY)))) {
            return;
        }
        boolean media = d.speakers().stream().allMatch(channels::isMedium);
        boolean nobody = d.speakers().stream().allMatch(f -> f.kind() == Figure.Kind.UNNAMED);
        boolean hearsay = d.frame().role("adverb").stream()
                .anyMatch(t -> lexicon.find("hearsay", t.lemma(), null).isPresent());
        boolean vague = hearsay
                || act == Statement.Act.SPECULATE
                || media
                || act == Statement.Act.REPORT && (nobody || d.rule().equals(DENIED));
        sayings.add(new Saying(
                d.speakers(),
                act,
                d.frame().cue(),
                trimmed,
                direct,
                d.addressees(),
                d.targets(),
                d.channel(),
                d.evidence().to(trimmed),
                vague ? Certainty.POSSIBLE : certainty,
                d.when(),
                d.frame(),
                d.rule()));
    }
}
