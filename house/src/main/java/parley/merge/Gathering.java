package parley.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import parley.actors.directory.Directory;

/** Gathers from a shelf what hangs together, and makes dossiers of it. For one shelf as it stands. */
final class Gathering {
    private final Directory directory;
    private final Likeness likeness;
    private final Shelf shelf;
    private final Rulings rulings;
    private final Vicinity vicinity;
    private final Acquaintance acquaintance;
    private final Map<String, List<Told>> told = new HashMap<>();
    private final Map<String, Set<String>> keys = new HashMap<>();
    private final Map<String, List<StatusDenial>> denials = new HashMap<>();

    Gathering(Directory directory, Likeness likeness, Shelf shelf, Rulings rulings, Vicinity vicinity) {
        this.directory = directory;
        this.likeness = likeness;
        this.shelf = shelf;
        this.rulings = rulings;
        this.vicinity = vicinity;
        this.acquaintance = new Acquaintance(shelf);
    }

    /** {@code seen}: ids of reports that were looked at before; those of this article are added, with all that hangs on them. */
    List<Dossier> dossiers(Filed filed, Set<String> seen) {
        List<Told> starts = new ArrayList<>(told(filed));
        denials(filed).forEach(denial -> starts.add(denial.target()));
        List<Dossier> dossiers = new ArrayList<>();
        for (Told start : starts) {
            if (!seen.contains(start.id())) {
                List<Told> together = together(start);
                together.forEach(each -> seen.add(each.id()));
                Grouping.group(together, likeness, rulings).stream()
                        .filter(group -> group.stream().anyMatch(Told::standsAlone))
                        .forEach(group ->
                                dossiers.add(Reconciling.dossier(group, denialsOf(group), rulings, directory)));
            }
        }
        return dossiers;
    }

    /** What an article tells of encounters, as far as nobody withdrew it. */
    private List<Told> told(Filed filed) {
        return told.computeIfAbsent(filed.article(), article -> {
            List<Told> all = Told.of(filed).stream()
                    .filter(each -> !rulings.withdraws(each.id()))
                    .toList();
            // the keys are those it was shelved under, before it is known who the strangers are
            all.forEach(each -> keys.put(each.id(), Keys.of(each)));
            return acquaintance.introduce(all);
        });
    }

    private List<StatusDenial> denials(Filed filed) {
        return denials.computeIfAbsent(
                filed.article(),
                article -> StatusDenial.of(
                        filed,
                        vicinity.near(filed).stream()
                                .flatMap(other -> told(other).stream())
                                .toList()));
    }

    private List<StatusDenial> denialsOf(List<Told> group) {
        Set<String> ids = new HashSet<>();
        Map<String, Filed> near = new TreeMap<>();
        for (Told each : group) {
            ids.add(each.id());
            vicinity.near(each.filed()).forEach(filed -> near.put(filed.article(), filed));
        }
        return near.values().stream()
                .flatMap(filed -> denials(filed).stream())
                .filter(denial -> ids.contains(denial.target().id()))
                .toList();
    }

    /** Every report that hangs together with this one through any chain of likeness, the earliest said first. */
    private List<Told> together(Told start) {
        Map<String, Told> found = new HashMap<>();
        Deque<Told> open = new ArrayDeque<>(List.of(start));
        found.put(start.id(), start);
        while (!open.isEmpty()) {
            Told each = open.remove();
            for (Told other : near(each)) {
                if (!found.containsKey(other.id()) && Grouping.score(each, other, likeness, rulings) > 0) {
                    found.put(other.id(), other);
                    open.add(other);
                }
            }
        }
        List<Told> inOrder = found.values().stream().sorted(Told.ORDER).toList();
        return new Census(inOrder).settle(inOrder);
    }

    private Collection<Told> near(Told each) {
        Set<String> under = new TreeSet<>(keys.getOrDefault(each.id(), Set.of()));
        under.addAll(rulings.partners(each.id()));
        Map<String, Filed> articles = new TreeMap<>();
        under.forEach(key -> shelf.at(key).forEach(filed -> articles.put(filed.article(), filed)));
        return articles.values().stream().flatMap(filed -> told(filed).stream()).toList();
    }
}
