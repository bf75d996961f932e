package parley.desk.web;

import io.javalin.Javalin;
import io.javalin.http.staticfiles.Location;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;
import parley.record.Reading;
import parley.store.Archive;
import parley.text.Article;
import parley.text.ParleyException;
import parley.text.Problem;

/** Pages and API over one archive, for whoever sits at this machine; nothing listens to the outside. */
public final class DeskServer implements AutoCloseable {
    static final String HOST = "127.0.0.1";
    private static final long LARGEST_BODY = 2_000_000;

    private final OpenArchives archives;
    private final Javalin server;

    private DeskServer(OpenArchives archives, Javalin server) {
        this.archives = archives;
        this.server = server;
    }

    /**
     * Starts at once.
     *
     * @param port 0 for any that is free
     * @param reading makes records of an article that somebody adds; loaded when first wanted
     */
    public static DeskServer start(
            Supplier<Archive> opening, Function<Article, Reading> reading, Supplier<Instant> clock, int port) {
        OpenArchives archives = new OpenArchives(opening);
        archives.with(archive -> archive.asOf(clock.get()).filed());
        Asked asked = new Asked(archives, clock);
        Shield shield = new Shield();
        Javalin server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.http.maxRequestSize = LARGEST_BODY;
            config.staticFiles.add(files -> {
                files.hostedPath = "/static";
                files.directory = "/parley/desk/web";
                files.location = Location.CLASSPATH;
            });
            shield.guard(config.routes);
            new Pages(asked).serve(config.routes);
            new Adding(archives, reading, shield, clock).serve(config.routes);
            new Api(asked).serve(config.routes);
            Faults.serve(config.routes);
        });
        try {
            server.start(HOST, port);
        } catch (RuntimeException e) {
            archives.close();
            throw new ParleyException(Problem.INPUT, "port " + port, "cannot be used: " + e.getMessage(), e);
        }
        return new DeskServer(archives, server);
    }

    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
        archives.close();
    }
}
