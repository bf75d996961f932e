package parley.language.model;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.text.ParleyException;
import parley.text.Problem;

/** How a form becomes its lemma: {@code l|2|y} is "lower-case, take two characters off the end, put y"; {@code k} keeps the case. */
record LemmaRule(boolean lowers, int strip, String ending) {
    private static final Pattern WRITTEN = Pattern.compile("([kl])\\|(\\d{1,3})\\|(.*)");

    static LemmaRule parse(String written, String where) {
        Matcher m = WRITTEN.matcher(written);
        if (!m.matches()) {
            throw new ParleyException(Problem.RULES, where, "not a lemma rule: " + written + " (wanted: l|2|y)");
        }
        return new LemmaRule(m.group(1).equals("l"), Integer.parseInt(m.group(2)), m.group(3));
    }

    /** Whether it takes off a regular ending: {@code talks}, {@code stopped}, {@code making}, {@code parties}. */
    boolean undoesAnEnding() {
        return lowers && strip > 0 && (ending.isEmpty() || ending.equals("e") || ending.equals("y"));
    }

    /** The lemma; the form itself where the rule would leave nothing or strips more than there is. */
    String lemma(String form) {
        String base = lowers ? form.toLowerCase(Locale.ROOT) : form;
        if (strip > base.length() || (strip == base.length() && ending.isEmpty())) {
            return base;
        }
        return base.substring(0, base.length() - strip) + ending;
    }
}
