package parley.desk.web;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.store.Part;

/**
 * As much of a long answer as a page holds.
 *
 * @param all how many there are
 * @param from how many come before
 * @param before the address of what comes before, none at the beginning
 * @param after the same of what comes after
 */
public record Slice<T>(
        List<T> shown,
        int all,
        int from,
        @Nullable String before,
        @Nullable String after) {
    private static final int LENGTH = 60;

    /** What part of a long answer the address names. */
    static Part part(Context ctx) {
        String given = Times.given(ctx, "from-no");
        boolean sound = given != null && given.matches("\\d{1,8}");
        return new Part(sound && given != null ? Integer.parseInt(given) : 0, LENGTH, true);
    }

    /** {@code all}: how many there are of which these are the part that the address names. */
    static <T> Slice<T> of(Context ctx, List<T> shown, long all) {
        int from = Math.min(part(ctx).from(), (int) all);
        int until = from + shown.size();
        return new Slice<>(
                shown,
                (int) all,
                from,
                from == 0 ? null : address(ctx, Math.max(0, from - LENGTH)),
                until >= all ? null : address(ctx, until));
    }

    private static String address(Context ctx, int from) {
        String asked = ctx.queryParamMap().entrySet().stream()
                .filter(one -> !one.getKey().equals("from-no"))
                .flatMap(one -> one.getValue().stream().map(value -> Map.entry(one.getKey(), value)))
                .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()) + "&")
                .collect(Collectors.joining());
        return ctx.path() + "?" + asked + "from-no=" + from;
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
