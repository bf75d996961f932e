package parley.desk.web;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/**
 * What a page's forms need where its visitor may change something.
 *
 * @param word that shows a form to be ours
 * @param then the page to come back to
 */
public record Editor(String word, String then) {
    /** None for who only reads, and for what was known earlier. */
    static @Nullable Editor of(Context ctx, Shield shield) {
        boolean may = Visitor.of(ctx).edits() && Times.given(ctx, "as-of") == null;
        return may ? new Editor(shield.word(ctx), ctx.path()) : null;
    }
}
