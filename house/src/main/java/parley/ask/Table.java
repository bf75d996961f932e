package parley.ask;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An answer, or a part of one: rows of words under column names. A cell is empty where nothing is known. */
public record Table(String title, List<String> columns, List<List<String>> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    static Rows of(String title, String... columns) {
        return new Rows(title, List.of(columns));
    }

    /** A table in the making. */
    static final class Rows {
        private final String title;
        private final List<String> columns;
        private final List<List<String>> rows = new ArrayList<>();

        private Rows(String title, List<String> columns) {
            this.title = title;
            this.columns = columns;
        }

        /** What is null is left empty, enum words become small ones. */
        Rows add(@Nullable Object... cells) {
            if (cells.length != columns.size()) {
                throw new IllegalArgumentException(cells.length + " cells for " + columns);
            }
            List<String> row = new ArrayList<>();
            for (Object cell : cells) {
                row.add(Words.plain(cell));
            }
            rows.add(row);
            return this;
        }

        Table done() {
            return new Table(title, columns, rows);
        }
    }
}
