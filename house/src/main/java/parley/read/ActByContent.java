package parley.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.actors.Figure;
import parley.language.Token;
import parley.read.frame.Frame;
import parley.read.frame.Mood;
import parley.read.frame.Tense;
import parley.read.rules.Lexicon;
import parley.record.Statement;

/** A plain "said" whose content denies, refuses, demands or hopes is a denial, refusal, demand or hope. */
final class ActByContent {
    /** Classes whose verbs, done by the speaker himself, are what his words do: "said he hoped", "we urge". */
    private static final List<String> DOING = List.of("answer", "directive", "utterance", "speech");

    private static final Set<String> VIOLENT = Set.of("ASSAULT", "COERCE");

    private final Material material;
    private final Lexicon lexicon;

    ActByContent(Material material, Lexicon lexicon) {
        this.material = material;
        this.lexicon = lexicon;
    }

    Statement.Act refine(Statement.Act act, @Nullable Frame said, List<Figure> speakers) {
        if (act != Statement.Act.SAY || said == null) {
            return act;
        }
        boolean own = isOwn(said, speakers);
        if (untrue(said)) {
            return Statement.Act.DENY;
        }
        if (!own && !said.negated() && said.mood() == Mood.ACTUAL && (bad(said) || wrongs(said, speakers))) {
            return Statement.Act.ACCUSE;
        }
        if (said.obliged()
                && !said.negated()
                && !perfect(said)
                && said.role("subject").stream().noneMatch(Speakers::isFirst)) {
            return Statement.Act.DEMAND;
        }
        if (said.negated() && denies(said)) {
            return Statement.Act.DENY;
        }
        boolean ahead = said.mood() == Mood.PLANNED || said.mood() == Mood.POSSIBLE || said.tense() == Tense.FUTURE;
        boolean his = own || said.role("subject").stream().anyMatch(ActByContent::isThird);
        if (said.negated() && his && ahead && said.sort() == Frame.Sort.VERB && !longer(said)) {
            return Statement.Act.REJECT;
        }
        if (said.negated() && own && ownDeed(said)) {
            return Statement.Act.DENY;
        }
        return own && !said.negated() && said.mood() == Mood.ACTUAL && !said.passive() && !perfect(said)
                ? done(said)
                : act;
    }

    private static boolean isThird(Token t) {
        return t.xpos().equals("PRP") && !t.form().equalsIgnoreCase("you");
    }

    /** "that is invented", "it is not true". */
    private boolean untrue(Frame said) {
        return said.role("subject").stream().allMatch(t -> t.upos().equals("PRON"))
                && lexicon.find(said.negated() ? "true" : "untrue", said.predicate(), said.sort())
                        .isPresent();
    }

    /** "the tariffs are unlawful". */
    private boolean bad(Frame said) {
        return said.sort() != Frame.Sort.VERB
                && lexicon.find("untrue", said.predicate(), null).isEmpty()
                && lexicon.find("tone", said.predicate(), null)
                        .filter(w -> "accuse".equals(w.fact("act")))
                        .isPresent();
    }

    /** "their soldiers had burned two villages" in an official's mouth. */
    private boolean wrongs(Frame said, List<Figure> speakers) {
        boolean violent = said.sort() == Frame.Sort.VERB
                && lexicon.find("deed", said.predicate(), Frame.Sort.VERB)
                        .filter(w -> VIOLENT.contains(String.valueOf(w.fact("type"))))
                        .isPresent();
        return violent
                && said.role("subject").stream()
                        .flatMap(t -> material.figure(said.sentence(), t).stream())
                        .anyMatch(doer -> doer.state() != null
                                && speakers.stream()
                                        .anyMatch(s ->
                                                s.state() != null && !s.state().equals(doer.state())));
    }

    /** "would no longer do it" tells of a change. */
    private static boolean longer(Frame said) {
        return said.role("adverb").stream().anyMatch(t -> t.form().equalsIgnoreCase("longer"));
    }

    /** "we did not attack anybody", "he had not ordered it"; "we have not signed yet" owns up to it. */
    private static boolean ownDeed(Frame said) {
        return said.sort() == Frame.Sort.VERB
                && !said.passive()
                && said.mood() == Mood.ACTUAL
                && said.tense() == Tense.PAST
                && said.role("clause").stream().noneMatch(t -> isWhether(said, t))
                && said.role("adverb").stream().noneMatch(t -> t.lemma().equals("yet"));
    }

    private static boolean isWhether(Frame said, Token clause) {
        return said.sentence().children(clause, "mark").stream()
                .anyMatch(t -> t.lemma().equals("whether"));
    }

    /** Whether the speaker speaks of himself, of his state or of his house. */
    boolean isOwn(Frame said, List<Figure> speakers) {
        return said.role(said.passive() ? "object" : "subject").stream()
                .anyMatch(t -> Speakers.isFirst(t)
                        || material.figure(said.sentence(), t)
                                .filter(f -> speakers.contains(f) || isHis(f, speakers))
                                .isPresent());
    }

    private static boolean isHis(Figure subject, List<Figure> speakers) {
        return subject.kind() != Figure.Kind.PERSON
                && subject.state() != null
                && speakers.stream().anyMatch(s -> subject.state().equals(s.state()));
    }

    /** "it has offered": that was before, and is not done by saying so. */
    private static boolean perfect(Frame said) {
        return said.sentence().children(said.head(), "aux").stream()
                .anyMatch(t -> t.lemma().equals("have"));
    }

    private Statement.Act done(Frame said) {
        for (String name : DOING) {
            String act = lexicon.find(name, said.predicate(), Frame.Sort.VERB)
                    .map(w -> w.fact("act"))
                    .orElse(null);
            Statement.Act done = act == null ? null : Ids.constant(Statement.Act.class, act);
            if (done != null && done != Statement.Act.REPORT) {
                return done;
            }
        }
        return Statement.Act.SAY;
    }

    /** "no such proposals had been shared", "never made it", "there is no deal". */
    private static boolean denies(Frame said) {
        boolean such = said.roles().values().stream()
                .flatMap(List::stream)
                .anyMatch(t -> said.sentence().children(t).stream().anyMatch(ActByContent::isSuch));
        boolean never = said.sentence().children(said.head()).stream()
                .anyMatch(t -> t.lemma().toLowerCase(Locale.ROOT).equals("never"));
        boolean none = said.head().is("root", "ccomp", "parataxis")
                && !said.obliged()
                && said.role("subject").stream().anyMatch(ActByContent::isNobody);
        boolean there = !said.sentence().children(said.head(), "expl").isEmpty();
        return such || said.mood() == Mood.ACTUAL && (never || none || there);
    }

    private static boolean isNobody(Token t) {
        String lemma = t.lemma().toLowerCase(Locale.ROOT);
        return lemma.equals("nobody") || lemma.equals("none") || lemma.equals("nothing");
    }

    private static boolean isSuch(Token t) {
        return t.lemma().toLowerCase(Locale.ROOT).equals("such");
    }
}
