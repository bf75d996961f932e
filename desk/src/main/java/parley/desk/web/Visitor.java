package parley.desk.web;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;
import parley.store.Role;

/**
 * Who a request is from.
 *
 * @param name stands by what they change
 * @param session where they signed in on a page; none with a token in each request, and for whoever sits at this machine
 */
public record Visitor(String name, Role role, @Nullable String session) {
    private static final String KEY = "parley.visitor";

    /** Nobody has been let in where this is null. */
    public static @Nullable Visitor in(Context ctx) {
        return ctx.attribute(KEY);
    }

    static Visitor of(Context ctx) {
        Visitor visitor = in(ctx);
        if (visitor == null) {
            throw new IllegalStateException("nobody is let in without a name");
        }
        return visitor;
    }

    void enter(Context ctx) {
        ctx.attribute(KEY, this);
    }

    public boolean edits() {
        return role.may(Role.EDITOR);
    }

    public boolean administers() {
        return role.may(Role.ADMIN);
    }
}
