package parley.actors.directory;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * States, organisations, places, titles and dated offices by name. Names are found with or without "the", accents and
 * curly apostrophes, and in headline capitals; otherwise case counts ("US", not "us").
 */
public final class Directory {
    private final Map<String, State> states = new LinkedHashMap<>();
    private final Map<String, Organisation> organisations = new LinkedHashMap<>();
    private final Names<Entity> names = new Names<>();
    private final Names<Place> places = new Names<>();
    private final Names<String> nationalities = new Names<>();
    private final Names<String> seats = new Names<>();
    private final Map<String, List<Title>> titles = new HashMap<>();
    private final Offices offices;
    private final Ministries ministries;
    private final Matcher matcher;
    private final int longestName;

    private Directory(Pages pages) {
        pages.states().forEach(state -> states.put(state.code(), state));
        pages.organisations().forEach(organisation -> organisations.put(organisation.id(), organisation));
        indexStates();
        pages.regions().forEach(this::index);
        organisations.values().forEach(this::index);
        indexPlaces(pages.places());
        pages.titles().forEach(this::index);
        offices = new Offices(pages);
        ministries = new Ministries(pages.ministries(), organisations.values());
        longestName = Math.max(Math.max(names.longest(), nationalities.longest()), offices.longestName());
        matcher = new Matcher(this, ministries);
    }

    /** The directory that comes with Parley. */
    public static Directory bundled() {
        return Bundled.DIRECTORY;
    }

    /** The bundled one with a user's files of the same names: lines add, override by key, or, after '-', remove. */
    public static Directory withFolder(Path userFolder) {
        return new Directory(Pages.read(userFolder, Table.Added.NOTHING));
    }

    /**
     * The bundled one, with a user's files where there are any, and more lines of holders.tsv.
     *
     * @param where what the lines are called where one of them is wrong
     */
    public static Directory withHolders(@Nullable Path userFolder, List<String> holders, String where) {
        return new Directory(Pages.read(userFolder, new Table.Added(where, holders)));
    }

    private static final class Bundled {
        static final Directory DIRECTORY = new Directory(Pages.read(null, Table.Added.NOTHING));
    }

    private void indexStates() {
        for (State state : states.values()) {
            index(state);
            state.adjectives().forEach(word -> nationalities.add(word, state.code()));
            state.demonyms().forEach(word -> nationalities.add(word, state.code()));
        }
    }

    private void index(Region region) {
        index((Entity) region);
        if (region.state() != null) {
            region.adjectives().forEach(word -> nationalities.add(word, region.state()));
        }
    }

    private void index(Entity entity) {
        names.add(entity.name(), entity);
        entity.names().forEach(name -> names.add(name, entity));
    }

    /** Capitals come first, so that Georgetown is Guyana's. */
    private void indexPlaces(List<Place> all) {
        Set<String> capitals = new HashSet<>();
        states.values().forEach(s -> s.capitals().forEach(city -> capitals.add(city + '\t' + s.code())));
        Map<String, String> seatOwners = seatOwners();
        List<Place> others = new ArrayList<>();
        for (Place place : all) {
            if (capitals.contains(place.name() + '\t' + place.state())) {
                index(place);
            } else {
                others.add(place);
            }
        }
        others.forEach(this::index);
        for (Place place : all) {
            String owner = seatOwners.getOrDefault(place.name() + '\t' + place.state(), seatOwners.get(place.name()));
            if (owner != null) {
                seats.add(place.name(), owner);
                place.names().forEach(name -> seats.add(name, owner));
            }
        }
    }

    private void index(Place place) {
        index((Entity) place);
        places.add(place.name(), place);
        place.names().forEach(name -> places.add(name, place));
    }

    /** City and state, or for the seats of organisations the city alone, to the owner. */
    private Map<String, String> seatOwners() {
        Map<String, String> owners = new HashMap<>();
        states.values().forEach(s -> s.seats().forEach(city -> owners.put(city + '\t' + s.code(), s.code())));
        organisations.values().forEach(o -> o.seats().forEach(city -> owners.put(city, o.id())));
        return owners;
    }

