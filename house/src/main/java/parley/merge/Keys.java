package parley.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import parley.record.Actor;

/**
 * Under which labels a report is shelved, and under which others are looked for: two of its actors or places, and a stretch of the
 * calendar. Two reports find one another both ways or not at all.
 */
final class Keys {
    private static final int STRETCH = 10;

    private Keys() {}

    /** Its day's stretch; without a day, those around its publication. */
    static Set<String> labels(Told told) {
        Days days = told.days();
        return days == null ? pairs(told, stretch(told.saidOn()), -1, 2) : pairs(told, stretch(days.first()), 0, 0);
    }

    /** Of twenty days more on either side. */
    static Set<String> looks(Told told) {
        Days days = told.days();
        return days == null ? pairs(told, stretch(told.saidOn()), -3, 4) : pairs(told, stretch(days.first()), -2, 2);
    }

    private static long stretch(LocalDate day) {
        return Math.floorDiv(day.toEpochDay(), STRETCH);
    }

    private static Set<String> pairs(Told told, long stretch, int from, int to) {
        List<String> anchors = new ArrayList<>(anchors(told));
        Set<String> keys = new TreeSet<>();
        for (long near = stretch + from; near <= stretch + to; near++) {
            for (int i = 0; i < anchors.size(); i++) {
                for (int j = i + 1; j < anchors.size(); j++) {
                    keys.add(near + " " + anchors.get(i) + '|' + anchors.get(j));
                }
            }
        }
        return keys;
    }

    private static Set<String> anchors(Told told) {
        Set<String> anchors = new TreeSet<>();
        for (Told.Part part : told.parts()) {
            Actor actor = part.actor();
            if (actor.state() != null) {
                anchors.add(actor.state());
            }
            if (actor.kind() == Actor.Kind.PERSON) {
                anchors.add(lastWord(actor.name()));
            } else if (actor.kind() == Actor.Kind.ORGANISATION && actor.state() == null) {
                anchors.add(actor.name().toLowerCase(Locale.ROOT));
            }
        }
        String place = told.meeting().place();
        if (place != null) {
            anchors.add(place.toLowerCase(Locale.ROOT));
        }
        return anchors;
    }

    private static String lastWord(String name) {
        String words = name.strip();
        return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
