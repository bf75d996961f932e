package parley.desk;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads in every format and writes to nowhere, so that the launcher can keep the classes this takes for a quick start. */
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Parameters
    private List<String> files = new ArrayList<>();

    RehearseCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Terminal terminal =
                new Terminal(InputStream.nullInputStream(), nowhere, nowhere, Terminal.Live.NONE, false, 80);
        int code = ExitCodes.ALL_READ;
        for (Format format : Format.values()) {
            for (String file : files) {
                code = Math.max(code, Parley.run(wiring, terminal, "read", "--format", format.toString(), file));
            }
        }
        return code;
    }
}
