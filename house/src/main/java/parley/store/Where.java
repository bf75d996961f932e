package parley.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Conditions of a query, and the values that they want. */
final class Where {
    private final StringBuilder sql = new StringBuilder();
    private final List<@Nullable Object> values = new ArrayList<>();

    /** It held at a filing time. */
    static Where heldAt(String table, long asOf) {
        return new Where().and(table + ".since <= ? AND " + table + ".until > ?", asOf, asOf);
    }

    Where and(String condition, @Nullable Object... wanted) {
        sql.append(sql.length() == 0 ? " WHERE " : " AND ").append(condition);
        Collections.addAll(values, wanted);
        return this;
    }

    /** What the column has in small letters contains these words. */
    Where has(String column, String words) {
        return and(column + " LIKE ? ESCAPE '\\'", like(words));
    }

    static String like(String words) {
        String plain = small(words).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return "%" + plain + "%";
    }

    static String small(@Nullable String words) {
        return words == null ? "" : words.toLowerCase(Locale.ROOT).replace("\0", "");
    }

    String sql() {
        return sql.toString();
    }

    @Nullable
    Object[] values(@Nullable Object... more) {
        List<@Nullable Object> all = new ArrayList<>(values);
        Collections.addAll(all, more);
        return all.toArray();
    }
}
