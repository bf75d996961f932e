package parley.desk;

import java.util.List;
import parley.ask.Correcting;
import parley.store.Deed;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What people can correct, a command for each. */
final class Corrections {
    private Corrections() {}

    static void addTo(CommandLine parley, Wiring wiring, Terminal terminal) {
        List<Correction> all = List.of(
                new Correct(wiring, terminal),
                new Merge(wiring, terminal),
                new Unmerge(wiring, terminal),
                new Split(wiring, terminal),
                new Retract(wiring, terminal),
                new Confirm(wiring, terminal),
                new Undo(wiring, terminal));
        for (Correction correction : all) {
            parley.addSubcommand(new CommandLine(correction));
        }
    }

    @Command(
            name = "correct",
            description = "Sets a field of an encounter or of one report; what you say wins over what was read.",
            mixinStandardHelpOptions = true)
    private static final class Correct extends Correction {
        @Spec
        @SuppressWarnings("NullAway.Init")
        private CommandSpec spec;

        @Parameters(index = "0", paramLabel = "ID", description = "Of an encounter or a report.")
        private String id = "";

        @Parameters(index = "1", paramLabel = "FIELD=VALUE", description = "Nothing after = takes the value away.")
        private String change = "";

        Correct(Wiring wiring, Terminal terminal) {
            super(wiring, terminal);
        }

        @Override
        Deed deed(Correcting correcting) {
            int equals = change.indexOf('=');
            if (equals < 1) {
                throw new ParameterException(spec.commandLine(), "FIELD=VALUE is wanted, not " + change);
            }
            return correcting.correct(id, change.substring(0, equals), change.substring(equals + 1));
        }
    }

    @Command(name = "merge", description = "Two encounters are one and the same.", mixinStandardHelpOptions = true)
    private static final class Merge extends Correction {
        @Parameters(index = "0", paramLabel = "ID")
        private String one = "";

        @Parameters(index = "1", paramLabel = "ID")
        private String other = "";

        Merge(Wiring wiring, Terminal terminal) {
            super(wiring, terminal);
        }

        @Override
        Deed deed(Correcting correcting) {
            return correcting.merge(one, other);
        }
    }

    @Command(
            name = "unmerge",
            description = "Two reports are not of the same encounter.",
            mixinStandardHelpOptions = true)
    private static final class Unmerge extends Correction {
        @Parameters(index = "0", paramLabel = "ID")
        private String one = "";

        @Parameters(index = "1", paramLabel = "ID")
        private String other = "";

        Unmerge(Wiring wiring, Terminal terminal) {
            super(wiring, terminal);
        }

        @Override
        Deed deed(Correcting correcting) {
            return correcting.unmerge(one, other);
        }
    }

    @Command(
            name = "split",
            description =
                    "Reports of an encounter are of another one; or actors are none of those they were put together with.",
            mixinStandardHelpOptions = true)
    private static final class Split extends Correction {
        @Parameters(arity = "1..*", paramLabel = "ID", description = "Of reports, or of actors.")
        private List<String> reports = List.of();

        Split(Wiring wiring, Terminal terminal) {
            super(wiring, terminal);
        }

        @Override
        Deed deed(Correcting correcting) {
            return correcting.split(reports);
        }
    }

    @Command(
            name = "retract",
            description = "A report counts no more; or, with the id or URL of an article, its publisher took it back.",
            mixinStandardHelpOptions = true)
    private static final class Retract extends Correction {
        @Parameters(paramLabel = "ID|URL")
        private String id = "";

        Retract(Wiring wiring, Terminal terminal) {
            super(wiring, terminal);
        }

        @Override
        Deed deed(Correcting correcting) {
            return correcting.retract(id);
        }
    }

    @Command(
            name = "confirm",
            description = "Notes that you looked, and that it is right.",
            mixinStandardHelpOptions = true)
    private static final class Confirm extends Correction {
        @Parameters(paramLabel = "ID")
        private String id = "";

        Confirm(Wiring wiring, Terminal terminal) {
            super(wiring, terminal);
        }

        @Override
        Deed deed(Correcting correcting) {
            return correcting.confirm(id);
        }
    }

    @Command(name = "undo", description = "Takes back what a person said.", mixinStandardHelpOptions = true)
    private static final class Undo extends Correction {
        @Parameters(paramLabel = "NO", description = "As parley log shows it.")
        private long no;

        Undo(Wiring wiring, Terminal terminal) {
            super(wiring, terminal);
        }

        @Override
        Deed deed(Correcting correcting) {
            return correcting.undo(no);
        }
    }
}
