package parley.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A stretch of a table's cell; with a link where it is the id of something in the archive. */
public record Cell(String words, @Nullable String href) {
    private static final String ANY = "[trc][0-9a-hj-km-np-tv-z]{10}|sha256:[0-9a-f]{64}";
    private static final Pattern ONLY_IDS = Pattern.compile("(" + ANY + ")( (" + ANY + "))*");
    private static final Pattern ID = Pattern.compile("\\b(" + ANY + ")\\b");
    /** Among other words; "represented" is none. */
    private static final Pattern SURE = Pattern.compile("\\b(?=[a-z]*\\d)(" + ANY + ")\\b");

    /** A whole cell, in pieces. */
    public static List<Cell> of(String cell) {
        List<Cell> pieces = new ArrayList<>();
        Matcher id = (ONLY_IDS.matcher(cell).matches() ? ID : SURE).matcher(cell);
        int at = 0;
        while (id.find()) {
            if (id.start() > at) {
                pieces.add(new Cell(cell.substring(at, id.start()), null));
            }
            pieces.add(linked(id.group()));
            at = id.end();
        }
        if (at < cell.length()) {
            pieces.add(new Cell(cell.substring(at), null));
        }
        return pieces;
    }

    private static Cell linked(String id) {
        return switch (id.charAt(0)) {
            case 't' -> new Cell(id, "/talks/" + id);
            case 's' -> new Cell("article", "/articles/" + id);
            default -> new Cell(id, "/records/" + id);
        };
    }
}
