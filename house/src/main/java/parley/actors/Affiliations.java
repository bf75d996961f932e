package parley.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.actors.directory.Directory;
import parley.language.Sentence;
import parley.language.Token;

/**
 * Verbs that tell whose man somebody is, from {@code lexicon/en/affiliation.tsv}: "who leads the Faroese", "Kyiv was represented
 * by Doe", "Guyana will send Doe".
 */
final class Affiliations {
    private record Way(String person, String body) {}

    private final Map<String, Way> verbs = new HashMap<>();
    private final Nationalities nationalities;

    Affiliations(Directory directory, List<String> lines) {
        this.nationalities = new Nationalities(directory);
        for (String line : lines) {
            String[] cells = line.split("\t");
            if (cells.length > 2) {
                verbs.put(cells[0], new Way(cells[1], cells[2]));
            }
        }
    }

    /** Gives the persons of a sentence whose state nothing else tells the state that a verb tells. */
    void read(Sentence s, Cast cast) {
        for (Token verb : s.tokens()) {
            Way way = verb.upos().equals("VERB") ? verbs.get(verb.lemma()) : null;
            if (way != null) {
                String state = filler(s, verb, way.body())
                        .map(t -> stateOf(s, t, cast))
                        .orElse(null);
                filler(s, verb, way.person())
                        .flatMap(t -> cast.of(s, t))
                        .filter(f -> f.kind() == Figure.Kind.PERSON)
                        .ifPresent(f -> f.setState(state));
            }
        }
    }

    private static Optional<Token> filler(Sentence s, Token verb, String role) {
        boolean passive = !s.children(verb, "nsubj:pass", "aux:pass").isEmpty();
        List<Token> found = new ArrayList<>();
        switch (role) {
            case "subject" -> {
                found.addAll(s.children(verb, passive ? "obl:agent" : "nsubj"));
                if (verb.is("acl:relcl") && verb.head() >= 0 && !passive) {
                    found.removeIf(t -> t.upos().equals("PRON"));
                    found.add(s.token(verb.head()));
                }
            }
            case "object" -> found.addAll(s.children(verb, passive ? "nsubj:pass" : "obj"));
            default ->
                s.children(verb, "obl").stream()
                        .filter(t -> Salience.marked(s, t, role))
                        .forEach(found::add);
        }
        return found.stream().findFirst();
    }

    private @Nullable String stateOf(Sentence s, Token body, Cast cast) {
        Optional<Figure> figure = cast.of(s, body);
        if (figure.isPresent()) {
            return figure.get().state();
        }
        return s.children(body, "amod", "compound", "nmod:poss").stream()
                .flatMap(t -> nationalities.endingAt(s, t.index()).stream())
                .findFirst()
                .orElse(null);
    }
}
