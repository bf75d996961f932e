package parley.actors.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who held what when. The hand-kept lines come before the derived ones of heads of state and government, which only
 * fill their gaps.
 */
final class Offices {
    private static final Comparator<Holding> LATEST_FIRST =
            Comparator.comparing(Holding::from).reversed();

    private final Map<String, List<Holding>> kept = new HashMap<>();
    private final Map<String, List<Holding>> derived = new HashMap<>();
    private final Names<Person> byName = new Names<>();
    private final Names<Person> byFamilyName = new Names<>();
    private final Map<Person, Holder> holders = new HashMap<>();

    /** All lines about one person; compared by identity. */
    private static final class Person {
        final List<Holding> holdings = new ArrayList<>(4);
        final Set<String> fullNames = new LinkedHashSet<>();
        final Set<String> shortNames = new LinkedHashSet<>();
    }

    Offices(Pages pages) {
        Set<String> familyFirst = new LinkedHashSet<>();
        pages.states().stream().filter(State::familyFirst).forEach(s -> familyFirst.add(s.code()));
        Map<String, Person> byAnyName = new HashMap<>();
        Map<String, Person> byMainName = new HashMap<>();
        List<Person> people = new ArrayList<>();
        for (Holding holding : pages.holders()) {
            place(holding, kept);
            personOf(holding, byAnyName, byMainName, people).holdings.add(holding);
        }
        for (Holding line : pages.heads()) {
            Person person = personOf(line, byAnyName, byMainName, people);
            Holding holding = line.of(person.fullNames.iterator().next());
            place(holding, derived);
            if (person.holdings.stream().noneMatch(known -> sameOffice(known, holding) && known.meets(holding))) {
                person.holdings.add(holding);
            }
        }
        for (Person person : people) {
            index(person, pages.particles(), familyFirst);
        }
    }

    private static boolean sameOffice(Holding one, Holding other) {
        return one.owner().equals(other.owner()) && one.office().equals(other.office());
    }

    private static void place(Holding holding, Map<String, List<Holding>> offices) {
        offices.computeIfAbsent(holding.owner() + '\t' + holding.office(), key -> new ArrayList<>(4))
                .add(holding);
    }

    /** The person whose main name is a name of the other line, either way round. */
    private static Person personOf(
            Holding holding, Map<String, Person> byAnyName, Map<String, Person> byMainName, List<Person> people) {
        String main = Key.of(holding.person());
        Person person = byAnyName.get(main);
        for (String name : holding.names()) {
            person = person != null ? person : byMainName.get(Key.of(name));
        }
        if (person == null) {
            person = new Person();
            people.add(person);
        }
        byMainName.putIfAbsent(main, person);
        byAnyName.putIfAbsent(main, person);
        person.fullNames.add(holding.person());
        for (String name : holding.names()) {
            if (name.indexOf(' ') < 0) {
                person.shortNames.add(name);
            } else {
                person.fullNames.add(name);
                byAnyName.putIfAbsent(Key.of(name), person);
            }
        }
        return person;
    }

    private void index(Person person, Pages.Particles particles, Set<String> familyFirst) {
        person.holdings.sort(LATEST_FIRST);
        boolean first = person.holdings.stream().anyMatch(h -> familyFirst.contains(h.owner()));
        for (String name : person.fullNames) {
            byName.add(name, person);
            for (String family : FamilyNames.of(name, particles, first)) {
                byFamilyName.add(family, person);
            }
        }
        for (String name : person.shortNames) {
            byName.add(name, person);
        }
        List<String> names = new ArrayList<>(person.fullNames);
        names.addAll(person.shortNames);
        holders.put(
                person,
                new Holder(names.get(0), List.copyOf(names.subList(1, names.size())), List.copyOf(person.holdings)));
    }

    /** Everybody with this full or listed name; a family name alone only where it is listed. */
    List<Holder> namedKey(String key) {
        return byName.findKey(key).stream().map(this::holder).toList();
    }

    private Holder holder(Person person) {
        return Objects.requireNonNull(holders.get(person));
    }

    int longestName() {
        return byName.longest();
    }

    List<Holding> holdings(String name, @Nullable LocalDate on) {
        String key = Key.of(name);
        Set<Person> people = new LinkedHashSet<>(byName.findKey(key));
        people.addAll(byFamilyName.findKey(key));
        return people.stream()
                .flatMap(person -> person.holdings.stream())
                .filter(holding -> on == null || holding.covers(on))
                .sorted(LATEST_FIRST)
                .toList();
    }

    /** Where several hold it on the day, the one who came last. */
    Optional<Holding> holder(String owner, String office, LocalDate on) {
        String key = owner + '\t' + office;
        return on(kept, key, on).or(() -> on(derived, key, on));
    }

    private static Optional<Holding> on(Map<String, List<Holding>> offices, String key, LocalDate on) {
        return offices.getOrDefault(key, List.of()).stream()
                .filter(holding -> holding.covers(on))
                .max(Comparator.comparing(Holding::from));
    }
}
