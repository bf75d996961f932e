package parley.desk;

import java.util.List;
import java.util.Locale;
import parley.ask.Table;
import parley.show.TableCsv;
import parley.show.TableJson;
import parley.show.TableText;

/** How answers are written. */
enum AnswerFormat {
    TEXT,
    JSON,
    CSV;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    String write(List<Table> tables, int width) {
        return switch (this) {
            case TEXT -> new TableText(width).of(tables);
            case JSON -> TableJson.of(tables);
            case CSV -> TableCsv.of(tables);
        };
    }
}
