package parley.desk.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import parley.merge.Dossier;
import parley.merge.Seat;
import parley.merge.Who;
import parley.record.Meeting;

/** Everybody who takes part in encounters, and who met whom. */
public record Roster(List<Somebody> all, List<Pairing> met, Circle circle) {
    private static final Set<Meeting.Status> BEGUN =
            EnumSet.of(Meeting.Status.ONGOING, Meeting.Status.HELD, Meeting.Status.SUSPENDED);
    private static final Set<Meeting.Status> OPEN =
            EnumSet.of(Meeting.Status.PROPOSED, Meeting.Status.PLANNED, Meeting.Status.POSTPONED);

    public record Somebody(String name, String kind, String state, int encounters) {}

    /** Two who met, or are to meet where {@code ahead}. */
    public record Pairing(String one, String other, boolean ahead, List<Dossier> dossiers) {}

    public static Roster of(List<Dossier> dossiers, boolean ahead) {
        Map<Who, Set<String>> encounters =
                new TreeMap<>(Comparator.comparing(Who::name).thenComparing(Who::kind));
        Map<String, Pairing> met = new TreeMap<>();
        for (Dossier dossier : dossiers) {
            for (Seat seat : dossier.participants()) {
                encounters
                        .computeIfAbsent(seat.actor(), who -> new LinkedHashSet<>())
                        .add(dossier.id());
            }
            boolean begun = dossier.status() != null && BEGUN.contains(dossier.status());
            boolean coming = dossier.status() != null && OPEN.contains(dossier.status());
            if (begun || ahead && coming) {
                pairs(dossier, !begun, met);
            }
        }
        List<Somebody> all = new ArrayList<>();
        encounters.forEach((who, ids) -> all.add(
                new Somebody(who.name(), Say.small(who.kind()), who.state() == null ? "" : who.state(), ids.size())));
        all.sort(Comparator.comparing((Somebody one) -> -one.encounters()).thenComparing(Somebody::name));
        List<Pairing> pairs = List.copyOf(met.values());
        return new Roster(all, pairs, Circle.of(pairs, all));
    }

    private static void pairs(Dossier dossier, boolean ahead, Map<String, Pairing> met) {
        List<String> there = dossier.participants().stream()
                .filter(seat -> seat.role() != Meeting.Role.ABSENT)
                .map(seat -> seat.actor().name())
                .distinct()
                .sorted()
                .toList();
        for (int i = 0; i < there.size(); i++) {
            for (int j = i + 1; j < there.size(); j++) {
                Pairing pair = new Pairing(there.get(i), there.get(j), ahead, new ArrayList<>());
                met.computeIfAbsent(pair.one() + "\t" + pair.other() + "\t" + ahead, key -> pair)
                        .dossiers()
                        .add(dossier);
            }
        }
    }
}
