package parley.actors;

import java.util.Optional;
import parley.actors.directory.Directory;
import parley.language.Sentence;

/** Adjectives and demonyms of states in a sentence, two words before one: a "North Korean" is no Korean of the South. */
final class Nationalities {
    private final Directory directory;

    Nationalities(Directory directory) {
        this.directory = directory;
    }

    /** The state whose adjective or demonym ends with the word at {@code last}. */
    Optional<String> endingAt(Sentence s, int last) {
        String word = s.token(last).form();
        return last == 0
                ? directory.nationality(word)
                : directory.nationality(s.token(last - 1).form() + " " + word).or(() -> directory.nationality(word));
    }
}
