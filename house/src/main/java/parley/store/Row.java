package parley.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import parley.merge.Filed;

/** How an article stood for a time: a row of the table {@code reading}. Times in milliseconds since 1970. */
record Row(
        String article,
        long since,
        long until,
        long no,
        long seq,
        @Nullable String url,
        Filed.Standing standing,
        long said) {
    /** Until further notice. */
    static final long STILL = Long.MAX_VALUE;

    static Row of(ResultSet row) throws SQLException {
        return new Row(
                row.getString("article"),
                row.getLong("since"),
                row.getLong("until"),
                row.getLong("no"),
                row.getLong("seq"),
                row.getString("url"),
                Filed.Standing.valueOf(row.getString("standing")),
                row.getLong("said"));
    }

    Row from(long filed, long newSeq, Filed.Standing newStanding) {
        return new Row(article, filed, STILL, no, newSeq, url, newStanding, said);
    }
}
