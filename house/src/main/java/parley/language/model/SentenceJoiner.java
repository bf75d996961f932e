package parley.language.model;

import java.util.ArrayList;
import java.util.List;
import parley.language.Sentence;
import parley.language.Token;
import parley.language.Words;

/** Makes a sentence of its parsed stretches: the root of the first is the root of all, those of the others stand beside it. */
final class SentenceJoiner {
    private static final String BESIDE = "parataxis";

    private SentenceJoiner() {}

    static Sentence join(int number, Words words, List<String> forms, List<Parse> parses) {
        List<Token> tokens = new ArrayList<>(forms.size());
        int root = parses.get(0).root();
        for (Parse parse : parses) {
            int from = parse.from();
            for (int word = 0; word < parse.words().size(); word++) {
                int index = from + word;
                int head = parse.heads()[word];
                boolean beside = head < 0 && from > 0;
                Parse.Tags tags = parse.words().get(word);
                tokens.add(new Token(
                        index,
                        words.tokens().get(index),
                        forms.get(index),
                        tags.lemma(),
                        tags.upos(),
                        tags.xpos(),
                        beside ? root : head < 0 ? -1 : from + head,
                        beside ? BESIDE : parse.relations()[word],
                        tags.name()));
            }
        }
        return new Sentence(number, tokens);
    }
}
