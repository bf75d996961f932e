package parley.desk.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.staticfiles.Location;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.jetty.server.ServerConnector;
import parley.desk.alert.Outgoing;
import parley.record.Reading;
import parley.store.Archive;
import parley.text.Article;
import parley.text.ParleyException;
import parley.text.Problem;

/** Pages and API over one archive. */
public final class DeskServer implements AutoCloseable {
    private final OpenArchives archives;
    private final Function<Article, Reading> reading;
    private final Supplier<Instant> clock;
    private final Listening listening;
    private final Outgoing outgoing;
    private final Live live = new Live();
    private final Watchman watchman;
    private final Javalin server;

    private DeskServer(
            Supplier<Archive> opening,
            Function<Article, Reading> reading,
            Supplier<Instant> clock,
            Listening listening,
            Outgoing outgoing) {
        this.archives = new OpenArchives(opening);
        this.reading = reading;
        this.clock = clock;
        this.listening = listening;
        this.outgoing = outgoing;
        // the server's classes load while the archive is opened
        CompletableFuture<Javalin> furnished = CompletableFuture.supplyAsync(() -> Javalin.create(this::furnish));
        this.watchman = new Watchman(archives, live, outgoing.courier(), clock);
        this.server = furnished.join();
    }

    /** Starts at once. {@code reading} makes records of an article that somebody adds; loaded when first wanted. */
    public static DeskServer start(
            Supplier<Archive> opening,
            Function<Article, Reading> reading,
            Supplier<Instant> clock,
            Listening listening,
            Outgoing outgoing) {
        DeskServer desk = new DeskServer(opening, reading, clock, listening, outgoing);
        try {
            desk.server.start();
            desk.watchman.start();
            return desk;
        } catch (RuntimeException e) {
            desk.archives.close();
            throw new ParleyException(
                    Problem.INPUT,
                    listening.address() + " port " + listening.port(),
                    "cannot be used: " + e.getMessage(),
                    e);
        }
    }

    private void furnish(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.http.maxRequestSize = Bodies.LARGEST;
        config.jetty.addConnector((jetty, http) -> Doorway.open(listening, jetty, http));
        config.staticFiles.add(files -> {
            files.hostedPath = "/static";
            files.directory = "/parley/desk/web/static";
            files.location = Location.CLASSPATH;
            files.roles = Set.of(Access.OPEN);
        });
        Shield shield = new Shield();
        Sessions sessions = new Sessions();
        Door door = new Door(listening, archives, shield, sessions, clock);
        Asked asked = new Asked(archives, clock);
        Changes changes = new Changes(archives, clock);
        door.guard(config.routes);
        new SignIn(door, shield, sessions, listening.guarded(), clock).serve(config.routes);
        Webjar.serve(config.routes);
        new Pages(asked, shield).serve(config.routes);
        new Standings(asked).serve(config.routes);
        new Editing(changes).serve(config.routes);
        new Adding(changes, reading, shield, clock).serve(config.routes);
        ApiRoutes api = new ApiRoutes(config.routes);
        new Api(asked).serve(api);
        new ApiFiling(archives, changes, reading).serve(api);
        new ApiChanges(changes).serve(api);
        new ApiTokens(archives, clock).serve(api);
        Saving saving = new Saving(archives, outgoing, clock);
        new ApiQuestions(saving, listening).serve(api);
        new AlertPages(saving, shield).serve(config.routes);
        new Documents(asked).serve(config.routes);
        live.serve(config.routes);
        Faults.serve(config.routes);
    }

    /** What is answered to: method and path of every route. */
    List<String> routes() {
        return server.unsafe.internalRouter.allHttpHandlers().stream()
                .map(route -> route.endpoint.method + " " + route.endpoint.path)
                .toList();
    }

    public int port() {
        return ((ServerConnector) server.jettyServer().server().getConnectors()[0]).getLocalPort();
    }

    @Override
    public void close() {
        watchman.close();
        server.stop();
        archives.close();
    }
}
