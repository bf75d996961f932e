package parley.read;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.actors.Figure;
import parley.language.Sentence;
import parley.language.Token;
import parley.read.frame.Frame;
import parley.read.frame.Mood;
import parley.read.frame.Tense;
import parley.read.rules.Firing;
import parley.read.rules.Lexicon;
import parley.record.Certainty;
import parley.record.Position;
import parley.text.CharSpan;

/** Who stands where: the positions of an article; the same stand said twice is one. */
final class Stands {
    private static final double SAME_ISSUE = 0.6;
    private static final Set<String> NOBODY = Set.of("nobody", "none", "nothing", "no-one");
    private static final Set<String> BACK = Set.of("it", "this", "that", "so");

    private final Material material;
    private final Sources sources;
    private final Speakers speakers;
    private final Lexicon lexicon;
    private final Antecedents antecedents;

    Stands(Material material, Sources sources, Speakers speakers, Antecedents antecedents, Lexicon lexicon) {
        this.antecedents = antecedents;
        this.lexicon = lexicon;
        this.material = material;
        this.sources = sources;
        this.speakers = speakers;
    }

    List<Stand> find() {
        List<Stand> stands = new ArrayList<>();
        for (Firing firing : material.firings("position")) {
            for (Stand stand : stands(firing, stands)) {
                add(stands, stand);
            }
        }
        return stands;
    }

    private List<Stand> stands(Firing firing, List<Stand> before) {
        Frame frame = firing.frame();
        Sentence s = frame.sentence();
        List<Figure> holders = firing.constant("holder").isPresent()
                ? sources.innermost(frame.head().span())
                : speakers.figures(s, firing.fillers("holder"), frame.head().span());
        String word = firing.constant("stance").orElse("for");
        boolean purpose = frame.head().is("advcl", "acl") && frame.head().xpos().equals("VB");
        boolean whether = s.children(frame.head(), "mark").stream()
                .anyMatch(t -> t.lemma().equalsIgnoreCase("whether"));
        // "failed to show its support" is not to oppose
        boolean unsaid = frame.sort() == Frame.Sort.NOUN && frame.negated() && frame.has("owner");
        boolean self = firing.rule().gives().getOrDefault("issue", "").equals("self");
        boolean threat =
                self && frame.mood() == Mood.CONDITIONAL && Threats.is(material, frame, firing.fillers("condition"));
        if (holders.isEmpty() || self && nobody(frame) || purpose || whether || unsaid || threat || !isTaken(firing)) {
            return List.of();
        }
        List<Stand> found = new ArrayList<>();
        List<Token> issues = firing.fillers("issue");
        boolean elliptic = firing.rule().gives().getOrDefault("issue", "").equals("before");
        for (Token issue : self || elliptic ? List.of(frame.head()) : issues) {
            boolean back = elliptic || pointsBack(s, issue) && !(issue.upos().equals("PRON") && frame.has("clause"));
            boolean ahead = frame.sort() == Frame.Sort.VERB
                    && issue.index() < frame.head().index()
                    && directed(firing);
            if (ahead
                    || twice(firing, issue)
                    || issue.upos().equals("PRON") && !back
                    || frame.negated() && silent(firing)) {
                continue;
            }
            boolean over = word.equals("undecided")
                    && (issue.xpos().equals("VBD")
                            || s.children(issue, "aux").stream()
                                    .anyMatch(t -> t.lemma().equals("have")));
            if (!back && !self && over) {
                continue; // "did not say whether it had fired first"
            }
            Optional<CharSpan> meant = back || isAnaphor(s, issue)
                    ? antecedents.before(frame.head().span(), before)
                    : Optional.empty();
            if (back && meant.isEmpty()) {
                continue;
            }
            CharSpan span = back ? meant.get() : span(firing, issue, self);
            List<CharSpan> evidence = new ArrayList<>();
            evidence.add(
                    back
                            ? Phrases.clause(s, frame.head())
                            : Phrases.clause(s, frame.head()).to(span));
            meant.filter(m -> !m.overlaps(evidence.get(0))).ifPresent(evidence::add);
            Certainty certainty = Status.certainty(self ? Mood.ACTUAL : certaintyMood(frame))
                    .and(sources.certainty(frame.head().span()));
            found.add(new Stand(
                    holders,
                    span,
                    stance(firing, word, back || self ? null : issue, span),
                    firing.fillers("condition").stream()
                            .map(c -> Phrases.content(s, c, List.of()))
                            .toList(),
                    evidence,
                    certainty,
                    frame,
                    firing.rule().id()));
        }
        return found;
    }

