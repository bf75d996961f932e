package parley.actors;

import java.util.Optional;
import parley.actors.directory.Directory;
import parley.language.Sentence;
import parley.language.Token;

/** The state of somebody in office of whom nothing tells it: the one named last before him, or the one spoken of. */
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

    /** "American diplomats were blunter: Jane Doe, the assistant secretary, …". */
    void guess(Mention.Person p, Figure figure) {
        if (figure.state() == null && figure.level() != null && figure.organisation() == null) {
            before(p).or(() -> salience.nation(p.sentence())).ifPresent(figure::guessState);
        }
    }

    private Optional<String> before(Mention.Person p) {
        Sentence s = p.sentence();
        for (int i = p.first() - 1; i >= 0; i--) {
            Optional<String> state = stateAt(s, s.token(i));
            if (state.isPresent()) {
                return state;
            }
        }
        return Optional.empty();
    }

    private Optional<String> stateAt(Sentence s, Token t) {
        Optional<Figure> figure = cast.of(s, t).filter(f -> f.kind() == Figure.Kind.STATE);
        return figure.isPresent()
                ? figure.map(Figure::state)
                : nationalities.endingAt(s, t.index()).or(() -> directory.placeState(t.form()));
    }
}
