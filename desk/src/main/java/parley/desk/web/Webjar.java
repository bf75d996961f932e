package parley.desk.web;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** A script of others, from the jar that it comes in; the jar has no folders for a server of files to look into. */
final class Webjar {
    private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";

    private Webjar() {}

    static void serve(RoutesConfig routes) {
        byte[] htmx = bytes(HTMX);
        routes.get(
                "/static/htmx.min.js",
                ctx -> ctx.contentType("text/javascript; charset=utf-8").result(htmx),
                Access.OPEN);
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = Objects.requireNonNull(Webjar.class.getResourceAsStream(resource), resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
