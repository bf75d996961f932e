package parley.desk;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.ask.Filter;
import parley.record.Meeting;
import picocli.CommandLine.Option;

/** Which answers are wanted. */
final class FilterOptions {
    @Option(names = "--status", split = ",", paramLabel = "STATUS", description = "${COMPLETION-CANDIDATES}.")
    private @Nullable List<Meeting.Status> statuses;

    @Option(names = "--place", paramLabel = "TEXT", description = "Encounters at a place of this name.")
    private @Nullable String place;

    @Option(names = "--actor", paramLabel = "TEXT", description = "Of whoever is named so, or of a state by its code.")
    private @Nullable String actor;

    @Option(names = "--level", paramLabel = "LEVEL", description = "${COMPLETION-CANDIDATES}.")
    private Meeting.@Nullable Level level;

    @Option(names = "--on", paramLabel = "DATE", description = "Encounters on a day, or in a month: 2025-04.")
    private @Nullable String on;

    @Option(
            names = "--since",
            paramLabel = "TIME",
            converter = Moment.class,
            description = "Only what was said from then on.")
    private @Nullable Moment since;

    Filter filter() {
        Set<Meeting.Status> wanted = statuses == null ? null : EnumSet.copyOf(statuses);
        return new Filter(wanted, place, actor, level, on, since == null ? null : since.start());
    }
}