    /** "will send nobody": what he is against cannot be cut out of such words. */
    private static boolean nobody(Frame frame) {
        return frame.role("object").stream()
                .anyMatch(t ->
                        t.upos().equals("PRON") && NOBODY.contains(t.lemma().toLowerCase(Locale.ROOT))
                                || t.lemma().equals("one") && isNone(frame.sentence(), t));
    }

    /** "it", "do so": what was spoken of before. */
    private static boolean pointsBack(Sentence s, Token issue) {
        boolean deed = issue.lemma().equals("do")
                && s.children(issue, "advmod", "obj").stream().anyMatch(t -> BACK.contains(t.lemma()));
        return deed || issue.upos().equals("PRON") && BACK.contains(issue.lemma());
    }

    /** "the idea", "this demand": a noun that says no more than that something was proposed. */
    private boolean isAnaphor(Sentence s, Token issue) {
        return lexicon.find("asked", issue.lemma(), Frame.Sort.NOUN).isPresent()
                && !s.children(issue, "det").isEmpty()
                && s.children(issue).stream().allMatch(t -> t.is("det", "punct", "case"));
    }

    private Position.Stance stance(Firing firing, String word, @Nullable Token issue, CharSpan span) {
        Frame frame = firing.frame();
        boolean self = firing.rule().gives().getOrDefault("issue", "").equals("self");
        Position.Stance stance = Position.Stance.valueOf(word.toUpperCase(Locale.ROOT));
        if (frame.negated() && (!self || firing.constant("holder").isPresent())) {
            stance = waived(firing) ? Position.Stance.OPEN : turned(stance);
        } else if (dropped(frame)) {
            stance = stance == Position.Stance.FOR && !waived(firing) ? Position.Stance.AGAINST : Position.Stance.OPEN;
        }
        boolean negated = issue != null
                && material.frame(frame.sentence(), issue)
                        .filter(f -> ownNegation(f, span))
                        .isPresent();
        return negated ? opposite(stance) : stance;
    }

    private static CharSpan span(Firing firing, Token issue, boolean self) {
        Frame frame = firing.frame();
        Sentence s = frame.sentence();
        if (self && frame.predicate().startsWith("be ")) {
            return Phrases.trimmed(s, afterMarker(s, frame.head()), s.last(frame.head()));
        }
        List<Token> without = new ArrayList<>(firing.fillers("condition"));
        if (s.under(frame.head(), issue) && !self) {
            without.add(frame.head());
        }
        CharSpan span = issueSpan(s, issue, without, self);
        boolean infinitive =
                s.children(issue, "mark").stream().anyMatch(t -> t.lemma().equals("to"));
        boolean withObject = frame.predicate().equals("want") || !infinitive && issue.is("ccomp", "xcomp");
        return frame.first("object")
                .filter(object -> withObject && !object.equals(issue) && object.index() < issue.index())
                .map(object -> Phrases.nominal(s, object).to(span))
                .orElse(span);
    }

    /** "urged them to support it", "did they support it?": no stand that anybody has taken. */
    private static boolean isTaken(Firing firing) {
        boolean speaker = firing.constant("holder").isPresent();
        return switch (firing.frame().mood()) {
            case ACTUAL, PLANNED, EXPECTED, LIKELY, POSSIBLE, THREATENED, CONDITIONAL -> true;
            case WANTED -> speaker || firing.frame().governor().isEmpty();
            case ASKED, UNREAL -> false;
        };
    }

