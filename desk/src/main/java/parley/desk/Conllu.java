package parley.desk;

import parley.language.Sentence;
import parley.language.Token;
import parley.read.Insight;

/** Sentences in CoNLL-U, names as BIO in MISC. */
final class Conllu {
    private Conllu() {}

    static String of(Insight insight) {
        StringBuilder out = new StringBuilder();
        for (Sentence sentence : insight.sentences()) {
            out.append("# sent_id = ").append(sentence.number() + 1).append('\n');
            out.append("# text = ")
                    .append(insight.words(sentence).replaceAll("\\s+", " "))
                    .append('\n');
            for (Token t : sentence.tokens()) {
                String name = t.name().equals("O") ? "_" : "Name=" + t.name();
                out.append(String.join(
                                "\t",
                                String.valueOf(t.index() + 1),
                                t.form(),
                                t.lemma(),
                                t.upos(),
                                t.xpos(),
                                "_",
                                String.valueOf(t.head() + 1),
                                t.rel(),
                                "_",
                                name))
                        .append('\n');
            }
            out.append('\n');
        }
        return out.toString();
    }
}
