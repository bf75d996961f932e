package parley.desk;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import parley.desk.web.DeskServer;
import parley.desk.web.Listening;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code parley desk}: the archive in a browser. */
@Command(
        name = "desk",
        description = "Shows the archive in a browser, usually on this machine alone: pages, API, calendar, alerts.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false)
final class DeskCommand implements Callable<Integer> {
    /** Held, since a logger that nobody holds forgets its level. */
    private static final List<Logger> TALKATIVE =
            List.of(Logger.getLogger("io.javalin"), Logger.getLogger("org.eclipse.jetty"));

    private final Wiring wiring;
    private final Terminal terminal;

    @Mixin
    private final ArchiveOptions archive = new ArchiveOptions();

    @Mixin
    private final ListeningOptions listening = new ListeningOptions();

    @Mixin
    private final OutgoingOptions outgoing = new OutgoingOptions();

    @Mixin
    private final ReaderOptions options = new ReaderOptions();

    DeskCommand(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        Listening where = listening.listening(wiring);
        Lazy reader = new Lazy(() -> wiring.reader(options.model(), options.words()));
        serve(
                terminal,
                () -> DeskServer.start(
                        archive.opening(wiring), reader::read, wiring::now, where, outgoing.outgoing(wiring)),
                port -> listening.home(where, port));
        return ExitCodes.ALL_READ;
    }

    /** Until somebody ends it. {@code home} makes its address of the port. */
    static void serve(Terminal terminal, Supplier<DeskServer> starting, IntFunction<String> home)
            throws InterruptedException {
        TALKATIVE.forEach(logger -> logger.setLevel(Level.WARNING));
        try (DeskServer server = starting.get()) {
            terminal.say("the desk is at " + home.apply(server.port()) + " (Ctrl-C ends it)");
            new CountDownLatch(1).await();
        }
    }
}
