package parley.desk.web;

import io.javalin.http.Context;
import io.javalin.security.RouteRole;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.store.Role;

/** What a route wants of a visitor. Where it does not say, reading is for readers, and changing for editors. */
enum Access implements RouteRole {
    /** Anybody: the way in. */
    OPEN(null),
    READER(Role.READER),
    EDITOR(Role.EDITOR),
    ADMIN(Role.ADMIN);

    private final @Nullable Role role;

    Access(@Nullable Role role) {
        this.role = role;
    }

    /** Null for anybody. */
    static @Nullable Role of(Context ctx) {
        Set<RouteRole> said = ctx.routeRoles();
        for (RouteRole one : said) {
            return ((Access) one).role;
        }
        return changes(ctx) ? Role.EDITOR : Role.READER;
    }

    static boolean changes(Context ctx) {
        return switch (ctx.method().name()) {
            case "GET", "HEAD" -> false;
            default -> true;
        };
    }
}
