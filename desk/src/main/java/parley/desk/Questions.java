package parley.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.ask.Asking;
import parley.ask.Filter;
import parley.ask.Table;
import parley.show.MergedJson;
import parley.store.Archive;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** All questions to the archive, a command for each. */
final class Questions {
    private Questions() {}

    static void addTo(CommandLine parley, Wiring wiring, Terminal terminal) {
        List<Question> all = List.of(
                new Talks(wiring, terminal),
                new Talk(wiring, terminal),
                new Changed(wiring, terminal),
                new Coming(wiring, terminal),
                new Who(wiring, terminal),
                new Statements(wiring, terminal),
                new Positions(wiring, terminal),
                new Offers(wiring, terminal),
                new Claims(wiring, terminal),
                new Events(wiring, terminal),
                new Search(wiring, terminal),
                new Log(wiring, terminal));
        for (Question question : all) {
            parley.addSubcommand(new CommandLine(question));
        }
    }

    /** A question that takes the filters. */
    private abstract static class Filtered extends Question {
        @Mixin
        final FilterOptions filters = new FilterOptions();

        Filtered(Wiring wiring, Terminal terminal) {
            super(wiring, terminal);
        }
    }

    @Command(name = "talks", description = "Encounters, each from all reports of it.", mixinStandardHelpOptions = true)
    private static final class Talks extends Filtered {
        Talks(Wiring wiring, Terminal terminal) {
            super(wiring, terminal);
        }

        @Override
        List<Table> answer(Asking asking, Archive open) {
            return List.of(asking.talks(filters.filter()));
        }

        @Override
        String written(Asking asking, Archive open) {
            return format == AnswerFormat.JSON
                    ? MergedJson.dossiers(asking.dossiers(filters.filter()))
                    : super.written(asking, open);
        }
    }

    @Command(
            name = "talk",
            description = "One encounter: its life, who comes, every report, what contradicts what.",
            mixinStandardHelpOptions = true)
    private static final class Talk extends Question {
        @Parameters(paramLabel = "ID", description = "Of an encounter or a report of it; the beginning is enough.")
        private String id = "";

        Talk(Wiring wiring, Terminal terminal) {
            super(wiring, terminal);
        }

        @Override
        List<Table> answer(Asking asking, Archive open) {
            return asking.talk(id);
        }

        @Override
        String written(Asking asking, Archive open) {
            return format == AnswerFormat.JSON
                    ? MergedJson.dossiers(List.of(asking.dossier(id)))
                    : super.written(asking, open);
        }
    }

    @Command(
            name = "changed",
            description = "What somebody who knew all that was filed by a time does not know.",
            mixinStandardHelpOptions = true)
    private static final class Changed extends Question {
        @Option(
                names = "--since",
                required = true,
                paramLabel = "TIME",
                converter = Moment.class,
                description = "A filing time: 2025-04-22 or 2025-04-22T18:00Z.")
        private Moment since = new Moment();

        Changed(Wiring wiring, Terminal terminal) {
            super(wiring, terminal);
        }

        @Override
        List<Table> answer(Asking asking, Archive open) {
            return List.of(asking.changed(open.asOf(since.start()), Filter.ALL));
        }
    }

    @Command(name = "coming", description = "Encounters that are still to come.", mixinStandardHelpOptions = true)
    private static final class Coming extends Filtered {
        @Option(names = "--from", paramLabel = "DATE", description = "The first day to look at (usually today).")
        private @Nullable String from;

        Coming(Wiring wiring, Terminal terminal) {
            super(wiring, terminal);
        }

        @Override
        List<Table> answer(Asking asking, Archive open) {
            return List.of(asking.coming(filters.filter(), from == null ? today() : from));
        }
    }

    @Command(
            name = "who",
            description = "Somebody's offices, encounters, words and stands.",
            mixinStandardHelpOptions = true)
    private static final class Who extends Filtered {
        @Parameters(paramLabel = "NAME", description = "A whole name, or a person's last name.")
        private String name = "";

        Who(Wiring wiring, Terminal terminal) {
            super(wiring, terminal);
        }

        @Override
        List<Table> answer(Asking asking, Archive open) {
            return asking.who(name, filters.filter());
        }
    }

    @Command(name = "statements", description = "Who said what.", mixinStandardHelpOptions = true)
    private static final class Statements extends Filtered {
        Statements(Wiring wiring, Terminal terminal) {
            super(wiring, terminal);
        }

        @Override
        List<Table> answer(Asking asking, Archive open) {
            return List.of(asking.statements(filters.filter()));
        }
    }

    @Command(
            name = "positions",
            description = "Who stands where on what, and where they stood before.",
            mixinStandardHelpOptions = true)
    private static final class Positions extends Filtered {
        Positions(Wiring wiring, Terminal terminal) {
            super(wiring, terminal);
        }

        @Override
        List<Table> answer(Asking asking, Archive open) {
            return List.of(asking.positions(filters.filter()));
        }
    }

    @Command(name = "offers", description = "Who would give what for what.", mixinStandardHelpOptions = true)
    private static final class Offers extends Filtered {
        Offers(Wiring wiring, Terminal terminal) {
            super(wiring, terminal);
        }

        @Override
        List<Table> answer(Asking asking, Archive open) {
            return List.of(asking.offers(filters.filter()));
        }
    }

    @Command(
            name = "claims",
            description = "What is asserted by one and confirmed or denied by another.",
            mixinStandardHelpOptions = true)
    private static final class Claims extends Question {
        Claims(Wiring wiring, Terminal terminal) {
            super(wiring, terminal);
        }

        @Override
        List<Table> answer(Asking asking, Archive open) {
            return List.of(asking.claimed());
        }

        @Override
        String written(Asking asking, Archive open) {
            return format == AnswerFormat.JSON ? MergedJson.claims(asking.claims()) : super.written(asking, open);
        }
    }

    @Command(name = "events", description = "Who did what to whom.", mixinStandardHelpOptions = true)
    private static final class Events extends Filtered {
        Events(Wiring wiring, Terminal terminal) {
            super(wiring, terminal);
        }

        @Override
        List<Table> answer(Asking asking, Archive open) {
            return List.of(asking.events(filters.filter()));
        }
    }

    @Command(name = "search", description = "Articles that have all these words.", mixinStandardHelpOptions = true)
    private static final class Search extends Question {
        @Parameters(paramLabel = "WORDS", arity = "1..*", description = "All of them must be in the article.")
        private List<String> words = List.of();

        Search(Wiring wiring, Terminal terminal) {
            super(wiring, terminal);
        }

        @Override
        List<Table> answer(Asking asking, Archive open) {
            return List.of(asking.search(String.join(" ", words)));
        }
    }

    @Command(name = "log", description = "What people corrected, and why.", mixinStandardHelpOptions = true)
    private static final class Log extends Question {
        Log(Wiring wiring, Terminal terminal) {
            super(wiring, terminal);
        }

        @Override
        List<Table> answer(Asking asking, Archive open) {
            return List.of(asking.log());
        }
    }
}
