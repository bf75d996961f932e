package parley.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.record.Actor;
import parley.record.Event;
import parley.record.Meeting;
import parley.record.Offer;
import parley.record.Position;
import parley.record.Reading;
import parley.record.Statement;

/** The records of a reading, a line each, as {@code dangers.txt} and {@code situations.txt} write them. */
final class RecordLines {
    private RecordLines() {}

    static List<String> of(Reading reading) {
        Map<String, String> names = new HashMap<>();
        for (Actor actor : reading.actors()) {
            names.put(actor.id(), actor.name());
        }
        List<String> lines = new ArrayList<>();
        for (Meeting m : reading.all(Meeting.class)) {
            lines.add(words(
                    "meeting",
                    lower(m.kind()),
                    m.status() == null ? lower(m.basis().polarity()) : lower(m.status()),
                    lower(m.basis().certainty()),
                    m.participants().stream()
                            .map(p -> names.get(p.actor()) + " " + lower(p.role()))
                            .collect(Collectors.joining(", ")),
                    m.place() == null ? "" : "in " + m.place(),
                    m.basis().when() == null ? "" : "on " + m.basis().when().value()));
        }
        for (Statement s : reading.all(Statement.class)) {
            lines.add(words(
                    "statement",
                    lower(s.act()),
                    named(names, s.speakers()),
                    ": " + s.content().quote()));
        }
        for (Position p : reading.all(Position.class)) {
            lines.add(words(
                    "position",
                    lower(p.stance()),
                    named(names, p.holders()),
                    ": " + p.issue().quote()));
        }
        for (Offer o : reading.all(Offer.class)) {
            lines.add(words("offer", named(names, o.from()), ": " + quotes(o.gives()), "for " + quotes(o.gets())));
        }
        for (Event e : reading.all(Event.class)) {
            lines.add(words(
                    "event",
                    e.type().name(),
                    lower(e.status()),
                    named(names, e.actors()),
                    "> " + named(names, e.targets())));
        }
        return lines;
    }

    private static String words(String... words) {
        return Stream.of(words)
                .filter(w -> !w.isBlank())
                .collect(Collectors.joining(" "))
                .strip();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String named(Map<String, String> names, List<String> ids) {
        return ids.stream().map(names::get).collect(Collectors.joining(" + "));
    }

    private static String quotes(List<parley.text.Evidence> spans) {
        return spans.stream().map(s -> s.quote()).collect(Collectors.joining(" + "));
    }
}
