package parley.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.actors.Figure;
import parley.language.Sentence;
import parley.language.Token;
import parley.read.frame.Frame;
import parley.read.rules.Lexicon;
import parley.record.Position;
import parley.record.Statement;
import parley.text.CharSpan;

/** Whom words are turned to: those whom they name, and where a refusal names nobody, whoever asked for what is refused. */
final class Counterparts {
    private static final Set<String> ANAPHORS = Set.of("the", "this", "that", "any", "such", "both", "its", "their");

    private final Material material;
    private final Speakers speakers;
    private final Lexicon lexicon;
    private final List<Saying> sayings;
    private final List<Stand> stands;
    private final List<Bargain> bargains;

    Counterparts(
            Material material,
            Speakers speakers,
            Lexicon lexicon,
            List<Saying> sayings,
            List<Stand> stands,
            List<Bargain> bargains) {
        this.material = material;
        this.speakers = speakers;
        this.lexicon = lexicon;
        this.sayings = sayings;
        this.stands = stands;
        this.bargains = bargains;
    }

    /** Those whom a stand names, or who put forward what it is about. */
    List<Figure> of(Stand stand) {
        Sentence s = stand.frame().sentence();
        List<Figure> targets = named(s, stand.issue(), stand.holders());
        if (targets.isEmpty()) {
            targets = meant(s, stand.issue(), stand.holders());
        }
        if (targets.isEmpty() && !s.span().contains(stand.issue())) {
            targets = authors(stand);
        }
        return targets.isEmpty() ? askers(stand.frame(), stand.issue(), stand.holders()) : targets;
    }

    /** "rules that out": whose demand, wish or offer it was, where the issue stands in their words. */
    private List<Figure> authors(Stand stand) {
        CharSpan issue = stand.issue();
        Stream<Asking> all = Stream.of(
                        proposals(),
                        sayings.stream().map(w -> new Asking(w.speakers(), w.content(), "")),
                        stands.stream()
                                .filter(p -> p.stance() == Position.Stance.FOR)
                                .map(p -> new Asking(p.holders(), p.issue(), "")))
                .flatMap(x -> x);
        return all.filter(a -> a.what().overlaps(issue) && others(a.who(), stand.holders()))
                .map(Asking::who)
                .findFirst()
                .orElse(List.of());
    }

    /** "rejected the demand", "turned down the offer": whoever last demanded or proposed something. */
    List<Figure> askers(Frame frame, CharSpan issue, List<Figure> holders) {
        Sentence s = frame.sentence();
        Set<String> kinds = s.tokens().stream()
                .filter(t -> issue.contains(t.span()))
                .filter(t -> s.children(t, "det").stream().anyMatch(d -> ANAPHORS.contains(d.lemma())))
                .flatMap(t -> lexicon.find("asked", t.lemma(), Frame.Sort.NOUN).stream())
                .map(word -> word.facts().getOrDefault("act", ""))
                .collect(Collectors.toSet());
        boolean so = s.tokens().stream()
                .anyMatch(t -> issue.contains(t.span())
                        && t.lemma().equals("do")
                        && s.children(t, "advmod", "obj").stream()
                                .anyMatch(back -> back.lemma().equals("so")));
        int at = frame.head().span().start();
        return proposals()
                .filter(a -> so || kinds.contains(a.kind()))
                .filter(a -> a.what().end() <= at && others(a.who(), holders))
                .max(Comparator.comparingInt(a -> a.what().end()))
                .map(Asking::who)
                .orElse(List.of());
    }

    private static boolean others(List<Figure> who, List<Figure> holders) {
        return !who.isEmpty() && who.stream().noneMatch(holders::contains);
    }

    private Stream<Asking> proposals() {
        return Stream.concat(
                bargains.stream()
                        .flatMap(b -> b.gives().stream()
                                .map(what -> new Asking(b.by().isEmpty() ? b.from() : b.by(), what, "propose"))),
                sayings.stream()
                        .filter(w -> w.act() == Statement.Act.DEMAND || w.act() == Statement.Act.PROPOSE)
                        .map(w -> new Asking(
                                w.speakers(), w.evidence(), w.act() == Statement.Act.DEMAND ? "demand" : "propose")));
    }

