package parley.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.merge.Link.About;
import parley.record.Meeting;

/** The cities and houses in which an encounter was to be and is. */
final class PlaceCourse {
    private final Sites sites;
    private final Rank rank;
    private final List<Step> steps = new ArrayList<>();
    private final List<Clash> clashes = new ArrayList<>();
    private final Set<String> left = new HashSet<>();
    private @Nullable Told city;
    private @Nullable Told venue;

    private PlaceCourse(Sites sites, Rank rank) {
        this.sites = sites;
        this.rank = rank;
    }

    static PlaceCourse of(List<Told> group, Sites sites, Rank rank) {
        PlaceCourse course = new PlaceCourse(sites, rank);
        for (Told told : group) {
            String place = told.meeting().place();
            if (place != null && !told.denied()) {
                course.take(told, place);
            }
        }
        if (course.now() == null) {
            group.stream().filter(told -> told.meeting().place() != null).forEach(told -> course.city = told);
        }
        return course;
    }

    List<Step> steps() {
        return steps;
    }

    List<Clash> clashes() {
        return clashes;
    }

    /** House and city, as far as known. */
    @Nullable
    String now() {
        String inside = venue == null ? null : place(venue);
        String around = city == null ? null : place(city);
        if (inside == null || around == null) {
            return inside == null ? around : inside;
        }
        String cityName = sites.city(around);
        String full = cityName == null ? around : cityName;
        return inside.contains(full) ? inside : inside + ", " + full;
    }

    private static @Nullable String place(Told told) {
        return told.meeting().place();
    }

    private void take(Told told, String place) {
        boolean house = sites.venue(place) != null;
        String there = sites.city(place);
        boolean other = city != null && sites.relation(place(city), place) == Sites.Relation.APART;
        if (other && city != null) {
            if (settle(told, city)) {
                city = told;
                venue = house ? told : null;
            }
            return;
        }
        if (!house || there != null) {
            city = city == null || !house ? told : city;
        }
        if (house) {
            if (venue == null || !sites.otherVenue(place(venue), place)) {
                venue = venue == null || there != null ? told : venue;
            } else if (settle(told, venue)) {
                venue = told;
            }
        }
    }

    /** Whether another place takes the old one's room: a plan that has changed, or the better word on what has begun. */
    private boolean settle(Told told, Told before) {
        String place = String.valueOf(place(told));
        String old = String.valueOf(place(before));
        if (!before.hasBegun()) {
            if (left.contains(place) && !told.changes(Meeting.Changed.PLACE)) {
                return false;
            }
            steps.add(new Step(Meeting.Changed.PLACE, old, place, told));
            left.add(old);
            return true;
        }
        if (told.hasBegun() && !before.filed().article().equals(told.filed().article()) && sameDay(told, before)) {
            clashes.add(new Clash(About.PLACE, told, before, "one says " + place + ", the other " + old));
        }
        return told.hasBegun() && rank.prefers(told, before);
    }

    private static boolean sameDay(Told one, Told other) {
        Days a = one.days();
        Days b = other.days();
        return a == null || b == null || a.apart(b) == 0;
    }
}
