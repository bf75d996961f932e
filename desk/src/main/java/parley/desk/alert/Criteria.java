package parley.desk.alert;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.ask.Filter;
import parley.record.Meeting;
import parley.text.ParleyException;
import parley.text.Problem;

/** A saved question's filter, as it is kept: values under the names that they have in an address. */
public final class Criteria {
    public static final Set<String> NAMES = Set.of("status", "place", "actor", "level", "on", "issue");

    private Criteria() {}

    /** What they say. A name or value that there is not is a {@link ParleyException} of {@link Problem#INPUT}. */
    public static Filter filter(Map<String, String> criteria) {
        criteria.keySet().stream()
                .filter(name -> !NAMES.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new ParleyException(Problem.INPUT, name, "nothing to filter by");
                });
        String status = criteria.get("status");
        String level = criteria.get("level");
        return new Filter(
                status == null ? null : statuses(status),
                criteria.get("place"),
                criteria.get("actor"),
                level == null ? null : constant(Meeting.Level.class, level),
                criteria.get("on"),
                null);
    }

    /** What it is about, where they say so. */
    public static @Nullable String issue(Map<String, String> criteria) {
        return criteria.get("issue");
    }

    private static @Nullable Set<Meeting.Status> statuses(String words) {
        Set<Meeting.Status> all = EnumSet.noneOf(Meeting.Status.class);
        for (String one : words.split(",")) {
            all.add(constant(Meeting.Status.class, one.strip()));
        }
        return all;
    }

    private static <E extends Enum<E>> E constant(Class<E> of, String word) {
        try {
            return Enum.valueOf(of, word.toUpperCase(Locale.ROOT).replace(' ', '_'));
        } catch (IllegalArgumentException e) {
            throw new ParleyException(
                    Problem.INPUT, word, "no such " + of.getSimpleName().toLowerCase(Locale.ROOT), e);
        }
    }
}
