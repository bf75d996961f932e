package parley.desk;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** For terminals without typographic marks: the nearest plain letters, rather than question marks. */
final class PlainLetters extends FilterWriter {
    PlainLetters(Writer out) {
        super(out);
    }

    private static String plain(int c) {
        return switch (c) {
            case '“', '”' -> "\"";
            case '‘', '’' -> "'";
            case '…' -> "...";
            case '→' -> "->";
            case '—', '–', '·' -> "-";
            default -> Character.toString(c);
        };
    }

    @Override
    public void write(int c) throws IOException {
        out.write(plain(c));
    }

    @Override
    public void write(char[] letters, int from, int length) throws IOException {
        write(new String(letters, from, length), 0, length);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        StringBuilder plain = new StringBuilder(length);
        text.substring(from, from + length).codePoints().forEach(c -> plain.append(plain(c)));
        out.write(plain.toString());
    }
}
