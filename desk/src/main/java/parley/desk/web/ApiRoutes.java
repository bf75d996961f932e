package parley.desk.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.Set;
import java.util.TreeSet;

/** Routes below {@code /api/v1}. A parameter that a route does not know is refused, since it would be heeded nowhere. */
final class ApiRoutes {
    static final String ROOT = "/api/v1/";
    static final Set<String> ONE = Set.of("as-of", "format");
    static final Set<String> MANY = Set.of("as-of", "format", "limit", "cursor");
    static final Set<String> FILTER = Set.of("status", "place", "actor", "level", "on", "since");

    private final RoutesConfig routes;

    ApiRoutes(RoutesConfig routes) {
        this.routes = routes;
    }

    static Set<String> and(Set<String> some, String... more) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(Set.of(more));
        return all;
    }

    static Set<String> filtered(String... more) {
        Set<String> all = and(MANY, more);
        all.addAll(FILTER);
        return all;
    }

    void get(String path, Set<String> known, Handler handler, Access... access) {
        on(HandlerType.GET, path, known, handler, access);
    }

    void post(String path, Set<String> known, Handler handler, Access... access) {
        on(HandlerType.POST, path, known, handler, access);
    }

    void delete(String path, Handler handler, Access... access) {
        on(HandlerType.DELETE, path, Set.of(), handler, access);
    }

    private void on(HandlerType method, String path, Set<String> known, Handler handler, Access... access) {
        routes.addHttpHandler(
                method,
                ROOT + path,
                ctx -> {
                    for (String given : ctx.queryParamMap().keySet()) {
                        if (!known.contains(given)) {
                            throw new BadRequestResponse(given + ": no such parameter; there is "
                                    + (known.isEmpty() ? "none" : String.join(", ", new TreeSet<>(known))));
                        }
                    }
                    handler.handle(ctx);
                },
                access);
    }
}
