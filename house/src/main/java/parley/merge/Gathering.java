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
    private final Map<String, Set<String>> looks = new HashMap<>();
    private final Map<String, List<StatusDenial>> denials = new HashMap<>();

    Gathering(Directory directory, Likeness likeness, Shelf shelf, Rulings rulings, Vicinity vicinity) {
        this.directory = directory;
        this.likeness = likeness;
        this.shelf = shelf;
        this.rulings = rulings;
        this.vicinity = vicinity;
        this.acquaintance = new Acquaintance(shelf, directory);
    }

    /** All that these articles have a hand in, and all that others have who may have heard of them. */
    Remade<Dossier> around(Collection<Shelved> articles) {
        Map<String, Shelved> changed = new TreeMap<>();
        articles.forEach(each -> changed.put(each.article(), each));
        acquaintance.swayed(articles).forEach(each -> changed.put(each.article(), each));
        Map<String, Shelved> tellers = new TreeMap<>(changed);
        for (Shelved each : changed.values()) {
            vicinity.near(each).stream()
                    .filter(near -> !near.denials().isEmpty())
                    .forEach(near -> tellers.put(near.article(), near));
        }
        Map<String, Dossier> dossiers = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        for (Shelved each : tellers.values()) {
            gather(each, seen).forEach(dossier -> dossiers.put(dossier.id(), dossier));
        }
        return new Remade<>(List.copyOf(dossiers.values()), tellers.keySet());
    }

    /** {@code seen}: ids of reports that were looked at before; those of this article are added, with all that hangs on them. */
    private List<Dossier> gather(Shelved shelved, Set<String> seen) {
        List<Told> starts = new ArrayList<>(told(shelved));
        denials(shelved).forEach(denial -> starts.add(denial.target()));
        List<Dossier> dossiers = new ArrayList<>();
        for (Told start : starts) {
            if (!seen.contains(start.id())) {
                List<Told> together = together(start);
                together.forEach(each -> seen.add(each.id()));
                Grouping.group(together, likeness, rulings).stream()
                        .filter(group -> group.stream().anyMatch(Told::standsAlone))
                        .forEach(group -> dossiers.add(
                                Reconciling.dossier(group, denialsOf(group), rulings, likeness, directory)));
            }
        }
        return dossiers;
    }

    /** What an article tells of encounters, as far as nobody withdrew it. */
    private List<Told> told(Shelved shelved) {
        return told.computeIfAbsent(shelved.article(), article -> {
            List<Told> all = shelved.told().stream()
                    .filter(each -> !rulings.withdraws(each.id()))
                    .toList();
            // by what it was shelved under, before it is known who the strangers are
            all.forEach(each -> looks.put(each.id(), Keys.looks(each)));
            return acquaintance.introduce(all.stream().map(this::known).toList());
        });
    }

    private Told known(Told each) {
        return each.with(each.parts().stream()
                .map(part -> new Told.Part(
                        rulings.known(part.actor()),
                        part.role(),
                        part.insteadOf().stream().map(rulings::known).toList()))
                .toList());
    }

    private List<StatusDenial> denials(Shelved shelved) {
        return denials.computeIfAbsent(
                shelved.article(),
                article -> shelved.denials().isEmpty()
                        ? List.of()
                        : StatusDenial.of(
                                shelved,
                                vicinity.near(shelved).stream()
                                        .flatMap(other -> told(other).stream())
                                        .toList()));
    }

    private List<StatusDenial> denialsOf(List<Told> group) {
        Set<String> ids = new HashSet<>();
        Map<String, Shelved> near = new TreeMap<>();
        for (Told each : group) {
            ids.add(each.id());
            vicinity.near(each.shelved()).forEach(shelved -> near.put(shelved.article(), shelved));
        }
        return near.values().stream()
                .flatMap(shelved -> denials(shelved).stream())
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
        return found.values().stream().sorted(Told.ORDER).toList();
    }

    private List<Told> near(Told each) {
        Map<String, Shelved> articles = new TreeMap<>();
        shelf.at(looks.getOrDefault(each.id(), Set.of())).forEach(shelved -> articles.put(shelved.article(), shelved));
        articles.put(each.shelved().article(), each.shelved());
        for (String partner : rulings.partners(each.id())) {
            Shelved shelved = shelf.having(partner);
            if (shelved != null) {
                articles.put(shelved.article(), shelved);
            }
        }
        return articles.values().stream()
                .flatMap(shelved -> told(shelved).stream())
                .toList();
    }
}
