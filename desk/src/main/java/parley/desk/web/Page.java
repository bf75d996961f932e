package parley.desk.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.store.Part;

/**
 * Which part of a long answer is wanted. A cursor names a filing time too, so that the parts of one answer fit together whatever is
 * filed meanwhile.
 *
 * @param asOf where the cursor names it
 */
record Page(int limit, int from, @Nullable Instant asOf) {
    static final int USUAL = 200;
    static final int MOST = 1000;
    private static final Pattern CURSOR = Pattern.compile("(\\d{1,15})\\.(\\d{1,9})");

    static Page of(Context ctx) {
        String limit = Times.given(ctx, "limit");
        String cursor = Times.given(ctx, "cursor");
        int most = limit == null ? USUAL : limit(limit);
        if (cursor == null) {
            return new Page(most, 0, null);
        }
        Matcher read = CURSOR.matcher(decoded(cursor));
        if (!read.matches()) {
            throw new BadRequestResponse("cursor: not one that this desk gave");
        }
        return new Page(most, Integer.parseInt(read.group(2)), Instant.ofEpochMilli(Long.parseLong(read.group(1))));
    }

    private static int limit(String given) {
        if (!given.matches("\\d{1,4}") || Integer.parseInt(given) < 1 || Integer.parseInt(given) > MOST) {
            throw new BadRequestResponse("limit: a number from 1 to " + MOST + " is wanted, not " + given);
        }
        return Integer.parseInt(given);
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** As the archive is asked for it. */
    Part part() {
        return new Part(from, limit, false);
    }

    /** Of what the archive gave for this part and one more. */
    <T> List<T> cut(Context ctx, List<T> some, Instant answered) {
        boolean more = some.size() > limit;
        next(ctx, more, answered);
        return more ? some.subList(0, limit) : some;
    }

    /** Says in the header {@code Link} where the next part is, if there are more. */
    void next(Context ctx, boolean more, Instant answered) {
        if (more) {
            String cursor = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            (answered.toEpochMilli() + "." + (from + limit)).getBytes(StandardCharsets.US_ASCII));
            ctx.header("Link", "<" + ctx.path() + "?" + others(ctx) + "cursor=" + cursor + ">; rel=\"next\"");
        }
    }

    /** This part of all, and in the header {@code Link} where the next one is. */
    <T> List<T> of(Context ctx, List<T> all, Instant answered) {
        int start = Math.min(from, all.size());
        int end = Math.min(start + limit, all.size());
        next(ctx, end < all.size(), answered);
        return all.subList(start, end);
    }

    private static String others(Context ctx) {
        StringBuilder query = new StringBuilder();
        ctx.queryParamMap().forEach((name, values) -> {
            if (!name.equals("cursor") && !name.equals("as-of")) {
                values.forEach(value -> query.append(name)
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                        .append('&'));
            }
        });
        return query.toString();
    }
}