    /** "did not condemn it", "is not campaigning for it": who does not speak up has not spoken against. */
    private boolean silent(Firing firing) {
        Frame frame = firing.frame();
        // "denied he had demanded a veto": what he does not want to have said is no stand
        boolean disowned = frame.tense() == Tense.PAST
                && !firing.constant("stance").filter("against"::equals).isPresent()
                && frame.governedAs().equals("clause")
                && frame.governor()
                        .flatMap(f -> lexicon.find("answer", f.predicate(), Frame.Sort.VERB))
                        .filter(w -> "deny".equals(w.fact("act")))
                        .isPresent();
        return disowned || denied(firing, "none");
    }

    /** "has dropped its opposition to it", "withdrew its demand". */
    private boolean dropped(Frame noun) {
        return noun.sort() == Frame.Sort.NOUN
                && noun.governedAs().equals("object")
                && noun.governor()
                        .filter(f -> !f.negated()
                                && f.mood() != Mood.ASKED
                                && f.mood() != Mood.WANTED
                                && (f.mood() != Mood.CONDITIONAL || f.isModal()))
                        .flatMap(f -> lexicon.find("relent", f.predicate(), Frame.Sort.VERB))
                        .isPresent();
    }

    /** "refused to rule it out": that he does not rule it out is all there is to say. */
    private boolean twice(Firing firing, Token issue) {
        return firing.constant("stance").filter("against"::equals).isPresent()
                && material.frame(firing.frame().sentence(), issue)
                        .filter(f -> f.negated()
                                && lexicon.find("stance", f.predicate(), Frame.Sort.VERB)
                                        .filter(w -> "against".equals(w.fact("stance")))
                                        .isPresent())
                        .isPresent();
    }

    /** "no longer insists on it": who drops a demand can do without. */
    private boolean waived(Firing firing) {
        return denied(firing, "open");
    }

    private boolean denied(Firing firing, String what) {
        return lexicon.find("stance", firing.frame().predicate(), firing.frame().sort())
                .filter(w -> what.equals(w.fact("denied")))
                .isPresent();
    }

    /** What somebody is told to do stands behind the telling: "…, a diplomat tells us" tells nobody to do anything. */
    private static boolean directed(Firing firing) {
        return firing.caught().containsKey("other");
    }

    /** The word behind "against" of "is against lifting the ban". */
    private static int afterMarker(Sentence s, Token head) {
        return s.children(head, "case", "mark").stream()
                        .mapToInt(Token::index)
                        .filter(i -> i < head.index())
                        .max()
                        .orElse(head.index() - 1)
                + 1;
    }

    private static Mood certaintyMood(Frame frame) {
        return frame.mood() == Mood.CONDITIONAL ? Mood.ACTUAL : frame.mood();
    }

    /** "urged him not to lift": negated by its own word, not by the stance above it, and the issue is cut without that word. */
    private static boolean ownNegation(Frame issue, CharSpan span) {
        return issue.sentence().children(issue.head(), "advmod").stream()
                .filter(t -> !span.contains(t.span()))
                .anyMatch(t -> t.lemma().equalsIgnoreCase("not")
                        || t.lemma().equalsIgnoreCase("n't")
                        || t.lemma().equalsIgnoreCase("never"));
    }

    /** What denying a stance leaves: "did not rule out" is open, "does not support" is against. */
    private static Position.Stance turned(Position.Stance stance) {
        return switch (stance) {
            case AGAINST -> Position.Stance.OPEN;
            case FOR, OPEN -> Position.Stance.AGAINST;
            case UNDECIDED -> Position.Stance.UNDECIDED;
        };
    }

    private static Position.Stance opposite(Position.Stance stance) {
        return switch (stance) {
            case AGAINST -> Position.Stance.FOR;
            case FOR, OPEN -> Position.Stance.AGAINST;
            case UNDECIDED -> Position.Stance.UNDECIDED;
        };
    }

