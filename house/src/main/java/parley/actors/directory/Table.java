package parley.actors.directory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.text.ParleyException;
import parley.text.Problem;

/**
 * The lines of one data file: the bundled ones, with those of a user's file of the same name added, overriding (same
 * key) or removing (a line that starts with '-').
 */
final class Table {
    private static final String FOLDER = "/parley/directory/";

    private final String file;
    private final List<String> columns;
    private final int[] keyColumns;
    private final Map<String, Line> lines = new LinkedHashMap<>();

    private Table(String file, List<String> columns, int... keyColumns) {
        this.file = file;
        this.columns = columns;
        this.keyColumns = keyColumns;
    }

    static Collection<Line> read(String file, @Nullable Path userFolder, String header, int... keyColumns) {
        return read(file, userFolder, Added.NOTHING, header, keyColumns);
    }

    /** The same, and then lines that stand in no file; {@code where} names them. */
    static Collection<Line> read(
            String file, @Nullable Path userFolder, Added added, String header, int... keyColumns) {
        Table table = new Table(file, List.of(header.split(" ")), keyColumns);
        table.readBundled();
        if (userFolder != null && Files.exists(userFolder.resolve(file))) {
            table.readUser(userFolder.resolve(file));
        }
        int number = 0;
        for (String line : added.lines()) {
            table.put(new Line(added.where() + ":" + ++number, cut(line)), true);
        }
        return table.lines.values();
    }

    /** Lines from elsewhere than a file. */
    record Added(String where, List<String> lines) {
        static final Added NOTHING = new Added("", List.of());
    }

    private void readBundled() {
        try (InputStream in = Table.class.getResourceAsStream(FOLDER + file)) {
            if (in != null) {
                readAll(file, new String(in.readAllBytes(), StandardCharsets.UTF_8), false);
            }
        } catch (IOException e) {
            throw new ParleyException(Problem.BUG, file, "cannot be read", e);
        }
    }

    private void readUser(Path path) {
        try {
            readAll(path.toString(), Files.readString(path), true);
        } catch (IOException e) {
            throw new ParleyException(Problem.RULES, path.toString(), "cannot be read as UTF-8 text", e);
        }
    }

    private void readAll(String name, String text, boolean user) {
        boolean headerSeen = false;
        int number = 0;
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String raw = text.substring(start, end > start && text.charAt(end - 1) == '\r' ? end - 1 : end);
            start = end + 1;
            number++;
            if (raw.isBlank() || raw.charAt(0) == '#') {
                continue;
            }
            String where = name + ":" + number;
            if (!headerSeen) {
                checkHeader(where, cut(raw));
                headerSeen = true;
            } else if (raw.charAt(0) == '-' && user) {
                remove(new Line(where, padded(cut(raw.substring(1)))));
            } else {
                put(new Line(where, cut(raw)), user);
            }
        }
    }

    private void checkHeader(String where, List<String> header) {
        if (!header.equals(columns)) {
            throw new ParleyException(Problem.RULES, where, "the header must be " + columns + ", not " + header);
        }
    }

    private void put(Line line, boolean user) {
        if (line.cells().size() != columns.size()) {
            throw line.wrong(line.cells().size() + " columns, not " + columns.size());
        }
        if (lines.put(key(line), line) != null && !user) {
            throw line.wrong("the key stands twice: " + key(line).replace('\t', ' '));
        }
    }

    private void remove(Line line) {
        if (lines.remove(key(line)) == null) {
            throw line.wrong("nothing to remove: " + key(line).replace('\t', ' '));
        }
    }

    private String key(Line line) {
        if (keyColumns.length == 1) {
            return line.cell(keyColumns[0]);
        }
        StringBuilder key = new StringBuilder();
        for (int column : keyColumns) {
            key.append(line.cell(column)).append('\t');
        }
        return key.toString();
    }

    private List<String> padded(List<String> cells) {
        List<String> all = new ArrayList<>(cells);
        while (all.size() < columns.size()) {
            all.add("");
        }
        return all;
    }

    private static List<String> cut(String raw) {
        List<String> cells = new ArrayList<>(9);
        for (int start = 0; start <= raw.length(); ) {
            int tab = raw.indexOf('\t', start);
            int end = tab < 0 ? raw.length() : tab;
            cells.add(end == start ? "" : raw.substring(start, end).strip());
            start = end + 1;
        }
        return cells;
    }
}
