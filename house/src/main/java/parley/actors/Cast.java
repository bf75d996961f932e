package parley.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.language.Sentence;
import parley.language.Token;
import parley.text.CharSpan;

/** Who is who in one article: which figure each word stands for. */
public final class Cast {
    private final List<Figure> figures = new ArrayList<>();
    private final Map<Place, Figure> byToken = new HashMap<>();

    private final Map<Place, Figure> nations = new HashMap<>();

    private record Place(int sentence, int token) {}

    Cast() {}

    /** All figures, in the order of their first mention. */
    public List<Figure> figures() {
        return List.copyOf(figures);
    }

    /** The figure a word stands for or is the head or name of. */
    public Optional<Figure> of(Sentence sentence, Token token) {
        return Optional.ofNullable(byToken.get(new Place(sentence.number(), token.index())));
    }

    /** Whether some word of the phrase under a token stands for a figure that the token itself does not. */
    public List<Figure> within(Sentence sentence, Token head) {
        List<Figure> found = new ArrayList<>();
        for (int i = sentence.first(head); i <= sentence.last(head); i++) {
            Token t = sentence.token(i);
            if (sentence.under(t, head)) {
                of(sentence, t).filter(f -> !found.contains(f)).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The state whose adjective a word is: "Russian". */
    public Optional<Figure> nation(Sentence sentence, Token token) {
        return Optional.ofNullable(nations.get(new Place(sentence.number(), token.index())));
    }

    void nation(Sentence sentence, Token token, Figure state) {
        nations.put(new Place(sentence.number(), token.index()), state);
    }

    Figure add(Figure figure) {
        if (!figures.contains(figure)) {
            figures.add(figure);
        }
        return figure;
    }

    /** Makes the words from {@code first} to {@code last} a mention; {@code span} is what is shown of it. */
    void mention(Sentence sentence, int first, int last, Figure figure, CharSpan span, String words) {
        add(figure);
        figure.mention(span, words);
        for (int i = first; i <= last; i++) {
            byToken.putIfAbsent(new Place(sentence.number(), i), figure);
        }
    }

    /** Makes a word stand for a figure without being a mention of it. */
    void stand(Sentence sentence, Token token, Figure figure) {
        byToken.putIfAbsent(new Place(sentence.number(), token.index()), figure);
    }

    /** Makes a word that carries a longer phrase stand for the figure of the whole. */
    void lead(Sentence sentence, Token token, Figure figure) {
        byToken.put(new Place(sentence.number(), token.index()), figure);
    }

    boolean taken(Sentence sentence, int token) {
        return byToken.containsKey(new Place(sentence.number(), token));
    }
}
