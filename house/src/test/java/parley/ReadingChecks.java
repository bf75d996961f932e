package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.record.Actor;
import parley.record.Entry;
import parley.record.Event;
import parley.record.Meeting;
import parley.record.Offer;
import parley.record.Position;
import parley.record.Reading;
import parley.record.Statement;
import parley.record.When;
import parley.text.Evidence;

/** What holds of every reading, however it was made. Every test that makes a reading calls it. */
public final class ReadingChecks {
    private final Reading reading;
    private final String text;
    private final Set<String> actors = new HashSet<>();
    private final Set<String> entries = new HashSet<>();

    private ReadingChecks(Reading reading) {
        this.reading = reading;
        this.text = reading.article().text();
    }

    /** Spans lie in the text and equal their quotes, ids are unique and lead somewhere, every record names its rule, all in order. */
    public static void assertSound(Reading reading) {
        new ReadingChecks(reading).check();
    }

    private void check() {
        reading.actors()
                .forEach(actor -> assertThat(actors.add(actor.id()))
                        .as("%s is the only one", actor.id())
                        .isTrue());
        reading.entries()
                .forEach(entry -> assertThat(entries.add(entry.id()) && !actors.contains(entry.id()))
                        .as("%s is the only one", entry.id())
                        .isTrue());
        reading.actors().forEach(this::actor);
        reading.entries().forEach(this::entry);
        reading.skipped().forEach(skipped -> span("skipped", skipped.where()));
        inOrder("actors", reading.actors().stream().map(Actor::mentions).toList());
        for (Class<? extends Entry> kind :
                List.of(Meeting.class, Statement.class, Position.class, Offer.class, Event.class)) {
            inOrder(
                    kind.getSimpleName(),
                    reading.all(kind).stream().map(e -> e.basis().evidence()).toList());
        }
    }

    private void actor(Actor actor) {
        assertThat(actor.name()).as(actor.id()).isNotBlank();
        spans(actor.id() + " mentions", actor.mentions());
    }

    private void entry(Entry entry) {
        String id = entry.id();
        spans(id + " evidence", entry.basis().evidence());
        actors(id + " sources", entry.basis().sources());
        assertThat(entry.basis().foundBy().values())
                .as("%s names its rules", id)
                .noneMatch(String::isBlank);
        When when = entry.basis().when();
        if (when != null) {
            assertThat(when.value()).as("%s when", id).matches("[0-9A-Z:+/_.-]+");
            span(id + " when", when.span());
        }
        switch (entry.entryKind()) {
            case MEETING -> meeting((Meeting) entry);
            case STATEMENT -> statement((Statement) entry);
            case POSITION -> position((Position) entry);
            case OFFER -> offer((Offer) entry);
            case EVENT -> {
                actors(id + " actors", ((Event) entry).actors());
                actors(id + " targets", ((Event) entry).targets());
            }
        }
    }

    private void meeting(Meeting meeting) {
        List<String> comers = new ArrayList<>();
        for (Meeting.Participant participant : meeting.participants()) {
            actors(meeting.id() + " participants", List.of(participant.actor()));
            actors(meeting.id() + " instead of", participant.insteadOf());
            comers.add(participant.actor());
        }
        assertThat(comers).as("%s participants", meeting.id()).doesNotHaveDuplicates();
        meeting.changes().forEach(change -> span(meeting.id() + " change", change.evidence()));
    }

    private void statement(Statement statement) {
        actors(statement.id() + " speakers", statement.speakers());
        actors(statement.id() + " addressees", statement.addressees());
        assertThat(entries).as("%s is about records", statement.id()).containsAll(statement.about());
        assertThat(statement.about()).as("%s about", statement.id()).doesNotContain(statement.id());
        span(statement.id() + " cue", statement.cue());
        span(statement.id() + " content", statement.content());
    }

    private void position(Position position) {
        assertThat(position.holders()).as("%s holders", position.id()).isNotEmpty();
        actors(position.id() + " holders", position.holders());
        span(position.id() + " issue", position.issue());
        spans(position.id() + " conditions", position.conditions());
    }

    private void offer(Offer offer) {
        actors(offer.id() + " from", offer.from());
        actors(offer.id() + " to", offer.to());
        actors(offer.id() + " by", offer.by());
        spans(offer.id() + " gives", offer.gives());
        spans(offer.id() + " gets", offer.gets());
    }

    private void actors(String what, List<String> ids) {
        assertThat(actors).as(what).containsAll(ids);
        assertThat(ids).as(what).doesNotHaveDuplicates();
    }

    private void span(String what, @Nullable Evidence span) {
        if (span == null) {
            return;
        }
        assertThat(span.end())
                .as("%s ends in the text", what)
                .isLessThanOrEqualTo(text.codePointCount(0, text.length()));
        int start = text.offsetByCodePoints(0, span.start());
        assertThat(text.substring(start, text.offsetByCodePoints(start, span.end() - span.start())))
                .as("%s quotes the text", what)
                .isEqualTo(span.quote());
    }

    private void spans(String what, List<Evidence> spans) {
        spans.forEach(span -> span(what, span));
        assertThat(spans).as(what).doesNotHaveDuplicates();
        assertThat(spans.stream().map(Evidence::start).toList())
                .as("%s in the order of the text", what)
                .isSorted();
    }

    private static void inOrder(String what, List<List<Evidence>> spans) {
        assertThat(spans.stream()
                        .filter(list -> !list.isEmpty())
                        .map(list -> list.get(0).start())
                        .toList())
                .as("%s in the order of the text", what)
                .isSorted();
    }
}
