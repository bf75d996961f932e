package parley.desk;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import parley.store.Role;
import parley.store.Token;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley token}: who may use the desk from elsewhere. */
@Command(
        name = "token",
        description = "Who may use the desk from elsewhere, and for what.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class TokenCommand implements Runnable {
    private final Wiring wiring;
    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    TokenCommand(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
    }

    /** So many days from now, or a time. */
    static final class Expiry implements ITypeConverter<Expiry> {
        private final @Nullable Duration days;
        private final @Nullable Moment moment;

        /** For picocli, which makes a converter by reflection. */
        Expiry() {
            this(null, null);
        }

        private Expiry(@Nullable Duration days, @Nullable Moment moment) {
            this.days = days;
            this.moment = moment;
        }

        @Nullable
        Instant after(Instant now) {
            return days != null ? now.plus(days) : moment == null ? null : moment.end();
        }

        @Override
        public Expiry convert(String value) {
            return value.matches("\\d{1,4}d")
                    ? new Expiry(Duration.ofDays(Long.parseLong(value.substring(0, value.length() - 1))), null)
                    : new Expiry(null, new Moment().convert(value));
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "new, list or revoke is wanted");
    }

    @Command(
            name = "new",
            description = "Makes a token and shows it, this once.",
            mixinStandardHelpOptions = true,
            sortOptions = false)
    int make(
            @Mixin ArchiveOptions archive,
            @Parameters(paramLabel = "NAME", description = "Whose it is; stands by what is done with it.") String name,
            @Option(
                            names = "--role",
                            required = true,
                            paramLabel = "ROLE",
                            description = "READER asks, EDITOR also files and corrects, ADMIN also hands out tokens.")
                    Role role,
            @Option(
                            names = "--expires",
                            paramLabel = "TIME",
                            converter = Expiry.class,
                            description = "90d, or a day: 2027-01-31. Usually never.")
                    @Nullable
                    Expiry expires) {
        Instant now = wiring.now();
        String token = archive.made(
                wiring,
                open -> open.audit()
                        .noting(
                                wiring.user(),
                                "token new",
                                now,
                                () -> open.tokens().make(name, role, expires == null ? null : expires.after(now), now),
                                made -> name + " " + role));
        terminal.out().println(token);
        terminal.say("keep it: it cannot be shown again");
        return ExitCodes.ALL_READ;
    }

    @Command(name = "list", description = "Lists tokens by name.", mixinStandardHelpOptions = true)
    int list(@Mixin ArchiveOptions archive) {
        archive.with(wiring, open -> open.tokens().all())
                .forEach(token -> terminal.out()
                        .println(token.name() + "  " + token.role().name().toLowerCase(java.util.Locale.ROOT)
                                + "  made " + token.made() + standing(token)));
        return ExitCodes.ALL_READ;
    }

    private static String standing(Token token) {
        return (token.expires() == null ? "" : "  expires " + token.expires())
                + (token.revoked() == null ? "" : "  revoked " + token.revoked());
    }

    @Command(name = "revoke", description = "Takes a token back; it holds no more.", mixinStandardHelpOptions = true)
    int revoke(@Mixin ArchiveOptions archive, @Parameters(paramLabel = "NAME") String name) {
        Instant now = wiring.now();
        archive.with(
                wiring,
                open -> open.audit()
                        .noting(
                                wiring.user(),
                                "token revoke",
                                now,
                                () -> {
                                    open.tokens().revoke(name, now);
                                    return name;
                                },
                                revoked -> revoked));
        terminal.out().println("revoked");
        return ExitCodes.ALL_READ;
    }
}
