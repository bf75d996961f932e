package parley.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import parley.record.Actor;

/** Under which keys a report is shelved: two of its actors or places, and a stretch of the calendar. */
final class Keys {
    private static final int STRETCH = 10;
    private static final int BEFORE = 20;
    private static final int AFTER = 30;

    private Keys() {}

    static Set<String> of(Told told) {
        List<String> anchors = new ArrayList<>(anchors(told));
        Set<String> keys = new TreeSet<>();
        keys.add(told.id());
        for (long stretch : stretches(told)) {
            for (int i = 0; i < anchors.size(); i++) {
                for (int j = i + 1; j < anchors.size(); j++) {
                    keys.add(anchors.get(i) + '|' + anchors.get(j) + '|' + stretch);
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

    /** The stretches that its day may touch; without a day, those around its publication. */
    private static List<Long> stretches(Told told) {
        Days days = told.days();
        LocalDate said = told.filed().said().toLocalDate();
        LocalDate from = days == null ? said.minusDays(BEFORE) : days.first().minusDays(STRETCH);
        LocalDate to = days == null ? said.plusDays(AFTER) : days.first().plusDays(STRETCH);
        List<Long> all = new ArrayList<>();
        for (long i = Math.floorDiv(from.toEpochDay(), STRETCH); i <= Math.floorDiv(to.toEpochDay(), STRETCH); i++) {
            all.add(i);
        }
        return all;
    }
}
