package parley.show;

/** Lines on a page of a given width. Words are never broken, so a very long word may stand out to the right. */
final class Sheet {
    /** The colours of a terminal, each with what it stands for. */
    enum Ink {
        TITLE("1"),
        SECTION("1;36"),
        SUBJECT("1"),
        NEGATIVE("31"),
        SOURCE("36"),
        ASIDE("90");

        private final String code;

        Ink(String code) {
            this.code = code;
        }
    }

    private static final char ESCAPE = '\u001b';

    private final StringBuilder page = new StringBuilder();
    private final int width;
    private final boolean colour;

    Sheet(int width, boolean colour) {
        this.width = Math.max(width, 40);
        this.colour = colour;
    }

    String ink(Ink ink, String text) {
        return colour && !text.isEmpty() ? ESCAPE + "[" + ink.code + "m" + text + ESCAPE + "[0m" : text;
    }

    void blank() {
        page.append('\n');
    }

    void line(int indent, String text) {
        wrap(" ".repeat(indent), indent, text);
    }

    /** A label in a column of its own; what follows stays to the right of it. */
    void row(int indent, String label, int column, String text) {
        String filled = label + " ".repeat(Math.max(1, column - seen(label)));
        wrap(" ".repeat(indent) + filled, indent + column, text);
    }

    private void wrap(String start, int hang, String text) {
        StringBuilder line = new StringBuilder(start);
        int used = seen(start);
        boolean first = true;
        for (String word : text.split(" ", -1)) {
            int length = seen(word);
            if (!first && used + 1 + length > width) {
                finish(line);
                line.append(" ".repeat(hang));
                used = hang;
            } else if (!first) {
                line.append(' ');
                used++;
            }
            line.append(word);
            used += length;
            first = false;
        }
        finish(line);
    }

    private void finish(StringBuilder line) {
        page.append(line).append('\n');
        line.setLength(0);
    }

    /** Columns taken: colour codes and accents that sit on another letter take none. */
    private static int seen(String text) {
        int columns = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ESCAPE) {
                i = text.indexOf('m', i);
            } else if (!Character.isLowSurrogate(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
                columns++;
            }
        }
        return columns;
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
