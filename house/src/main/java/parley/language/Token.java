package parley.language;

import parley.text.CharSpan;

/**
 * One word of a sentence.
 *
 * @param index place in its sentence, from 0
 * @param lemma dictionary form, in lower case but for names
 * @param upos Universal part of speech
 * @param xpos Penn part of speech
 * @param head index of the governing token, -1 at the root
 * @param rel UD v2 relation to the head, with its subtype
 * @param name IOB2 label of the name it belongs to: {@code O}, {@code B-PER}, {@code I-ORG} …
 */
public record Token(
        int index,
        CharSpan span,
        String form,
        String lemma,
        String upos,
        String xpos,
        int head,
        String rel,
        String name) {

    /** The relation without its subtype. */
    public String baseRel() {
        int colon = rel.indexOf(':');
        return colon < 0 ? rel : rel.substring(0, colon);
    }

    public boolean is(String... rels) {
        for (String r : rels) {
            if (rel.equals(r)) {
                return true;
            }
        }
        return false;
    }
}
