package parley.language.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.language.Sentence;
import parley.language.Token;
import parley.text.CharSpan;

/** Cuts a sentence into atoms, whatever the tokenizer made of hyphens and abbreviations. */
final class Atoms {
    private static final Pattern PIECE = Pattern.compile(
            "(?<whole>\\d{4}-\\d\\d-\\d\\d$|\\d+(?:[./:,]\\d+)+(?=$|[-\u2010-\u2015]|[ap]\\.?m\\.?$|hrs$))"
                    + "|(?<number>\\d+)(?=(?i:[ap]\\.?m\\.?$|hrs$|h$))"
                    + "|['\u2019]s$"
                    + "|[-\u2010-\u2015/]"
                    + "|[^-\u2010-\u2015/'\u2019]+|['\u2019]");
    private static final Pattern ABBREVIATION = Pattern.compile("(?:\\p{L}\\.)+\\p{L}|\\p{L}{2,5}");

    private Atoms() {}

    static List<Atom> of(Sentence sentence) {
        List<Atom> atoms = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            boolean last = token.index() == sentence.size() - 1;
            if (token.form().equals(".") && !last && joins(atoms, token)) {
                Atom before = atoms.remove(atoms.size() - 1);
                atoms.add(new Atom(
                        before.key(),
                        before.form(),
                        before.token(),
                        before.span().to(token.span())));
                continue;
            }
            cut(token, atoms);
        }
        return List.copyOf(atoms);
    }

    private static boolean joins(List<Atom> atoms, Token dot) {
        if (atoms.isEmpty()) {
            return false;
        }
        Atom before = atoms.get(atoms.size() - 1);
        return before.span().end() == dot.span().start()
                && ABBREVIATION.matcher(before.form()).matches();
    }

    private static void cut(Token token, List<Atom> atoms) {
        String form = token.form();
        // A token whose form is not the text's own letters cannot be cut by place.
        if (form.length() != token.span().length()) {
            atoms.add(new Atom(key(form), form, token, token.span()));
            return;
        }
        Matcher m = PIECE.matcher(form);
        int at = 0;
        while (at < form.length() && m.find(at)) {
            int start = token.span().start();
            atoms.add(new Atom(key(m.group()), m.group(), token, new CharSpan(start + m.start(), start + m.end())));
            at = m.end();
        }
    }

    private static String key(String form) {
        String key = form.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u2018', '\'');
        if (key.length() == 1 && "\u2010\u2011\u2012\u2013\u2014\u2015".contains(key)) {
            return "-";
        }
        boolean dotted = key.length() > 1 && key.endsWith(".") && Character.isLetter(key.charAt(0));
        return dotted ? key.substring(0, key.length() - 1) : key;
    }
}
