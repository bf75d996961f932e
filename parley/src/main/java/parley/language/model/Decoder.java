package parley.language.model;

import java.util.ArrayList;
import java.util.List;

/** From scores to labels and trees. */
final class Decoder {
    private static final String ROOT = "root";

    private final Labels labels;
    private final NameDecoder names;

    Decoder(Labels labels) {
        this.labels = labels;
        this.names = new NameDecoder(labels.name().labels());
    }

    /** @param forms of the stretch's words */
    Parse decode(Stretch stretch, List<String> forms, Scores scores, int row) {
        int words = forms.size();
        int stride = labels.width();
        int offset = (row * scores.width() + 1) * stride;
        String[] name = names.decode(scores.tags(), offset + labels.name().offset(), stride, words);
        List<Parse.Tags> tags = new ArrayList<>(words);
        for (int word = 0; word < words; word++) {
            tags.add(tags(forms.get(word), scores.tags(), offset + word * stride, name[word]));
        }
        int pairs = scores.pairs(row);
        int[] tree = TreeDecoder.heads(scores.arcs(), pairs, scores.width(), words + 1);
        int[] heads = new int[words];
        String[] relations = new String[words];
        for (int word = 0; word < words; word++) {
            int head = tree[word + 1];
            heads[word] = head - 1;
            int relation = scores.relations()[pairs + (word + 1) * scores.width() + head] & 0xFF;
            relations[word] = head == 0 ? ROOT : labels.relation(relation);
        }
        return new Parse(stretch, tags, heads, relations);
    }

    private Parse.Tags tags(String form, float[] scores, int at, String name) {
        String upos = best(labels.upos(), scores, at);
        String xpos = best(labels.xpos(), scores, at);
        String lemma = labels.lemmaRule(labels.lemma().best(scores, at)).lemma(form);
        return new Parse.Tags(lemma, upos, xpos, name);
    }

    private static String best(Labels.Head head, float[] scores, int at) {
        return head.labels().get(head.best(scores, at));
    }
}
