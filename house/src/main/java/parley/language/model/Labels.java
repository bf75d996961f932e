package parley.language.model;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.text.ParleyException;
import parley.text.Problem;

/** The labels the model chooses from, as {@code labels.tsv} lists them: one head a line, its name, then its labels. */
final class Labels {
    /** The head that is not among the tags: it scores pairs of words. */
    private static final String RELATIONS = "rel";

    /** A head's labels, and where its scores begin among a word's. */
    record Head(int offset, List<String> labels) {
        int best(float[] scores, int word) {
            int from = word + offset;
            int best = 0;
            for (int i = 1; i < labels.size(); i++) {
                if (scores[from + i] > scores[from + best]) {
                    best = i;
                }
            }
            return best;
        }
    }

    private final Map<String, Head> heads = new LinkedHashMap<>();
    private final String where;
    private final int width;
    private final Head upos;
    private final Head xpos;
    private final Head lemma;
    private final Head name;
    private final List<String> relations;
    private final List<LemmaRule> lemmaRules;

    Labels(List<String> lines, String where) {
        this.where = where;
        int offset = 0;
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            if (cells.length < 2) {
                throw new ParleyException(Problem.RULES, where, "a head without labels: " + line);
            }
            List<String> labels = Arrays.asList(cells).subList(1, cells.length);
            boolean tag = !cells[0].equals(RELATIONS);
            if (heads.put(cells[0], new Head(offset, List.copyOf(labels))) != null) {
                throw new ParleyException(Problem.RULES, where, "two heads " + cells[0]);
            }
            offset += tag ? labels.size() : 0;
        }
        width = offset;
        upos = head("upos");
        xpos = head("xpos");
        lemma = head("lrule");
        name = head("ner3");
        relations = head(RELATIONS).labels();
        lemmaRules = lemma.labels().stream()
                .map(rule -> LemmaRule.parse(rule, where))
                .toList();
    }

    private Head head(String head) {
        Head found = heads.get(head);
        if (found == null) {
            throw new ParleyException(Problem.RULES, where, "no head " + head + ", only " + heads.keySet());
        }
        return found;
    }

    /** How many scores the model must give a word. */
    int width() {
        return width;
    }

    Head upos() {
        return upos;
    }

    Head xpos() {
        return xpos;
    }

    Head lemma() {
        return lemma;
    }

    LemmaRule lemmaRule(int label) {
        return lemmaRules.get(label);
    }

    Head name() {
        return name;
    }

    /** The relation of a number the model gave. */
    String relation(int label) {
        if (label >= relations.size()) {
            throw new ParleyException(
                    Problem.RULES,
                    where,
                    "the model gives relation " + label + ", " + relations.size() + " are listed");
        }
        return relations.get(label);
    }
}
