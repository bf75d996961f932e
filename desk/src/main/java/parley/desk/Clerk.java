package parley.desk;

import java.io.IOException;
import parley.intake.Arrival;
import parley.text.ParleyException;
import parley.text.Problem;

/** Hands each result on, says what was not read, and keeps the exit code. */
final class Clerk implements Batch.Taker<String> {
    private final Terminal terminal;
    private final Outlet outlet;
    private final Progress progress;
    private int exitCode = ExitCodes.ALL_READ;

    Clerk(Terminal terminal, Outlet outlet, Progress progress) {
        this.terminal = terminal;
        this.outlet = outlet;
        this.progress = progress;
    }

    int exitCode() {
        return exitCode;
    }

    @Override
    public boolean take(Batch.Result<String> result) {
        progress.step();
        Arrival arrival = result.arrival();
        switch (arrival.kind()) {
            case DUPLICATE -> terminal.say(arrival.where() + ": " + result.message() + ", read once");
            case ACCEPTED, TAKEN_BACK, REFUSED -> {
                if (result.made() == null) {
                    terminal.say(arrival.where() + ": " + result.message());
                    exitCode = Math.max(exitCode, ExitCodes.of(result.problem()));
                } else {
                    return put(((Arrival.Accepted) arrival).name(), result.made());
                }
            }
        }
        return true;
    }

    private boolean put(String name, String written) {
        try {
            outlet.put(name, written);
            return true;
        } catch (IOException e) {
            if (outlet instanceof Outlet.Stream) {
                // whoever read the output has seen enough, as in: parley read articles/ | head
                exitCode = ExitCodes.NOT_READ;
                return false;
            }
            throw new ParleyException(Problem.INPUT, name, "cannot be written: " + e.getMessage(), e);
        }
    }
}