    /** What somebody asked for or offered: "demand" or "propose". */
    private record Asking(List<Figure> who, CharSpan what, String kind) {}

    /** Who is to do what is demanded: "demanded that Norway leave", "demanded an apology from Norway". */
    List<Figure> asked(Saying saying) {
        List<Figure> doers = said(saying)
                .map(f -> known(f, f.role(f.passive() ? "object" : "subject")))
                .orElse(List.of());
        Frame cue = saying.frame();
        if (!doers.isEmpty() || cue == null) {
            return doers;
        }
        List<Figure> givers = known(cue, cue.role("from"));
        Stream<Frame> wished = Stream.of("object", "for")
                .flatMap(role -> cue.role(role).stream())
                .flatMap(t -> material.frame(cue.sentence(), t).stream())
                .filter(f -> f.sort() == Frame.Sort.NOUN);
        for (Frame noun : givers.isEmpty() ? wished.toList() : List.<Frame>of()) {
            boolean given = lexicon.find("obtainable", noun.predicate(), Frame.Sort.NOUN)
                    .isPresent();
            boolean met =
                    lexicon.find("encounter", noun.predicate(), Frame.Sort.NOUN).isPresent();
            givers = Stream.of(given ? "from" : "by", met ? "with" : "by")
                    .flatMap(role -> known(noun, noun.role(role)).stream())
                    .distinct()
                    .toList();
        }
        return givers;
    }

    private List<Figure> known(Frame f, List<Token> fillers) {
        return speakers.parties(f.sentence(), fillers, f.head().span()).stream()
                .filter(who -> who.kind() != Figure.Kind.UNNAMED)
                .toList();
    }

    /** The clause that is said. */
    Optional<Frame> said(Saying saying) {
        return material.frames().stream()
                .filter(f -> f.sort() == Frame.Sort.VERB
                        && saying.content().contains(f.head().span()))
                .findFirst();
    }

    /** The first that a stretch names, and those named with it: "the role of Norway and Iceland". */
    List<Figure> named(Sentence s, CharSpan issue, List<Figure> holders) {
        for (Token t : s.tokens()) {
            if (issue.contains(t.span()) && !t.upos().equals("PRON")) {
                Token head = head(s, t);
                List<Figure> found = new ArrayList<>(Stream.concat(Stream.of(head), s.children(head, "conj").stream())
                        .flatMap(named -> other(s, named, holders).stream())
                        .filter(f -> f.kind() != Figure.Kind.UNNAMED)
                        .distinct()
                        .toList());
                if (other(s, t, holders).filter(found::contains).isPresent()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** The last word of a name in the tree: "Arabia" of "Saudi Arabia". */
    private Token head(Sentence s, Token part) {
        Token at = part;
        while (at.head() >= 0
                && material.figure(s, at).isPresent()
                && material.figure(s, at).equals(material.figure(s, s.token(at.head())))) {
            at = s.token(at.head());
        }
        return at;
    }

    /** Whom a pronoun in a stretch means: "refused to talk to them". */
    private List<Figure> meant(Sentence s, CharSpan issue, List<Figure> holders) {
        return s.tokens().stream()
                .filter(t -> issue.contains(t.span()) && t.upos().equals("PRON"))
                .flatMap(t -> other(s, t, holders).stream())
                .findFirst()
                .map(f -> f.members().isEmpty() ? List.of(f) : f.members())
                .filter(all -> all.stream().noneMatch(holders::contains))
                .orElse(List.of());
    }

    /** Somebody who is neither one of the holders nor their own state or house. */
    private Optional<Figure> other(Sentence s, Token t, List<Figure> holders) {
        return material.figure(s, t)
                .or(() -> material.cast().nation(s, t))
                .filter(f -> !holders.contains(f))
                .filter(f -> f.kind() == Figure.Kind.PERSON
                        || f.state() == null
                        || holders.stream().noneMatch(h -> f.state().equals(h.state())));
    }
}
