package parley.show;

import java.util.List;
import java.util.stream.Collectors;
import parley.ask.Table;

/** Tables as CSV (RFC 4180); a row before each says its title where there is more than one. */
public final class TableCsv {
    private TableCsv() {}

    public static String of(List<Table> tables) {
        StringBuilder out = new StringBuilder();
        for (Table table : tables) {
            if (tables.size() > 1) {
                out.append(cell(table.title())).append("\r\n");
            }
            out.append(row(table.columns()));
            table.rows().forEach(row -> out.append(row(row)));
        }
        return out.toString();
    }

    private static String row(List<String> cells) {
        return cells.stream().map(TableCsv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /** What a spreadsheet would take for a formula is marked as text. */
    private static String cell(String words) {
        String safe = words.matches("(?s)[=+@\t\r-].*") && !words.matches("-?[0-9.]+") ? "'" + words : words;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