    private void index(Title title) {
        List<String> forms = new ArrayList<>(title.names());
        forms.add(title.title());
        forms.addAll(title.plurals());
        for (String form : forms) {
            titles.computeIfAbsent(Key.loose(form), key -> new ArrayList<>(1)).add(title);
        }
    }

    /** Everything that bears this name; also a ministry composed with a state. */
    public List<Entity> named(String words) {
        String key = Key.of(words);
        List<Entity> own = Key.startsWithThe(words) ? namedKey(Key.withThe(key)) : List.of();
        List<Entity> found = own.isEmpty() ? namedKey(key) : own;
        if (!found.isEmpty() || words.isBlank()) {
            return found;
        }
        List<String> tokens = Matcher.tokens(words);
        int from = tokens.size() > 1 && tokens.get(0).equalsIgnoreCase("the") ? 1 : 0;
        return longest(tokens, from)
                .filter(match -> match.to() == tokens.size())
                .map(Match::entities)
                .orElse(List.of());
    }

    List<Entity> namedKey(String key) {
        List<Entity> found = names.findKey(key);
        List<Holder> holders = offices.namedKey(key);
        if (holders.isEmpty()) {
            return found;
        }
        List<Entity> all = new ArrayList<>(found);
        all.addAll(holders);
        return List.copyOf(all);
    }

    int longestName() {
        return longestName;
    }

    public Optional<State> state(String code) {
        return Optional.ofNullable(states.get(code));
    }

    public Collection<State> states() {
        return List.copyOf(states.values());
    }

    public Optional<Organisation> organisation(String id) {
        return Optional.ofNullable(organisations.get(id));
    }

    /** Code of the state whose adjective or demonym this is: "Danish", "Danes". */
    public Optional<String> nationality(String adjectiveOrDemonym) {
        return Optional.ofNullable(nationalityKey(Key.of(adjectiveOrDemonym)));
    }

    @Nullable
    String nationalityKey(String key) {
        List<String> codes = nationalities.findKey(key);
        return codes.isEmpty() ? null : codes.get(0);
    }

    /** The state code or organisation id for which a place can stand: "Moscow" RUS, "Brussels" eu. */
    public Optional<String> seatOf(String place) {
        return seats.find(place).stream().findFirst();
    }

    public boolean isPlace(String words) {
        return !places.find(words).isEmpty();
    }

    /** Code of the state in which a city or venue lies. */
    public Optional<String> placeState(String place) {
        return places.find(place).stream().map(Place::state).findFirst();
    }

    /** What a title means where no state is known. */
    public Optional<Title> title(String words) {
        List<Title> found = titles.getOrDefault(Key.loose(words), List.of());
        return found.stream()
                .filter(title -> title.state() == null)
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    /** What a title means in one state: India's foreign secretary is an official. */
    public Optional<Title> title(String words, @Nullable String state) {
        return titles.getOrDefault(Key.loose(words), List.of()).stream()
                .filter(title -> title.state() != null && title.state().equals(state))
                .findFirst()
                .or(() -> title(words));
    }

    /** A ministry without its state: "the commerce ministry". */
    public Optional<Ministry> ministry(String words) {
        return ministries.find(words);
    }

    /** The department of a state, or the state itself where the words mean that ("government"). */
    public Optional<Entity> ministryOf(String state, String words) {
        return state(state).flatMap(s -> ministry(words).map(m -> ministries.of(s, m)));
    }

    /** What somebody, by full or family name, holds or held, latest first; on one day only where that is given. */
    public List<Holding> holdings(String person, @Nullable LocalDate on) {
        return offices.holdings(person, on);
    }

    public Optional<Holding> holder(String owner, String office, LocalDate on) {
        return offices.holder(owner, office, on);
    }

    /** The longest name, adjective or demonym that starts at {@code from}. "the" starts a match only where it is in the name. */
    public Optional<Match> longest(List<String> tokens, int from) {
        return matcher.longest(tokens, from);
    }

    /** End of the longest title that starts at {@code from}, or {@code from} where none does. */
    public int longestTitle(List<String> tokens, int from) {
        int end = from;
        StringBuilder words = new StringBuilder();
        for (int i = from; i < tokens.size() && i < from + 12; i++) {
            words.append(Key.loose(tokens.get(i)));
            if (titles.containsKey(words.toString())) {
                end = i + 1;
            }
        }
        return end;
    }
}
