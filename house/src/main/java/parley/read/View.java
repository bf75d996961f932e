package parley.read;

import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.actors.Figure;
import parley.language.TimeExpression;
import parley.read.frame.Frame;
import parley.record.Certainty;
import parley.record.Meeting;
import parley.text.CharSpan;

/** What one place in the text says of an encounter: a partial view, joined with others until the meeting is whole. */
final class View {
    /** A change as a view tells it. */
    record Change(Meeting.Changed what, @Nullable String to, CharSpan evidence) {}

    final Frame frame;
    final boolean definite;
    Meeting.Kind kind;
    final Map<Figure, Meeting.Role> participants = new LinkedHashMap<>();
    final Map<Figure, Set<Figure>> insteadOf = new LinkedHashMap<>();
    /** Who has not decided whether to be there. */
    final Set<Figure> undecided = new LinkedHashSet<>();
    /** Delegations for whom somebody named stands. */
    final Set<Figure> spokenFor = new LinkedHashSet<>();

    final List<Change> changes = new ArrayList<>();
    final List<CharSpan> evidence = new ArrayList<>();
    final Map<String, String> foundBy = new LinkedHashMap<>();
    List<Figure> sources = List.of();

    @Nullable
    String place;

    /** The place is a house: "Hotel Continental". */
    boolean house;

    @Nullable
    TimeExpression when;

    /** Where and when it was to be before that was changed. */
    @Nullable
    String formerPlace;

    @Nullable
    TimeExpression formerWhen;

    /** By how much it was put off. */
    @Nullable
    Period shift;

    Meeting.@Nullable Level level;
    Meeting.@Nullable Status status;
    boolean statusSaid;

    @Nullable
    Integer ordinal;

    @Nullable
    String topic;

    boolean negative;
    boolean headline;
    /** "another round", "will also meet": not one that was told before. */
    boolean another;
    /** Tells when or where it had been to be: "had originally been scheduled for Monday". */
    boolean formerly;
    /** "the seventh round": told by its number. */
    boolean numbered;
    /** Told of somebody who is known to be a party: "was replaced by his deputy". */
    boolean known;
    /** Somebody travels for it: "that trip" is this meeting. */
    boolean journey;
    /** What tense and mood make of a view that leaves its meeting to be understood. */
    Meeting.@Nullable Status implied;
    /** "the next round", "the last session": not one that was told before, but perhaps that of the headline. */
    boolean next;
    /** The number of the last sentence that speaks of it. */
    int lastSaid;
    /** Says who mediates, observes or stands for whom, and leaves the meeting to be understood. */
    boolean implicit;

    Certainty certainty = Certainty.CERTAIN;

    View(Frame frame, Meeting.Kind kind, boolean definite) {
        this.frame = frame;
        this.kind = kind;
        this.definite = definite;
        this.lastSaid = frame.sentence().number();
    }

    void participant(Figure figure, Meeting.Role role) {
        Meeting.Role old = participants.get(figure);
        if (old == null || role == Meeting.Role.ABSENT || old == Meeting.Role.ATTENDEE) {
            participants.put(figure, role);
        }
    }

    void standsIn(Figure who, Figure forWhom) {
        insteadOf.computeIfAbsent(who, w -> new LinkedHashSet<>()).add(forWhom);
        participant(forWhom, Meeting.Role.ABSENT);
    }

    List<Figure> attending() {
        return participants.entrySet().stream()
                .filter(e -> e.getValue() != Meeting.Role.ABSENT)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Tells who goes in place of a party of the other. */
    boolean replaces(View other) {
        return implicit && insteadOf.values().stream().flatMap(Set::stream).anyMatch(other.participants::containsKey);
    }

    /** Broken off, called off or put off: that it was held before does not undo it. */
    private boolean hasFate() {
        return changes.stream().anyMatch(c -> c.what() == Meeting.Changed.STATUS);
    }

    /** Put off or moved: what is told of its day from then on is the new one. */
    boolean isPutOff() {
        return status == Meeting.Status.POSTPONED || changes.stream().anyMatch(c -> c.what() == Meeting.Changed.DATE);
    }

    /** Takes over what another view of the same encounter says; of states the later one said outright holds. */
    void take(View other) {
        if (other.kind == Meeting.Kind.SUMMIT || other.kind == Meeting.Kind.CONFERENCE && kind != Meeting.Kind.SUMMIT) {
            kind = other.kind;
        }
        other.participants.forEach(this::participant);
        other.insteadOf.forEach((who, whom) -> whom.forEach(w -> standsIn(who, w)));
        spokenFor.addAll(other.spokenFor);
        undecided.addAll(other.undecided);
        lastSaid = Math.max(lastSaid, other.lastSaid);
        for (Change change : other.changes) {
            changes.removeIf(c -> c.what() == change.what() && change.to() != null);
            if (changes.stream().noneMatch(c -> c.what() == change.what())) {
                changes.add(change);
            }
        }
        boolean tells = !other.participants.isEmpty()
                || other.place != null
                || other.when != null
                || other.statusSaid
                || !other.changes.isEmpty();
        for (CharSpan span : tells ? other.evidence : List.<CharSpan>of()) {
            if (evidence.stream().noneMatch(e -> e.contains(span))) {
                evidence.add(span);
            }
        }
        if (place == null) {
            place = other.place;
            house = other.house;
        }
        if (other.isPutOff() && !isPutOff() && other.when == null && when != null) {
            formerWhen =
                    other.formerWhen == null ? when : other.formerWhen; // the day it was to be on before it was put off
            when = null;
        }
        when = when == null || isPutOff() && other.when != null ? other.when : when;
        formerWhen = formerWhen == null ? other.formerWhen : formerWhen;
        formerPlace = formerPlace == null ? other.formerPlace : formerPlace;
        shift = shift == null ? other.shift : shift;
        level = other.level != null
                        && (level == null || other.changes.stream().anyMatch(c -> c.what() == Meeting.Changed.LEVEL))
                ? other.level
                : level;
        ordinal = ordinal == null ? other.ordinal : ordinal;
        topic = topic == null ? other.topic : topic;
        boolean moved = isPutOff() && other.status == Meeting.Status.PLANNED;
        boolean recalled = other.status == Meeting.Status.HELD && other.changes.isEmpty() && hasFate();
        if (other.status != null && !moved && !recalled && (status == null || other.statusSaid)) {
            status = other.status;
            statusSaid |= other.statusSaid;
        }
        boolean sentAnother = negative && other.replaces(this);
        if (sentAnother) {
            status = other.implied; // "did not go to meet B and sent his deputy"
        }
        boolean fellThrough = other.implicit && other.negative && status == Meeting.Status.PLANNED;
        if (fellThrough) {
            status = Meeting.Status.CANCELLED; // "was planned for Monday. It did not take place"
            changes.add(new Change(Meeting.Changed.STATUS, "cancelled", other.evidence.get(0)));
        }
        negative = !sentAnother && !fellThrough && (negative || other.negative);
        journey |= other.journey;
        other.foundBy.forEach(foundBy::putIfAbsent);
    }
}
