package parley.actors;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.actors.directory.Directory;
import parley.actors.directory.State;
import parley.language.Sentence;
import parley.language.Token;

/**
 * Whose man somebody is whose title does not say it: "the Jordanian, Jane Doe", "a Dutch tourist, Jane Doe"; of a minister, the
 * capital that opens the sentence or the state that is spoken of.
 */
final class Homelands {
    private final Directory directory;
    private final Nationalities nationalities;
    private final Cast cast;
    private final Salience salience;

    Homelands(Directory directory, Cast cast, Salience salience) {
        this.directory = directory;
        this.nationalities = new Nationalities(directory);
        this.cast = cast;
        this.salience = salience;
    }

    void read(Mention.Person p, Figure figure) {
        Sentence s = p.sentence();
        bracketed(s, p.last()).ifPresent(figure::setState);
        figure.setState(apposed(s, p.head()));
        if (figure.state() == null
                && isNational(figure.officeHeld())
                && figure.organisation() == null
                && !isOfBody(s, p.head())) {
            String code = opening(s).or(() -> salience.nation(s)).orElse(null);
            figure.supposeState(code != null && isAbroad(s, p.head(), code) ? null : code);
        }
    }

    /** "Jane Doe (Egypt) and John Roe (Kenya)". */
    private Optional<String> bracketed(Sentence s, int last) {
        boolean bracket = last + 3 < s.size()
                && s.token(last + 1).form().equals("(")
                && s.token(last + 3).form().equals(")");
        return bracket
                ? cast.of(s, s.token(last + 2))
                        .filter(f -> f.kind() == Figure.Kind.STATE)
                        .map(Figure::state)
                : Optional.empty();
    }

    /** "the president of the National Council, Jane Doe": no state's. */
    private boolean isOfBody(Sentence s, Token name) {
        return name.is("appos")
                && name.head() >= 0
                && s.token(name.head()).is("nmod")
                && cast.of(s, s.token(name.head()))
                        .filter(f -> f.kind() == Figure.Kind.ORGANISATION)
                        .isPresent();
    }

    /** "The foreign secretary ended a visit to Sri Lanka": he is from elsewhere. */
    private boolean isAbroad(Sentence s, Token name, String code) {
        Token verb = name.is("nsubj", "nmod:poss") && name.head() >= 0 ? s.token(name.head()) : name;
        return s.tokens().stream()
                .filter(t -> t.index() > name.index() && s.under(t, verb) && !verb.equals(name))
                .filter(t -> t.is("obj") || Salience.marked(s, t, "to", "in", "from"))
                .anyMatch(t -> cast.of(s, t)
                        .filter(f -> f.kind() == Figure.Kind.STATE && code.equals(f.state()))
                        .isPresent());
    }

    /** "Republic of Fiji (RF) President Doe": the body right before the title carries the phrase, which is the person. */
    void lead(Mention.Person p, Figure figure) {
        Sentence s = p.sentence();
        int body = p.head().head();
        if (body < 0
                || body >= p.first()
                || p.rank().office() == null && figure.officeHeld() == null
                || !p.head().is("appos", "flat", "nmod:desc")) {
            return;
        }
        Optional<Figure> before = cast.of(s, s.token(body)).filter(f -> f.kind() != Figure.Kind.PERSON);
        int gap = p.first() - 1;
        boolean bracket = gap > 2
                && s.token(gap).form().equals(")")
                && s.token(gap - 2).form().equals("(");
        int end = bracket ? gap - 3 : gap;
        if (before.isPresent() && cast.of(s, s.token(end)).equals(before)) {
            figure.setState(before.get().state());
            if (figure.organisation() == null) {
                figure.setOrganisation(before.get().organisation());
            }
            cast.lead(s, s.token(body), figure);
        }
    }

    /** The state of the other side of two: a counterpart is never of his own. */
    Optional<String> opposite(Figure one) {
        return Optional.ofNullable(one.state())
                .flatMap(code -> salience.parties(2).stream()
                        .filter(f -> code.equals(f.state()))
                        .findFirst())
                .flatMap(salience::opposite)
                .map(Figure::state);
    }

    /** An office that a state gives: no envoy, general or party leader. */
    private static boolean isNational(Figure.@Nullable Office office) {
        String kind = office == null ? "" : office.canonical() == null ? office.words() : office.canonical();
        return office != null
                && (kind.startsWith("head of") || kind.contains("minister"))
                && ("leaders".equals(office.level()) || "ministers".equals(office.level()))
                && !office.words().endsWith("leader")
                && !Officeholders.isCrowned(office.words());
    }

    /** "the Jordanian, Jane Doe", "a Dutch tourist, Jane Doe". */
    private @Nullable String apposed(Sentence s, Token head) {
        if (!head.is("appos") || head.head() < 0) {
            return null;
        }
        Token noun = s.token(head.head());
        if (noun.index() > head.index()) {
            return null;
        }
        boolean called = noun.upos().equals("NOUN");
        Optional<String> own = noun.upos().equals("VERB")
                ? Optional.empty()
                : nationalities
                        .endingAt(s, noun.index())
                        .filter(n -> directory.state(noun.form()).isEmpty());
        return own.or(() -> (called ? s.children(noun, "amod", "compound") : List.<Token>of())
                        .stream()
                                .flatMap(t -> nationalities.endingAt(s, t.index()).stream())
                                .findFirst())
                .orElse(null);
    }

    /** "In London the Foreign Secretary, Jane Doe, said". */
    private Optional<String> opening(Sentence s) {
        return s.size() > 2 && s.token(0).lemma().equalsIgnoreCase("in")
                ? java.util.stream.Stream.of(
                                s.token(1).form() + " " + s.token(2).form(),
                                s.token(1).form())
                        .flatMap(place -> directory.seatOf(place).stream())
                        .flatMap(code -> directory.state(code).stream())
                        .map(State::code)
                        .findFirst()
                : Optional.empty();
    }
}
