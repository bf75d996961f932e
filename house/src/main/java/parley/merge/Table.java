package parley.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parley.merge.Link.About;
import parley.record.Actor;
import parley.record.Meeting;
import parley.record.Meeting.Role;

/** Who sits at the table, who stays away, and for whom somebody stands in. */
final class Table {
    /** One actor in all reports. */
    private static final class Guest {
        final List<Actor> forms = new ArrayList<>();
        final List<Guest> insteadOf = new ArrayList<>();
        Role role;
        Told since;
        boolean came;

        Guest(Actor actor, Role role, Told since) {
            forms.add(actor);
            this.role = role;
            this.since = since;
            this.came = since.hasBegun();
        }

        @Nullable
        String state() {
            Map<String, Integer> counts = new TreeMap<>();
            forms.stream()
                    .map(Actor::state)
                    .filter(state -> state != null)
                    .forEach(state -> counts.merge(state, 1, Integer::sum));
            return Votes.most(counts);
        }

        Who who() {
            Actor fullest = forms.stream()
                    .max(Comparator.comparingInt((Actor actor) -> actor.name().length())
                            .thenComparing(Actor::name))
                    .orElseThrow();
            return new Who(fullest.name(), fullest.kind(), state());
        }

        Actor.Kind kind() {
            return forms.get(0).kind();
        }
    }

    private final List<Guest> guests = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<Clash> clashes = new ArrayList<>();

    static Table of(List<Told> group) {
        Table table = new Table();
        boolean onlyDenied = group.stream().allMatch(Told::denied);
        for (Told told : group) {
            boolean telling = onlyDenied || !told.denied() || told.saysWhoIsAbsent();
            if (telling) {
                table.take(told);
            }
        }
        return table;
    }

    List<Step> steps() {
        return steps;
    }

    List<Clash> clashes() {
        return clashes;
    }

    List<Seat> seats() {
        return guests.stream()
                .filter(this::sits)
                .sorted(Comparator.comparing((Guest guest) -> guest.role)
                        .thenComparing(guest -> guest.who().name()))
                .map(guest -> new Seat(
                        guest.who(),
                        guest.role,
                        guest.insteadOf.stream().map(Guest::who).toList()))
                .toList();
    }

    /**
     * A state is not listed beside those who come for it, nor "officials" beside those who have names, nor, when it has begun,
     * those who were only announced beside others of their side who came.
     */
    private boolean sits(Guest guest) {
        String state = guest.state();
        if (guest.role == Role.ATTENDEE && guest.kind() == Actor.Kind.PERSON && !guest.came && state != null) {
            return guests.stream()
                    .noneMatch(other -> other.came
                            && other.role != Role.ABSENT
                            && other.kind() == Actor.Kind.PERSON
                            && state.equals(other.state()));
        }
        boolean stateLike = guest.kind() == Actor.Kind.STATE
                || guest.kind() == Actor.Kind.DELEGATION
                || guest.kind() == Actor.Kind.UNNAMED
                || guest.kind() == Actor.Kind.ORGANISATION && state != null && guest.role == Role.ATTENDEE;
        if (stateLike && state != null) {
            return guests.stream()
                    .noneMatch(other -> other != guest
                            && state.equals(other.state())
                            && other.role != Role.ABSENT
                            && (other.kind() == Actor.Kind.PERSON
                                    || other.kind() == Actor.Kind.STATE && guest.kind() != Actor.Kind.STATE));
        }
        return guest.kind() != Actor.Kind.UNNAMED
                || guests.stream().filter(g -> g.kind() != Actor.Kind.UNNAMED).count() < 2;
    }

    private void take(Told told) {
        List<String> news = new ArrayList<>();
        Map<Guest, Role> before = new HashMap<>();
        guests.forEach(guest -> before.put(guest, guest.role));
        for (Told.Part part : told.parts()) {
            Guest guest = seat(part.actor(), part.role(), told);
            if (part.role() == Role.ABSENT && guest.role == Role.ABSENT && before.get(guest) != Role.ABSENT) {
                news.add("without " + guest.who().name());
            }
            for (Actor out : part.insteadOf()) {
                Guest gone = seat(out, Role.ABSENT, told);
                if (gone != guest && !guest.insteadOf.contains(gone)) {
                    guest.insteadOf.add(gone);
                    news.add(guest.who().name() + " instead of " + gone.who().name());
                }
            }
        }
        if (!news.isEmpty()) {
            news.removeIf(word -> word.startsWith("without ")
                    && news.stream().anyMatch(more -> more.endsWith("instead of " + word.substring(8))));
            steps.add(new Step(Meeting.Changed.PARTICIPANTS, null, String.join("; ", news), told));
        }
    }

    private Guest seat(Actor actor, Role role, Told told) {
        for (Guest guest : guests) {
            if (guest.forms.stream().anyMatch(form -> Namesakes.same(form, actor))) {
                guest.forms.add(actor);
                guest.came |= told.hasBegun();
                settle(guest, role, told);
                return guest;
            }
        }
        Guest guest = new Guest(actor, role, told);
        guests.add(guest);
        return guest;
    }

    /** A plan changes; of what has begun, two papers that differ contradict each other, and the later one's word is kept. */
    private void settle(Guest guest, Role role, Told told) {
        boolean absent = role == Role.ABSENT;
        if (absent == (guest.role == Role.ABSENT)) {
            if (!absent && role != Role.ATTENDEE) {
                guest.role = role;
            }
            return;
        }
        boolean begun = told.hasBegun() && guest.since.hasBegun();
        if (begun && !told.filed().article().equals(guest.since.filed().article())) {
            String name = guest.who().name();
            clashes.add(new Clash(
                    About.PARTICIPANTS, told, guest.since, absent ? name + " was not there" : name + " was there"));
        }
        // that somebody was to come is often recalled after it was said that they will not
        if (absent || begun) {
            guest.role = role;
            guest.since = told;
        }
    }
}
