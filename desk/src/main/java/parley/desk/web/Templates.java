package parley.desk.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pages' templates, compiled with everything else. */
final class Templates {
    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "parley.desk.web.page");

    private Templates() {}

    /** {@code more}: names and values in turn. */
    static void render(Context ctx, String template, Frame frame, @Nullable Object... more) {
        Map<String, @Nullable Object> values = new HashMap<>(Map.of("frame", frame));
        for (int i = 0; i < more.length; i += 2) {
            values.put(String.valueOf(more[i]), more[i + 1]);
        }
        StringOutput out = new StringOutput();
        ENGINE.render(template + ".jte", values, out);
        ctx.contentType("text/html; charset=utf-8").result(out.toString());
    }
}
