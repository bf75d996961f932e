package parley.desk.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Somebody who takes webhooks: answers what it is told to, and 200 from then on. */
final class Posted implements AutoCloseable {
    /** One post. */
    record Post(String id, String time, String signature, String body) {}

    private final HttpServer server;
    final BlockingQueue<Post> posts = new LinkedBlockingQueue<>();
    private final Deque<Integer> answers = new ArrayDeque<>();

    @Nullable
    String elsewhere;

    Posted() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "posted");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::take);
        server.start();
    }

    String host() {
        return "localhost:" + server.getAddress().getPort();
    }

    /** The next answers; one below 0 never comes. */
    void answer(int... next) {
        synchronized (answers) {
            for (int one : next) {
                answers.add(one);
            }
        }
    }

    /** The next post, which must come. */
    Post next() throws InterruptedException {
        Post post = posts.poll(60, TimeUnit.SECONDS);
        if (post == null) {
            throw new AssertionError("nothing was posted");
        }
        return post;
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var headers = exchange.getRequestHeaders();
        posts.add(new Post(
                headers.getFirst("webhook-id"),
                headers.getFirst("webhook-timestamp"),
                headers.getFirst("webhook-signature"),
                body));
        int status;
        synchronized (answers) {
            status = answers.isEmpty() ? 200 : answers.remove();
        }
        if (status < 0) {
            try {
                Thread.sleep(Duration.ofMinutes(5).toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return;
        }
        if (elsewhere != null) {
            exchange.getResponseHeaders().add("Location", elsewhere);
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
