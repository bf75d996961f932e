package parley.desk;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code parley}, and the only {@code main}. */
@Command(
        name = "parley",
        description =
                "Reads news coverage of diplomacy into sourced records: who meets, who says what, who stands where.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND")
public final class Parley implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    public static void main(String[] args) {
        Terminal terminal = Terminal.ofThisProcess();
        int code = run(new House(), terminal, args);
        terminal.flush();
        System.exit(code);
    }

    static int run(Wiring wiring, Terminal terminal, String... args) {
        CommandLine parley = new CommandLine(new Parley())
                .addSubcommand(new ReadCommand(wiring, terminal))
                .addSubcommand(new FileCommand(wiring, terminal))
                .addSubcommand(new ExplainCommand(wiring, terminal))
                .addSubcommand(new DeskCommand(wiring, terminal))
                .addSubcommand(new DemoCommand(wiring, terminal))
                .addSubcommand(new TreeCommand(wiring, terminal))
                .addSubcommand(new CommandLine(new RulesCommand(wiring, terminal))
                        .addSubcommand(new CensusCommand(wiring, terminal)))
                .addSubcommand(new RehearseCommand(wiring))
                .addSubcommand(new CommandLine.HelpCommand());
        Questions.addTo(parley, wiring, terminal);
        Corrections.addTo(parley, wiring, terminal);
        parley.addSubcommand(new RereadCommand(wiring, terminal))
                .addSubcommand(DirectoryCommand.with(wiring, terminal))
                .addSubcommand(new TokenCommand(wiring, terminal))
                .addSubcommand(new CommandLine(new AlertsCommand(wiring, terminal))
                        .addSubcommand(new WebhookCommand(wiring, terminal)))
                .addSubcommand(new ArchiveCommand(wiring, terminal))
                .addSubcommand(new CompletionCommand(wiring, terminal));
        return parley.setOut(terminal.out())
                .setErr(terminal.err())
                .setUsageHelpWidth(Math.min(Math.max(terminal.width(), 60), 100))
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        terminal.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((wrong, given) -> ExitCodes.usage(terminal, wrong))
                .setExecutionExceptionHandler((thrown, command, parsed) -> ExitCodes.failure(terminal, thrown))
                .execute(args);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "what shall be done? (see parley --help)");
    }
}
