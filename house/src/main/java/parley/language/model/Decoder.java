package parley.language.model;

import java.util.ArrayList;
import java.util.List;

/** From scores to labels and trees. */
final class Decoder {
    private static final String ROOT = "root";

    private final Labels labels;
    private final LemmaChooser lemmas;
    private final NameDecoder names;

    Decoder(Labels labels, LemmaChooser lemmas) {
        this.labels = labels;
        this.lemmas = lemmas;
        this.names = new NameDecoder(labels.name().labels());
    }

    /** Parses the words of a stretch, the first being number {@code from} of its sentence. */
    Parse decode(int from, List<String> forms, Scores scores) {
        int words = forms.size();
        int stride = labels.width();
        String[] name = names.decode(scores.tags(), stride + labels.name().offset(), stride, words);
        List<Parse.Tags> tags = new ArrayList<>(words);
        for (int word = 0; word < words; word++) {
            tags.add(tags(forms.get(word), scores.tags(), (word + 1) * stride, name[word]));
        }
        int[] tree = TreeDecoder.heads(scores.arcs(), scores.width());
        int[] heads = new int[words];
        String[] relations = new String[words];
        for (int word = 0; word < words; word++) {
            int head = tree[word + 1];
            int relation = scores.relations()[(word + 1) * scores.width() + head] & 0xFF;
            heads[word] = head - 1;
            relations[word] = head == 0 ? ROOT : labels.relation(relation);
        }
        return new Parse(from, tags, heads, relations);
    }

    private Parse.Tags tags(String form, float[] scores, int at, String name) {
        String upos = best(labels.upos(), scores, at);
        String xpos = best(labels.xpos(), scores, at);
        String lemma = lemmas.lemma(form, xpos, scores, at);
        return new Parse.Tags(lemma, upos, xpos, name);
    }

    private static String best(Labels.Head head, float[] scores, int at) {
        return head.labels().get(head.best(scores, at));
    }
}
