package parley.actors.directory;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All data files, read and checked line by line; nothing is looked up here. */
record Pages(
        List<State> states,
        List<Region> regions,
        List<Place> places,
        List<Organisation> organisations,
        List<Title> titles,
        List<Ministry> ministries,
        Particles particles,
        List<Holding> holders,
        List<Holding> heads) {
    private static final String HOLDERS = "owner office title person names from to source";

    /**
     * Words inside personal names.
     *
     * @param joining belong to the family name ("van")
     * @param trailing follow it ("Jr")
     */
    record Particles(Set<String> joining, Set<String> trailing) {}

    static Pages read(@Nullable Path userFolder, Table.Added holders) {
        List<State> states = Table.read(
                        "states.tsv",
                        userFolder,
                        "code name names adjectives demonyms capitals seats name_order source",
                        0)
                .stream()
                .map(Pages::state)
                .toList();
        Set<String> codes = new HashSet<>();
        states.forEach(state -> codes.add(state.code()));
        List<Organisation> organisations = Table.read(
                        "organisations.tsv", userFolder, "id name names kind state members office_of seats source", 0)
                .stream()
                .map(line -> organisation(line, codes))
                .toList();
        Set<String> owners = new HashSet<>(codes);
        organisations.forEach(organisation -> owners.add(organisation.id()));
        List<Region> regions =
                Table.read("regions.tsv", userFolder, "name names adjectives state status source", 0).stream()
                        .map(line -> region(line, codes))
                        .toList();
        regions.forEach(region -> owners.add(region.id()));
        return new Pages(
                states,
                regions,
                Table.read("cities.tsv", userFolder, "city names state source", 0, 2).stream()
                        .map(line -> new Place(line.needed(0, "city"), line.values(1), code(line, 2, codes)))
                        .toList(),
                organisations,
                Table.read(
                                "titles.tsv",
                                userFolder,
                                "title plurals names office level domain state people_noun source",
                                0,
                                6)
                        .stream()
                        .map(line -> title(line, codes))
                        .toList(),
                Table.read("ministries.tsv", userFolder, "noun name kind domain office source", 0).stream()
                        .map(Pages::ministry)
                        .toList(),
                particles(userFolder),
                holdings("holders.tsv", userFolder, holders, owners),
                holdings("holders-heads.tsv", userFolder, Table.Added.NOTHING, owners));
    }

    private static State state(Line line) {
        String order = line.cell(7);
        if (!order.isEmpty() && !order.equals("family_first")) {
            throw line.wrong("unknown name_order \"" + order + "\"");
        }
        String code = line.needed(0, "code");
        if (code.length() != 3) {
            throw line.wrong("\"" + code + "\" is no alpha-3 code");
        }
        List<String> seats = line.values(6);
        return new State(
                code,
                line.needed(1, "name"),
                line.values(2),
                line.values(3),
                line.values(4),
                line.values(5),
                seats.isEmpty() ? line.values(5) : seats.equals(List.of("-")) ? List.of() : seats,
                !order.isEmpty());
    }

    private static Region region(Line line, Set<String> codes) {
        return new Region(
                line.needed(0, "name"),
                line.values(1),
                line.values(2),
                maybeCode(line, 3, codes),
                line.needed(4, "status"));
    }

    private static Organisation organisation(Line line, Set<String> codes) {
        for (String member : line.values(5)) {
            known(line, member, codes);
        }
        return new Organisation(
                line.needed(0, "id"),
                line.needed(1, "name"),
                line.values(2),
                line.oneOf(Organisation.Sort.class, 3, "kind"),
                maybeCode(line, 4, codes),
                line.values(5),
                line.maybe(6),
                line.values(7));
    }

    private static Title title(Line line, Set<String> codes) {
        boolean person = switch (line.needed(7, "people_noun")) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw line.wrong("people_noun must be yes or no");
        };
        return new Title(
                line.needed(0, "title"),
                line.values(1),
                line.values(2),
                line.maybe(3),
                line.cell(4).isEmpty() ? null : line.oneOf(Level.class, 4, "level"),
                line.maybe(5),
                maybeCode(line, 6, codes),
                person);
    }

    private static Ministry ministry(Line line) {
        Organisation.Sort sort = line.cell(2).equals("state") ? null : line.oneOf(Organisation.Sort.class, 2, "kind");
        return new Ministry(
                line.needed(0, "noun"), line.needed(1, "name"), sort, line.needed(3, "domain"), line.maybe(4));
    }

    private static Particles particles(@Nullable Path userFolder) {
        Set<String> joining = new HashSet<>();
        Set<String> trailing = new HashSet<>();
        for (Line line : Table.read("particles.tsv", userFolder, "particle place source", 0)) {
            switch (line.needed(1, "place")) {
                case "joining" -> joining.add(line.cell(0));
                case "trailing" -> trailing.add(line.cell(0));
                default -> throw line.wrong("place must be joining or trailing");
            }
        }
        return new Particles(Set.copyOf(joining), Set.copyOf(trailing));
    }

    private static List<Holding> holdings(
            String file, @Nullable Path userFolder, Table.Added added, Set<String> owners) {
        return Table.read(file, userFolder, added, HOLDERS, 0, 1, 3, 5).stream()
                .map(line -> holding(line, owners))
                .toList();
    }

    private static Holding holding(Line line, Set<String> owners) {
        String owner = line.needed(0, "owner");
        if (!owners.contains(owner)) {
            throw line.wrong("no state or organisation \"" + owner + "\"");
        }
        Holding holding = new Holding(
                owner,
                line.needed(1, "office"),
                line.needed(2, "title"),
                line.needed(3, "person"),
                line.values(4),
                line.firstDay(5, "from"),
                line.lastDay(6),
                line.needed(7, "source"));
        if (holding.to() != null && holding.to().isBefore(holding.from())) {
            throw line.wrong("ends before it begins");
        }
        return holding;
    }

    private static String code(Line line, int column, Set<String> codes) {
        return known(line, line.needed(column, "state"), codes);
    }

    private static @Nullable String maybeCode(Line line, int column, Set<String> codes) {
        String code = line.maybe(column);
        return code == null ? null : known(line, code, codes);
    }

    private static String known(Line line, String code, Set<String> codes) {
        if (!codes.contains(code)) {
            throw line.wrong("no state \"" + code + "\"");
        }
        return code;
    }
}
