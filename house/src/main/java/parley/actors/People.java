package parley.actors;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.actors.directory.Directory;
import parley.actors.directory.Holding;
import parley.actors.directory.Organisation;
import parley.actors.directory.Title;

/** The persons of an article by their names: full names gather their surnames, a lone surname asks the directory. */
final class People {
    /** How many years before an office somebody of that name is still likely to be the same. */
    private static final int CAREER = 25;

    private final Directory directory;
    private final @Nullable LocalDate day;
    private final List<List<String>> fullNames = new ArrayList<>();
    private final Map<String, Figure> byName = new LinkedHashMap<>();
    /** Surname → what "Mr" or "Ms" before it anywhere in the article tells. */
    private final Map<String, Figure.Gender> genders = new LinkedHashMap<>();

    People(Directory directory, @Nullable LocalDate day) {
        this.directory = directory;
        this.day = day;
    }

    @Nullable
    LocalDate day() {
        return day;
    }

    /** Makes a name of the article known before it is resolved, so that a headline's surname finds the body's full name. */
    void announce(List<String> name, Figure.Gender gender) {
        if (gender != Figure.Gender.UNKNOWN) {
            genders.putIfAbsent(fold(name.get(name.size() - 1)), gender);
        }
        if (name.size() > 1 && fullNames.stream().noneMatch(n -> key(n).equals(key(name)))) {
            fullNames.add(name);
        }
    }

    List<Figure> figures() {
        return List.copyOf(byName.values());
    }

    Figure named(List<String> name, Mention.Rank rank, Salience salience) {
        List<String> full = fullest(name, rank, salience);
        Figure figure = byName.get(key(full));
        if (figure == null) {
            figure = alias(full, rank);
            byName.put(key(full), figure);
        }
        learn(figure, rank);
        figure.setGender(genders.getOrDefault(fold(name.get(name.size() - 1)), Figure.Gender.UNKNOWN));
        return figure;
    }

    /** Whether a fuller name of the article has this name. */
    boolean isSurname(String name) {
        return fullNames.stream().anyMatch(full -> partOf(List.of(name), full));
    }

    /** The person whose surname a lone name is that looks like a body's: in capitals, or "Kanu". */
    Optional<Figure> called(String name, Salience salience) {
        return isSurname(name) ? Optional.of(named(List.of(name), Mention.Rank.NONE, salience)) : Optional.empty();
    }

    void learn(Figure figure, Mention.Rank rank) {
        if (!rank.former()) {
            figure.setOffice(rank.office());
        }
        figure.setState(rank.state());
        if (figure.organisation() == null && !rank.former()) {
            figure.setOrganisation(rank.organisation());
        }
        figure.setGender(rank.gender());
    }

    private List<String> fullest(List<String> name, Mention.Rank rank, Salience salience) {
        List<List<String>> longer = new ArrayList<>();
        for (List<String> full : fullNames) {
            if (full.size() > name.size() && partOf(name, full)) {
                longer.add(full);
            }
        }
        if (longer.isEmpty()) {
            return name;
        }
        List<List<String>> known =
                longer.stream().filter(n -> fits(byName.get(key(n)), rank)).toList();
        return (known.isEmpty() ? longer : known)
                .stream()
                        .max((a, b) ->
                                Integer.compare(salience.last(byName.get(key(a))), salience.last(byName.get(key(b)))))
                        .orElse(name);
    }

    private static boolean fits(@Nullable Figure figure, Mention.Rank rank) {
        if (figure == null) {
            return true;
        }
        boolean state =
                rank.state() == null || figure.state() == null || rank.state().equals(figure.state());
        boolean gender = rank.gender() == Figure.Gender.UNKNOWN
                || figure.gender() == Figure.Gender.UNKNOWN
                || rank.gender() == figure.gender();
        return state && gender;
    }

    /** A surname, or the last words of a name; a family name that stands first counts too where the name is two or three words. */
    private static boolean partOf(List<String> name, List<String> full) {
        String tail = key(full.subList(full.size() - name.size(), full.size()));
        return key(name).equals(tail)
                || (name.size() == 1
                        && (fold(full.get(0)).equals(fold(name.get(0)))
                                || full.stream().skip(1).anyMatch(w -> fold(w).equals(fold(name.get(0))))));
    }

    private Figure create(List<String> name, Mention.Rank rank) {
        Figure figure = new Figure(
                Figure.Kind.PERSON, String.join(" ", name).replace(" - ", "-").replace(" ,", ","));
        List<Holding> holdings = directory.holdings(String.join(" ", name), day);
        if (holdings.isEmpty() && rank.office() != null && name.size() == 1) {
            holdings = directory.holdings(rank.office().words() + " " + name.get(0), day); // "Pope Doe"
        }
        Optional<Holding> fitting = holdings.stream()
                .filter(h -> rank.state() == null || rank.state().equals(state(h)))
                .findFirst();
        List<Holding> titled = rank.office() == null || rank.state() != null
                ? List.of()
                : holdings.stream()
                        .filter(h -> called(h, rank.office().words()))
                        .toList();
        if (holders(holdings) > 1 && holders(titled) == 1) {
            fitting = Optional.of(titled.get(0)); // "King Doe", where a president is Doe too
            holdings = titled;
        }
        boolean unique = holders(holdings) == 1;
        fitting.filter(h -> unique || rank.state() != null || name.size() > 1).ifPresent(h -> {
            if (h.person().split(" ").length > name.size()) {
                figure.setName(h.person());
            }
            figure.setState(state(h));
            figure.setOffice(office(h));
        });
        if (holdings.isEmpty() && rank.state() == null && name.size() > 1) {
            figure.setState(onlyState(String.join(" ", name)));
        }
        return figure;
    }

