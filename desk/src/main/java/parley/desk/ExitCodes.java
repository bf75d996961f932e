package parley.desk;

import parley.text.ParleyException;
import parley.text.Problem;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** 0: all was read. 1: something was not. 2: what was asked for cannot be done. */
final class ExitCodes {
    static final int ALL_READ = 0;
    static final int NOT_READ = 1;
    static final int USAGE = 2;

    private ExitCodes() {}

    static int of(Problem problem) {
        return switch (problem) {
            case INPUT, STORE, BUG -> NOT_READ;
            case RULES -> USAGE;
        };
    }

    static int usage(Terminal terminal, ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        terminal.err().println("parley: " + wrong.getMessage());
        terminal.err().println("usage: " + command.getHelp().synopsis(0).strip());
        terminal.err().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        terminal.err().flush();
        return USAGE;
    }

    static int failure(Terminal terminal, Exception thrown) {
        if (thrown instanceof ParleyException known) {
            terminal.say(String.valueOf(known.getMessage()));
            return of(known.problem());
        }
        terminal.say("a fault of Parley's own, please report it:");
        thrown.printStackTrace(terminal.err());
        return of(Problem.BUG);
    }
}
