package parley.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import parley.actors.directory.Directory;
import parley.desk.alert.Outgoing;
import parley.desk.web.DeskServer;
import parley.desk.web.Listening;
import parley.merge.Merge;
import parley.store.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * Reads in every format, writes to nowhere, files, and opens the desk's pages once, so that the launcher can keep the classes
 * this takes for a quick start.
 */
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {
    private static final List<String> PAGES =
            List.of("/", "/talks", "/coming", "/positions", "/offers", "/claims", "/people", "/api/v1/talks");

    private final Wiring wiring;

    @Mixin
    private final ReaderOptions options = new ReaderOptions();

    @Parameters
    private List<String> files = new ArrayList<>();

    RehearseCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Terminal terminal =
                new Terminal(InputStream.nullInputStream(), nowhere, nowhere, Terminal.Live.NONE, false, 80);
        int code = ExitCodes.ALL_READ;
        for (Format format : Format.values()) {
            for (String file : files) {
                code = Math.max(code, Parley.run(wiring, terminal, "read", "--format", format.toString(), file));
            }
        }
        desk(terminal);
        return code;
    }

    private void desk(Terminal terminal) throws IOException {
        Path folder = Files.createTempDirectory("parley-rehearsal");
        try {
            String archive = folder.resolve("rehearsal.parley").toString();
            Merge merge = new Merge(Directory.bundled());
            files.forEach(file -> Parley.run(wiring, terminal, "file", "--archive", archive, file));
            try (DeskServer server = DeskServer.start(
                    () -> Archive.made(archive, merge),
                    new Lazy(() -> wiring.reader(options.model(), options.words()))::read,
                    wiring::now,
                    Listening.here(0, wiring.user()),
                    Outgoing.USUAL)) {
                for (String page : PAGES) {
                    try (InputStream in = URI.create("http://localhost:" + server.port() + page)
                            .toURL()
                            .openStream()) {
                        in.transferTo(OutputStream.nullOutputStream());
                    }
                }
            }
        } finally {
            try (var all = Files.list(folder)) {
                for (Path each : all.toList()) {
                    Files.delete(each);
                }
            }
            Files.delete(folder);
        }
    }
}
