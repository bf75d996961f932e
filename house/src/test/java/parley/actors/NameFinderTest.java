package parley.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.actors.directory.Directory;
import parley.language.Sentence;
import parley.language.Token;
import parley.text.CharSpan;

/** Where the model's labels and the directory name the same words (docs/decisions/0004). */
class NameFinderTest {
    private static final NameFinder NAMES = new NameFinder(Directory.bundled());

    @ParameterizedTest
    @CsvSource({
        "Chad/B-PER objected,                         Chad STATE known",
        "Chad/B-PER Smith/I-PER objected,             Chad Smith PERSON",
        "the African/B-LOC Union/O objected,          African Union ORGANISATION known",
        "Jordan/O objected,                           Jordan STATE known",
        "Amina/B-PER Jordan/I-PER objected,           Amina Jordan PERSON",
        "the Rockall/B-ORG Forum/I-ORG objected,      Rockall Forum ORGANISATION",
        "Rockallford/B-LOC objected,                  Rockallford PLACE"
    })
    void theDirectoryIsAskedFirstButForLongerPersons(String labelled, String expected) {
        Sentence sentence = sentence(labelled.split(" "));
        assertThat(NAMES.find(sentence))
                .extracting(name -> written(sentence, name))
                .containsExactly(expected);
    }

    private static String written(Sentence s, NameFinder.Name name) {
        List<String> words = s.tokens().subList(name.first(), name.last() + 1).stream()
                .map(Token::form)
                .toList();
        return String.join(" ", words) + " " + name.sort() + (name.entity() == null ? "" : " known");
    }

    /** Every word hangs on the last one, a verb. */
    private static Sentence sentence(String... words) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < words.length; i++) {
            String[] parts = words[i].split("/");
            boolean verb = i == words.length - 1;
            String label = parts.length > 1 ? parts[1] : "O";
            String upos = verb ? "VERB" : parts.length > 1 ? "PROPN" : "DET";
            CharSpan span = new CharSpan(start, start + parts[0].length());
            start = span.end() + 1;
            int head = verb ? -1 : words.length - 1;
            tokens.add(new Token(i, span, parts[0], parts[0], upos, "X", head, verb ? "root" : "nsubj", label));
        }
        return new Sentence(0, tokens);
    }
}
