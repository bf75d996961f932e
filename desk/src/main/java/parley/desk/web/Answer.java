package parley.desk.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.ask.Table;
import parley.show.TableCsv;
import parley.show.TableJson;

/** How an answer of the API goes out: as what was asked for, and not again to whom has it. */
final class Answer {
    static final String JSON = "application/json";
    static final String CSV = "text/csv; charset=utf-8";

    private Answer() {}

    static void tables(Context ctx, List<Table> tables) {
        if (csv(ctx)) {
            send(ctx, CSV, TableCsv.of(tables));
        } else {
            send(ctx, JSON, TableJson.of(tables));
        }
    }

    /** Whether CSV is wanted, by {@code format} or else by {@code Accept}. */
    static boolean csv(Context ctx) {
        String format = Times.given(ctx, "format");
        if (format != null) {
            return switch (format) {
                case "csv" -> true;
                case "json" -> false;
                default -> throw new BadRequestResponse("format: json or csv is wanted, not " + format);
            };
        }
        String accept = ctx.header("Accept");
        if (accept == null || accept.contains("json") || accept.contains("*/*") || accept.contains("text/html")) {
            return false;
        }
        if (!accept.contains("text/csv")) {
            throw new HttpResponseException(HttpStatus.NOT_ACCEPTABLE.getCode(), "there is JSON, and CSV of tables");
        }
        return true;
    }

    static void send(Context ctx, String type, String body) {
        String tag = '"' + digest(body) + '"';
        ctx.header("ETag", tag);
        ctx.header("Vary", "Accept, Authorization, Cookie");
        ctx.header("Cache-Control", "private, no-cache");
        if (has(ctx.header("If-None-Match"), tag)) {
            ctx.status(HttpStatus.NOT_MODIFIED);
            return;
        }
        ctx.contentType(type).result(body);
    }

    private static boolean has(@Nullable String tags, String tag) {
        if (tags == null) {
            return false;
        }
        for (String one : tags.split(",")) {
            String known = one.strip();
            if (known.equals("*") || known.equals(tag) || known.equals("W/" + tag)) {
                return true;
            }
        }
        return false;
    }

    private static String digest(String body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
