package parley.ask;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.merge.Dossier;
import parley.merge.Seat;
import parley.merge.Who;
import parley.record.Actor;
import parley.record.Meeting;
import parley.record.Reading;
import parley.text.Evidence;

/** Values as the cells of a table. */
final class Words {
    private Words() {}

    static String plain(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Enum<?> word) {
            return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        if (value instanceof Instant instant) {
            return instant.truncatedTo(ChronoUnit.SECONDS).toString();
        }
        if (value instanceof OffsetDateTime time) {
            return plain(time.toInstant());
        }
        return value.toString();
    }

    /** What an encounter is called, or its kind and what it is about. */
    static String title(Dossier dossier) {
        if (dossier.name() != null) {
            return dossier.name();
        }
        String kind = plain(dossier.kind());
        return dossier.topic() == null ? kind : kind + " on " + dossier.topic();
    }

    /** Those in some of the roles; whoever comes instead of another says so. */
    static String seats(Dossier dossier, Meeting.Role... roles) {
        return dossier.participants().stream()
                .filter(seat -> List.of(roles).contains(seat.role()))
                .map(Words::seat)
                .collect(Collectors.joining("; "));
    }

    static String seat(Seat seat) {
        String name = seat.actor().name();
        return seat.insteadOf().isEmpty() ? name : name + " instead of " + names(seat.insteadOf());
    }

    static String names(List<Who> all) {
        return all.stream().map(Who::name).collect(Collectors.joining(", "));
    }

    static String names(Collection<String> ids, Reading reading) {
        Map<String, Actor> actors =
                reading.actors().stream().collect(Collectors.toMap(Actor::id, Function.identity(), (a, b) -> a));
        return ids.stream()
                .map(id -> actors.containsKey(id) ? actors.get(id).name() : id)
                .collect(Collectors.joining(", "));
    }

    static String quotes(List<Evidence> spans) {
        return spans.stream().map(Words::quote).collect(Collectors.joining(" … "));
    }

    static String quote(Evidence span) {
        return span.quote().replaceAll("\\s+", " ");
    }
}
