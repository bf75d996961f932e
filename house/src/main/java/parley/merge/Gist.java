package parley.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parley.language.Splitter;
import parley.record.Actor;
import parley.text.Article;
import parley.text.CharSpan;
import parley.text.Evidence;

/**
 * What a stretch of text is about.
 *
 * @param actors who is in it, whatever they are called there
 * @param words stems of its other words
 */
record Gist(Filed filed, Evidence where, Set<String> actors, Set<String> words) {
    private static final Splitter SPLITTER = new Splitter();

    /** One for each sentence. */
    static List<Gist> of(Filed filed) {
        Article article = filed.reading().article();
        List<Gist> all = new ArrayList<>();
        SPLITTER.split(article.text())
                .forEach(sentence -> all.add(of(
                        filed,
                        article.evidence(new CharSpan(
                                sentence.tokens().get(0).start(),
                                sentence.tokens()
                                        .get(sentence.tokens().size() - 1)
                                        .end())))));
        return all;
    }

    static Gist of(Filed filed, Evidence where) {
        StringBuilder rest = new StringBuilder(where.quote());
        Set<String> actors = new HashSet<>();
        for (Actor actor : filed.reading().actors()) {
            for (Evidence mention : actor.mentions()) {
                if (mention.start() >= where.start() && mention.end() <= where.end()) {
                    actors.add(name(actor));
                    blank(rest, where, mention);
                }
            }
        }
        return new Gist(filed, where, actors, Words.of(rest.toString()));
    }

    private static void blank(StringBuilder rest, Evidence where, Evidence mention) {
        int from = where.quote().offsetByCodePoints(0, mention.start() - where.start());
        int to = where.quote().offsetByCodePoints(0, mention.end() - where.start());
        for (int i = from; i < to; i++) {
            rest.setCharAt(i, ' ');
        }
    }

    static String name(Actor actor) {
        boolean stands = actor.kind() != Actor.Kind.PERSON && actor.state() != null;
        return stands ? String.valueOf(actor.state()) : Namesakes.key(actor.name());
    }

    int shared(Gist other) {
        return Words.shared(words, other.words) + Words.shared(actors, other.actors);
    }

    int size() {
        return words.size() + actors.size();
    }

    boolean covers(Evidence span) {
        return span.start() < where.end() && where.start() < span.end();
    }
}
