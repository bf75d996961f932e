package parley.actors.directory;

import java.text.Normalizer;
import java.util.Locale;

/** The form under which names are looked up: no "the", no accents, no white space, straight apostrophes and hyphens. */
final class Key {
    private Key() {}

    /** Keeps upper and lower case apart. */
    static String of(String words) {
        String text = withoutThe(words.strip());
        StringBuilder key = new StringBuilder(text.length());
        String folded = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
        for (int i = 0; i < folded.length(); i++) {
            append(key, folded.charAt(i));
        }
        return key.toString();
    }

    /** For a name to be stored: one that begins with "The" keeps it, as papers and cities do ("The Hill"). */
    static String stored(String name) {
        return startsWithThe(name) ? withThe(of(name)) : of(name);
    }

    static String withThe(String key) {
        return "The" + key;
    }

    static boolean startsWithThe(String words) {
        return words.startsWith("The ");
    }

    /** Ignores case, and takes hyphens for spaces: for titles and ministries, which papers write either way. */
    static String loose(String words) {
        return of(words).replace("-", "").toLowerCase(Locale.ROOT);
    }

    static String upper(String key) {
        return key.toUpperCase(Locale.ROOT);
    }

    /** Headline form: at least four letters, all of them capitals. "US" and "WHO" are no headlines. */
    static boolean isHeadline(String key) {
        int letters = 0;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            if (Character.isLetter(c)) {
                letters++;
            }
        }
        return letters >= 4;
    }

    private static String withoutThe(String text) {
        return text.length() > 4 && text.regionMatches(true, 0, "the ", 0, 4)
                ? text.substring(4).strip()
                : text;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder key, char c) {
        if (c < 128) {
            if (c > ' ') {
                key.append(c);
            }
            return;
        }
        switch (c) {
            case '‘', '’', 'ʼ', 'ʻ', '`', '´' -> key.append('\'');
            case '‐', '‑', '–', '—' -> key.append('-');
            case 'ø' -> key.append('o');
            case 'Ø' -> key.append('O');
            case 'ł' -> key.append('l');
            case 'Ł' -> key.append('L');
            case 'đ', 'ð' -> key.append('d');
            case 'Đ', 'Ð' -> key.append('D');
            case 'ı' -> key.append('i');
            case 'ß' -> key.append("ss");
            case 'æ' -> key.append("ae");
            case 'þ' -> key.append("th");
            case 'ə', 'Ə' -> key.append(c == 'ə' ? 'a' : 'A');
            default -> {
                if (!Character.isWhitespace(c)
                        && !Character.isSpaceChar(c)
                        && Character.getType(c) != Character.NON_SPACING_MARK) {
                    key.append(c);
                }
            }
        }
    }
}
