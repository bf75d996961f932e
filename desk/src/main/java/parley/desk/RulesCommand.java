package parley.desk;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import parley.read.Example;
import parley.read.Knowledge;
import parley.read.Reader;
import parley.read.rules.Rule;
import parley.text.ParleyException;
import parley.text.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code parley rules}: what the rules are, and whether they do what they say. */
@Command(
        name = "rules",
        description = "Lists the rules; with a subcommand shows, tries, checks or counts them.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false)
final class RulesCommand implements Callable<Integer> {
    private final Wiring wiring;
    private final Terminal terminal;

    @Mixin
    private final ReaderOptions options = new ReaderOptions();

    RulesCommand(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Rule> rules = options.knowledge().rules().rules();
        int widest = rules.stream().mapToInt(r -> r.id().length()).max().orElse(1);
        for (Rule rule : rules) {
            terminal.out().printf(Locale.ROOT, "%-" + widest + "s  %s%n", rule.id(), rule.why());
        }
        return ExitCodes.ALL_READ;
    }

    @Command(name = "show", description = "One rule, whole.", mixinStandardHelpOptions = true)
    int show(@Parameters(paramLabel = "ID") String id, @Mixin ReaderOptions options) {
        terminal.out().print(whole(rule(options.knowledge().rules().rules(), id)));
        return ExitCodes.ALL_READ;
    }

    @Command(
            name = "try",
            description = "Tries one rule on a sentence; where it does not fire, says at which term it stops.",
            mixinStandardHelpOptions = true)
    int attempt(
            @Parameters(paramLabel = "ID") String id,
            @Parameters(arity = "1", paramLabel = "SENTENCE") String sentence,
            @Mixin ReaderOptions options) {
        Reader reader = wiring.workshop(options.model(), options.words());
        Trial trial = new Trial(reader, rule(reader.rules().rules(), id), sentence);
        terminal.out().print(trial);
        return trial.fired() ? ExitCodes.ALL_READ : ExitCodes.NOT_READ;
    }

    @Command(
            name = "check",
            description = "Runs the examples of all rules; with --words, of your own.",
            mixinStandardHelpOptions = true)
    int check(@Mixin ReaderOptions options) {
        Reader reader = wiring.workshop(options.model(), options.words());
        Collection<Rule> ours = options.words() == null
                ? List.of()
                : Knowledge.bundled().rules().rules();
        int examples = 0;
        int wrong = 0;
        for (Rule rule : reader.rules().rules()) {
            for (Example example : ours.contains(rule) ? List.<Example>of() : Example.of(rule)) {
                examples++;
                if (!example.holds(reader.read(example.article()))) {
                    wrong++;
                    terminal.out().println(fault(example));
                }
            }
        }
        terminal.out().println(examples + " examples, " + wrong + " wrong");
        return wrong == 0 ? ExitCodes.ALL_READ : ExitCodes.NOT_READ;
    }

    private static String fault(Example example) {
        String said = example.rule().id() + ": " + example.written() + "\n    ";
        return said
                + switch (example.use()) {
                    case SAYS -> "the rule does not make this record";
                    case SILENT -> "the rule makes a record, and should not";
                    case WANTED -> "works now: move it from \"wanted\" to \"says\"";
                };
    }

    static Rule rule(List<Rule> rules, String id) {
        return rules.stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ParleyException(Problem.RULES, id, "no such rule; parley rules lists them"));
    }

    private static String whole(Rule rule) {
        StringBuilder out = new StringBuilder(rule.id() + "\n  " + rule.why() + "\n\n");
        out.append("  match  ").append(rule.match().written()).append('\n');
        out.append("  gives  ")
                .append(rule.record())
                .append(' ')
                .append(rule.gives())
                .append('\n');
        for (Example example : Example.of(rule)) {
            out.append(String.format(
                    Locale.ROOT, "  %-6s %s%n", example.use().name().toLowerCase(Locale.ROOT), example.written()));
        }
        return out.toString();
    }
}
