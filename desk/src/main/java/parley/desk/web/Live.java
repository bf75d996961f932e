package parley.desk.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.sse.SseClient;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * {@code /events}: server-sent events, one whenever something was filed. An event says when, and nothing of what: who may see that asks.
 */
final class Live {
    private static final int MOST = 500;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Map<SseClient, Long> open = new ConcurrentHashMap<>();
    private volatile Instant last = Instant.EPOCH;

    void serve(RoutesConfig routes) {
        routes.sse("/events", this::begin);
    }

    private void begin(SseClient client) {
        if (open.size() >= MOST) {
            throw new HttpResponseException(HttpStatus.SERVICE_UNAVAILABLE.getCode(), "too many pages are open");
        }
        client.keepAlive();
        client.onClose(() -> open.remove(client));
        open.put(client, System.nanoTime());
        client.sendComment("listening");
        String heard = client.ctx().header("Last-Event-ID");
        if (heard != null && !heard.equals(id(last))) {
            send(client, last);
        }
    }

    /** Tells every page; where nothing is new, that the desk is still there. Whoever listens long has to ask to be let in anew. */
    void tell(@Nullable Instant filed) {
        if (filed != null) {
            last = filed;
        }
        open.forEach((client, since) -> {
            if (filed != null) {
                send(client, filed);
            } else {
                client.sendComment("here");
            }
            if (System.nanoTime() - since > LONGEST.toNanos()) {
                client.close();
            }
        });
    }

    private static void send(SseClient client, Instant filed) {
        client.sendEvent("filed", "{\"filed\":\"" + filed + "\"}", id(filed));
    }

    private static String id(Instant filed) {
        return String.valueOf(filed.toEpochMilli());
    }

    void close() {
        open.keySet().forEach(SseClient::close);
    }
}
