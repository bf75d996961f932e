package parley.show;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import parley.ask.Table;

/** Tables for a person at a terminal: columns under one another, long words broken over lines. */
public final class TableText {
    private static final int GAP = 2;

    private final int width;

    /** @param width in columns */
    public TableText(int width) {
        this.width = width;
    }

    /** Those with nothing in them are left out, unless none has anything. */
    public String of(List<Table> tables) {
        StringBuilder out = new StringBuilder();
        for (Table table : tables) {
            if (!table.rows().isEmpty()) {
                out.append(out.length() > 0 ? "\n" : "");
                write(table, tables.size() > 1, out);
            }
        }
        return out.length() > 0 ? out.toString() : "nothing\n";
    }

    private void write(Table table, boolean titled, StringBuilder out) {
        if (titled) {
            out.append(table.title().toUpperCase(Locale.ROOT)).append('\n');
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.columns());
        table.rows().forEach(row -> rows.add(row.stream().map(Plain::words).toList()));
        List<Integer> shown = shown(rows);
        int[] widths = widths(rows, shown);
        rows.forEach(row -> line(row, shown, widths, out));
    }

    /** Columns in which anything stands. */
    private static List<Integer> shown(List<List<String>> rows) {
        List<Integer> shown = new ArrayList<>();
        for (int column = 0; column < rows.get(0).size(); column++) {
            int at = column;
            if (rows.stream().skip(1).anyMatch(row -> !row.get(at).isEmpty())) {
                shown.add(column);
            }
        }
        return shown;
    }

    /** As wide as their longest cell; the widest ones give way until all fit, or until their longest words would break. */
    private int[] widths(List<List<String>> rows, List<Integer> shown) {
        int[] widths = shown.stream()
                .mapToInt(column -> rows.stream()
                        .mapToInt(row -> points(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        int[] least = shown.stream()
                .mapToInt(column -> rows.stream()
                        .mapToInt(row -> longestWord(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        int room = width - GAP * (widths.length - 1);
        int widest = 0;
        while (Arrays.stream(widths).sum() > room && widest >= 0) {
            widest = -1;
            for (int i = 0; i < widths.length; i++) {
                if (widths[i] > least[i] && (widest < 0 || widths[i] > widths[widest])) {
                    widest = i;
                }
            }
            if (widest >= 0) {
                widths[widest]--;
            }
        }
        return widths;
    }

    private static int longestWord(String words) {
        return Arrays.stream(words.split(" ")).mapToInt(TableText::points).max().orElse(0);
    }

    private static int points(String words) {
        return words.codePointCount(0, words.length());
    }

    private static void line(List<String> row, List<Integer> shown, int[] widths, StringBuilder out) {
        List<List<String>> cells = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            List<String> folded = folded(row.get(shown.get(i)), widths[i]);
            cells.add(folded);
            height = Math.max(height, folded.size());
        }
        for (int y = 0; y < height; y++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String piece = y < cells.get(i).size() ? cells.get(i).get(y) : "";
                line.append(piece).append(" ".repeat(widths[i] - points(piece) + GAP));
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
    }

    private static List<String> folded(String words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (line.length() > 0 && points(line.toString()) + 1 + points(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
