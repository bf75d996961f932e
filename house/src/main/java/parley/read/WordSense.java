package parley.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parley.actors.Cast;
import parley.actors.Figure;
import parley.actors.directory.Directory;
import parley.language.Parsed;
import parley.language.Sentence;
import parley.language.Token;
import parley.read.frame.Frame;
import parley.read.rules.Lexicon;
import parley.read.rules.Sense;

/** What a filler is, by the cast, the tree and the lexicon. */
final class WordSense implements Sense {
    private final Parsed parsed;
    private final Cast cast;
    private final Lexicon lexicon;
    private final Directory directory;

    WordSense(Parsed parsed, Cast cast, Lexicon lexicon, Directory directory) {
        this.parsed = parsed;
        this.cast = cast;
        this.lexicon = lexicon;
        this.directory = directory;
    }

    @Override
    public boolean passes(Frame frame, Token filler, String test) {
        Sentence s = frame.sentence();
        Optional<Figure> figure = cast.of(s, filler);
        return switch (test) {
            case "actor" -> figure.isPresent() || Speakers.isFirst(filler);
            case "doer" ->
                figure.isPresent()
                        || Speakers.isFirst(filler)
                        || cast.nation(s, filler).isPresent();
            case "first" -> Speakers.isFirst(filler);
            case "person" ->
                figure.filter(f -> f.kind() == Figure.Kind.PERSON || f.kind() == Figure.Kind.UNNAMED && !f.crowd())
                        .isPresent();
            case "people" ->
                figure.filter(f -> f.kind() == Figure.Kind.PERSON || f.crowd() || f.level() != null)
                        .isPresent();
            case "named" ->
                figure.filter(f ->
                                f.kind() != Figure.Kind.UNNAMED || !f.members().isEmpty())
                        .isPresent();
            case "party" ->
                figure.filter(f -> f.kind() != Figure.Kind.UNNAMED
                                        || !f.members().isEmpty()
                                        || f.level() != null
                                        || f.plural() && (f.office() != null || filler.is("obl"))
                                        || isWord("delegation", filler, predicate(filler)))
                                .isPresent()
                        || Speakers.isFirst(filler);
            case "clause" -> isClause(s, filler);
            case "finite" ->
                isClause(s, filler)
                        && !s.children(filler, "nsubj", "nsubj:pass", "csubj", "expl")
                                .isEmpty();
            case "infinitive" ->
                s.children(filler, "mark").stream().anyMatch(m -> m.lemma().equals("to"))
                        && (s.children(filler, "nsubj", "nsubj:pass").isEmpty()
                                || s.children(filler, "mark").stream()
                                        .anyMatch(m -> m.lemma().equals("for")))
                        && s.children(filler, "aux", "cop").stream()
                                .noneMatch(
                                        a -> a.lemma().equals("be") && !a.xpos().equals("VB"));
            case "subjunctive" -> isSubjunctive(s, filler);
            case "whether" ->
                s.children(filler, "mark").stream()
                        .anyMatch(m -> m.lemma().equals("whether") || m.lemma().equals("if"));
            case "thing" ->
                !isClause(s, filler)
                        && figure.filter(f -> f.kind() == Figure.Kind.PERSON).isEmpty();
            case "phrase" -> !isClause(s, filler);
            case "quoted" ->
                parsed.quotations().stream()
                        .anyMatch(q -> Phrases.nominals(s, filler).overlaps(q.inner()));
            case "encounter" -> EncounterNouns.isEncounter(lexicon, s, filler);
            case "nation" -> cast.nation(s, filler).isPresent();
            case "place" ->
                filler.name().endsWith("-LOC")
                        || directory.isPlace(TimesAndPlaces.name(s, filler))
                        || figure.filter(f -> f.kind() == Figure.Kind.STATE).isPresent();
            default -> {
                if (test.startsWith("'")) {
                    yield test.equals("'" + predicate(filler) + "'");
                }
                if (!test.startsWith("@")) {
                    throw new IllegalStateException("no such test: " + test);
                }
                yield isWord(test.substring(1), filler, predicate(filler))
                        || isWord(test.substring(1), filler, hyphened(s, filler));
            }
        };
    }

    /** A noun is not the verb that is written like it: "arms" do not arm. */
    private boolean isWord(String name, Token filler, String lemma) {
        return filler.upos().equals("NOUN")
                ? lexicon.find(name, lemma, Frame.Sort.NOUN).isPresent()
                        || lexicon.find(name, lemma, Frame.Sort.ADJECTIVE).isPresent()
                : lexicon.find(name, lemma, null).isPresent();
    }

    /** "cease-fire": the last word with the one that a hyphen ties to it. */
    private static String hyphened(Sentence s, Token t) {
        boolean tied = t.index() > 1 && s.token(t.index() - 1).form().equals("-");
        return tied ? predicate(s.token(t.index() - 2)) + "-" + predicate(t) : predicate(t);
    }

    private static String predicate(Token t) {
        return t.lemma().toLowerCase(Locale.ROOT);
    }

    /** "that the ban be lifted", "that Norway sign": the base form under a subject, without "to". */
    private static boolean isSubjunctive(Sentence s, Token t) {
        boolean to = s.children(t, "mark").stream().anyMatch(m -> m.lemma().equals("to"));
        List<Token> auxiliaries = s.children(t, "aux", "aux:pass", "cop");
        boolean base = auxiliaries.isEmpty()
                ? t.xpos().equals("VB")
                        || t.xpos().equals("VBP")
                                && !t.lemma().equals("be")
                                && s.children(t, "nsubj").stream()
                                        .noneMatch(n -> n.xpos().equals("PRP"))
                : auxiliaries.get(0).form().equals("be");
        return isClause(s, t) && !to && base;
    }

    private static boolean isClause(Sentence s, Token t) {
        return t.upos().equals("VERB")
                || t.upos().equals("AUX")
                || !s.children(t, "cop", "nsubj", "nsubj:pass", "mark").isEmpty();
    }
}