    private static long holders(List<Holding> holdings) {
        return holdings.stream().map(Holding::person).distinct().count();
    }

    private static boolean called(Holding h, String title) {
        return h.title().equalsIgnoreCase(title);
    }

    /** The state of whoever held offices of one state only, at whatever time: presidents of old stay their country's. */
    private @Nullable String onlyState(String name) {
        List<String> states = directory.holdings(name, null).stream()
                .filter(h -> day == null || !h.from().minusYears(CAREER).isAfter(day))
                .flatMap(h -> Optional.ofNullable(state(h)).stream())
                .distinct()
                .toList();
        return states.size() == 1 ? states.get(0) : null;
    }

    /** Somebody under another name is the same figure: a nom de guerre that the directory knows. */
    private Figure alias(List<String> name, Mention.Rank rank) {
        Figure fresh = create(name, rank);
        Figure same = byName.values().stream()
                .filter(f -> fold(f.name()).equals(fold(fresh.name())) || sameHolder(f, fresh) || initials(f, fresh))
                .findFirst()
                .orElse(fresh);
        same.named(fresh.name());
        return same;
    }

    /** "Joe Doe" and "Joseph R. Doe", where the directory knows that they are one. */
    private boolean sameHolder(Figure one, Figure other) {
        return one.name().indexOf(' ') > 0
                && other.name().indexOf(' ') > 0
                && holderOf(one.name())
                        .filter(h -> holderOf(other.name()).filter(h::equals).isPresent())
                        .isPresent();
    }

    private Optional<String> holderOf(String name) {
        List<String> persons = directory.holdings(name, null).stream()
                .map(Holding::person)
                .distinct()
                .toList();
        return persons.size() == 1 ? Optional.of(persons.get(0)) : Optional.empty();
    }

    /** "Jane Doe" and "Jane A. Doe"; "Jane B. Doe" is another. */
    private static boolean initials(Figure one, Figure other) {
        String first = withoutInitials(one.name());
        String second = withoutInitials(other.name());
        return first.equals(second)
                && first.indexOf(' ') > 0
                && (first.equals(fold(one.name())) || second.equals(fold(other.name())));
    }

    private static String withoutInitials(String name) {
        return fold(name).replaceAll("(?<= )\\p{L}\\.? (?=\\p{L})", "");
    }

    /** Who the directory says held an office of a state or organisation on the article's day. */
    Optional<Figure> holder(String owner, String office, String words) {
        if (day == null) {
            return Optional.empty();
        }
        return directory
                .holder(owner, office, day)
                .filter(h -> styled(h, words))
                .map(h -> {
                    List<String> name = List.of(h.person().split(" "));
                    for (Map.Entry<String, Figure> known : byName.entrySet()) {
                        if (known.getKey().equals(key(name))
                                || fold(known.getValue().name()).equals(fold(h.person()))) {
                            return known.getValue();
                        }
                    }
                    Figure figure = byName.computeIfAbsent(key(name), k -> new Figure(Figure.Kind.PERSON, h.person()));
                    figure.setByDirectory();
                    figure.setState(state(h));
                    figure.setOffice(office(h));
                    return figure;
                });
    }

    /** What a title means in this state alone. */
    Optional<String> officeIn(String state, String words) {
        return directory
                .title(words, state)
                .filter(title -> state.equals(title.state()))
                .map(Title::office);
    }

    /** A kingdom has no president: of a head of state or government the title must be the one that is meant. */
    private static boolean styled(Holding h, String words) {
        if (words.isEmpty() || !h.office().startsWith("head of")) {
            return true;
        }
        String last = words.substring(words.lastIndexOf(' ') + 1);
        return last.equals("leader")
                || last.equals("ruler")
                || h.title().toLowerCase(Locale.ROOT).contains(last);
    }

    private @Nullable String state(Holding h) {
        return directory.state(h.owner()).isPresent()
                ? h.owner()
                : directory.organisation(h.owner()).map(Organisation::state).orElse(null);
    }

    private Figure.Office office(Holding h) {
        String level = directory
                .title(h.title(), h.owner())
                .or(() -> directory.title(h.office()))
                .map(t -> RankReader.level(t.level()))
                .orElse(null);
        return new Figure.Office(h.title().toLowerCase(Locale.ROOT), h.office(), level);
    }

    private static String key(List<String> name) {
        return fold(String.join(" ", name));
    }

    static String fold(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
