package parley.language.time;

import parley.language.Token;
import parley.text.CharSpan;

/**
 * The smallest piece that patterns see: a token, or a part of one ("mid-June" is three, "4pm" is two).
 *
 * @param key the piece in lower case, without the full stop of an abbreviation and with straight quotes
 */
record Atom(String key, String form, Token token, CharSpan span) {
    boolean capital() {
        return Character.isUpperCase(form.codePointAt(0));
    }
}
