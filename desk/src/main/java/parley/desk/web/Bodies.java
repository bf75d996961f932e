package parley.desk.web;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;

/** What may be sent: so much, said beforehand, and never packed. */
final class Bodies {
    /** In bytes. */
    static final int LARGEST = 2_000_000;

    private Bodies() {}

    static void check(Context ctx) {
        long length = ctx.req().getContentLengthLong();
        if (ctx.header("Transfer-Encoding") != null) {
            throw new HttpResponseException(
                    HttpStatus.LENGTH_REQUIRED.getCode(), "a body's length is wanted beforehand");
        }
        if (length > LARGEST) {
            throw new HttpResponseException(HttpStatus.CONTENT_TOO_LARGE.getCode(), "more than " + LARGEST + " bytes");
        }
        String packed = ctx.header("Content-Encoding");
        if (packed != null && !packed.equalsIgnoreCase("identity")) {
            throw new HttpResponseException(HttpStatus.UNSUPPORTED_MEDIA_TYPE.getCode(), "send it unpacked");
        }
    }
}
