package parley.show;

import java.util.List;
import parley.ask.Table;
import parley.record.json.Layout;
import parley.record.json.Pen;

/** Tables as JSON: a list of objects under the title of each. What is not known is left out. */
public final class TableJson {
    public static final String FORMAT = "parley-answer/1";

    private TableJson() {}

    public static String of(List<Table> tables) {
        Pen pen = new Pen(new Layout());
        pen.object(() -> {
            pen.text("format", FORMAT);
            tables.forEach(table ->
                    pen.list(key(table.title()), () -> table.rows().forEach(row -> row(pen, table, row))));
        });
        return pen.finish();
    }

    private static void row(Pen pen, Table table, List<String> cells) {
        pen.object(() -> {
            for (int i = 0; i < cells.size(); i++) {
                pen.text(key(table.columns().get(i)), cells.get(i));
            }
        });
    }

    private static String key(String words) {
        return words.replace(' ', '_');
    }
}
