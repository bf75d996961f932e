package parley.actors.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The data files themselves: what the loader lets pass but a reader of diffs would not. */
class DirectoryFilesTest {
    private static final Path FOLDER = Path.of("src/main/resources/parley/directory");

    /** Name of the file to the columns by which it is sorted. */
    private static final Map<String, int[]> SORTED_BY = Map.of(
            "states.tsv", new int[] {0},
            "regions.tsv", new int[] {0},
            "cities.tsv", new int[] {0, 2},
            "organisations.tsv", new int[] {0},
            "titles.tsv", new int[] {0, 6},
            "ministries.tsv", new int[] {0},
            "particles.tsv", new int[] {0},
            "holders-heads.tsv", new int[] {0, 1, 5, 3});

    @Test
    void linesAreSorted() throws IOException {
        for (Map.Entry<String, int[]> file : SORTED_BY.entrySet()) {
            List<String> keys = lines(file.getKey()).stream()
                    .map(cells -> key(cells, file.getValue()))
                    .toList();
            assertThat(keys).as(file.getKey()).isNotEmpty().isSortedAccordingTo(Comparator.naturalOrder());
        }
    }

    @Test
    void everyFileIsLoadedAndEveryLineHasItsSource() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                assertThat(SORTED_BY.containsKey(name) || name.equals("holders.tsv"))
                        .as(name)
                        .isTrue();
                for (List<String> cells : lines(name)) {
                    assertThat(cells.get(cells.size() - 1)).as(name + cells).isNotBlank();
                }
            }
        }
    }

    @Test
    void noNameStandsTwiceInOneLine() throws IOException {
        for (String file : SORTED_BY.keySet()) {
            for (List<String> cells : lines(file)) {
                for (String cell : cells) {
                    assertThat(List.of(cell.split("\\|"))).as(file + cells).doesNotHaveDuplicates();
                }
            }
        }
    }

    @Test
    void noTwoStatesShareANameOrAnAdjective() throws IOException {
        Map<String, String> owner = new HashMap<>();
        for (List<String> state : lines("states.tsv")) {
            Set<String> forms = new HashSet<>();
            forms.add(state.get(1));
            for (int column : List.of(2, 3, 4)) {
                forms.addAll(List.of(state.get(column).split("\\|", -1)));
            }
            for (String form : forms) {
                if (!form.isEmpty()) {
                    assertThat(owner.putIfAbsent(Key.of(form), state.get(0)))
                            .as(form)
                            .isIn(null, state.get(0));
                }
            }
        }
    }

    @Test
    void capitalsAndSeatsAreCities() throws IOException {
        Set<String> cities = new HashSet<>();
        for (List<String> city : lines("cities.tsv")) {
            cities.add(city.get(0) + city.get(2));
            cities.add(city.get(0));
        }
        for (List<String> state : lines("states.tsv")) {
            for (int column : List.of(5, 6)) {
                for (String city : state.get(column).split("\\|", -1)) {
                    if (!city.isEmpty() && !city.equals("-")) {
                        assertThat(cities).contains(city + state.get(0));
                    }
                }
            }
        }
        for (List<String> organisation : lines("organisations.tsv")) {
            if (!organisation.get(7).isEmpty()) {
                assertThat(cities).contains(organisation.get(7).split("\\|"));
            }
        }
    }

    @Test
    void noTitleMeansTwoThingsInOneState() throws IOException {
        Map<String, String> meaning = new HashMap<>();
        for (List<String> title : lines("titles.tsv")) {
            List<String> forms = new ArrayList<>(List.of(title.get(0)));
            forms.addAll(List.of(title.get(1).split("\\|")));
            forms.addAll(List.of(title.get(2).split("\\|")));
            for (String form : forms) {
                if (!form.isEmpty()) {
                    String before = meaning.putIfAbsent(Key.loose(form) + '\t' + title.get(6), title.get(0));
                    assertThat(before).as(form + " " + title.get(6)).isIn(null, title.get(0));
                }
            }
        }
    }

    @Test
    void headsDoNotOverlapByMoreThanTheDayOfHandingOver() {
        Map<String, List<Holding>> offices = new HashMap<>();
        for (Holding holding : Pages.read(null, Table.Added.NOTHING).heads()) {
            offices.computeIfAbsent(holding.owner() + ' ' + holding.office(), key -> new ArrayList<>())
                    .add(holding);
        }
        offices.forEach((office, holdings) -> {
            for (int i = 1; i < holdings.size(); i++) {
                Holding before = holdings.get(i - 1);
                assertThat(before.to()).as(office + " " + before).isNotNull();
                assertThat(before.to())
                        .as(office + " " + before.person())
                        .isBeforeOrEqualTo(holdings.get(i).from());
            }
        });
    }

    @Test
    void nobodyHoldsTheSameOfficeTwiceAtOnce() {
        Map<String, List<Holding>> terms = new HashMap<>();
        Pages pages = Pages.read(null, Table.Added.NOTHING);
        for (Holding holding : pages.holders()) {
            String key = holding.owner() + ' ' + holding.office() + ' ' + holding.person();
            List<Holding> others = terms.computeIfAbsent(key, k -> new ArrayList<>());
            for (Holding other : others) {
                boolean apart = handsOver(other, holding) || handsOver(holding, other);
                assertThat(apart).as(other + " and " + holding).isTrue();
            }
            others.add(holding);
        }
    }

    private static boolean handsOver(Holding before, Holding after) {
        LocalDate end = before.to();
        return end != null && !end.withDayOfMonth(1).isAfter(after.from());
    }

    private static String key(List<String> cells, int[] columns) {
        StringBuilder key = new StringBuilder();
        for (int column : columns) {
            key.append(cells.get(column)).append('\t');
        }
        return key.substring(0, key.length() - 1);
    }

    /** Without comments and header. */
    private static List<List<String>> lines(String file) throws IOException {
        return Files.readAllLines(FOLDER.resolve(file), StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .skip(1)
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }
}