    private static CharSpan issueSpan(Sentence s, Token issue, List<Token> without, boolean self) {
        // "would sign no such paper" is against such a paper, "supports neither A nor B" against each
        Optional<Token> none = self
                ? s.children(issue, "obj").stream().filter(o -> isNone(s, o)).findFirst()
                : Optional.empty();
        if (none.isPresent()) {
            return Phrases.nominal(s, none.get(), s.children(none.get(), "det"));
        }
        if (s.children(issue, "cc:preconj").stream().anyMatch(t -> t.lemma().equals("neither"))) {
            return Phrases.nominal(s, issue, s.children(issue, "cc:preconj"));
        }
        boolean verbal = issue.upos().equals("VERB") || issue.upos().equals("AUX") || self;
        if (!verbal && s.children(issue, "cop").isEmpty()) {
            return without.isEmpty() ? Phrases.nominals(s, issue) : Phrases.nominal(s, issue, without);
        }
        boolean whether =
                s.children(issue, "mark").stream().anyMatch(t -> t.lemma().equals("whether"));
        boolean ownSubject = !self
                && s.children(issue, "nsubj", "nsubj:pass").stream()
                        .anyMatch(t -> !whether || !t.upos().equals("PRON"));
        // "that he not stand" is against his standing
        boolean not = s.children(issue, "nsubj").size() > 0
                && s.children(issue, "advmod").stream().anyMatch(t -> t.lemma().equalsIgnoreCase("not"));
        return ownSubject && !not ? Phrases.clause(s, issue) : Phrases.verbal(s, issue, without);
    }

    private static boolean isNone(Sentence s, Token object) {
        return s.children(object, "det").stream().anyMatch(d -> d.lemma().equalsIgnoreCase("no"));
    }

    private void add(List<Stand> stands, Stand stand) {
        for (int i = 0; i < stands.size(); i++) {
            Stand old = stands.get(i);
            if (old.holders().equals(stand.holders())
                    && old.stance() == stand.stance()
                    && (old.issue().overlaps(stand.issue())
                            || alike(old.issue(), stand.issue()) >= SAME_ISSUE
                                    && sameDeed(old.issue(), stand.issue()))) {
                List<CharSpan> evidence = new ArrayList<>(old.evidence());
                if (evidence.stream().noneMatch(e -> e.overlaps(stand.evidence().get(0)))) {
                    evidence.addAll(stand.evidence());
                }
                stands.set(
                        i,
                        new Stand(
                                old.holders(),
                                old.issue(),
                                old.stance(),
                                old.conditions(),
                                evidence,
                                old.certainty(),
                                old.frame(),
                                old.rule()));
                return;
            }
        }
        stands.add(stand);
    }

    /** "the treaty" is not "leaving the treaty", nor "the treaty to fail". */
    private boolean sameDeed(CharSpan a, CharSpan b) {
        String x = material.parsed().words(a).toLowerCase(Locale.ROOT);
        String y = material.parsed().words(b).toLowerCase(Locale.ROOT);
        return x.contains(" to ") == y.contains(" to ") && !leads(x, y) && !leads(y, x);
    }

    /** Whether an issue begins with a word of weight that the other has not. */
    private static boolean leads(String issue, String other) {
        String first = issue.split("[^\\p{L}\\p{Nd}]+")[0];
        return first.length() >= 4 && !other.contains(first);
    }

    /** The share of content words that two issues have in common. */
    private double alike(CharSpan a, CharSpan b) {
        Set<String> x = words(a);
        Set<String> y = words(b);
        Set<String> shared = new HashSet<>(x);
        shared.retainAll(y);
        return x.isEmpty() || y.isEmpty() ? 0 : 2.0 * shared.size() / (x.size() + y.size());
    }

    private Set<String> words(CharSpan span) {
        String folded =
                Normalizer.normalize(material.parsed().words(span).toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        Set<String> words = new HashSet<>(Arrays.asList(folded.split("[^\\p{L}\\p{Nd}]+")));
        words.removeIf(w -> w.length() < 4);
        return words;
    }
}
