package parley.read.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import parley.read.frame.Frame;
import parley.read.frame.Mood;
import parley.record.Event;
import parley.record.Meeting;
import parley.record.Position;
import parley.record.Statement;
import parley.text.ParleyException;
import parley.text.Problem;

class LexiconTest {
    private static final Path FOLDER = Path.of("src/main/resources/parley/lexicon/en");

    private static final String ROLES = "[a-z]+( [a-z]+)*(\\|[a-z]+( [a-z]+)*)*";

    /** What may stand in a column. */
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("word", ".+"),
            Map.entry("sort", oneOf(Frame.Sort.values())),
            Map.entry("act", oneOf(Statement.Act.values())),
            Map.entry("stance", oneOf(Position.Stance.values())),
            Map.entry("about", ROLES),
            Map.entry("denied", "open|none"),
            Map.entry("from", ROLES),
            Map.entry("target", ROLES),
            Map.entry("kind", oneOf(Meeting.Kind.values())),
            Map.entry("role", oneOf(Meeting.Role.values())),
            Map.entry("status", oneOf(Meeting.Status.values())),
            Map.entry("change", oneOf(Meeting.Changed.values())),
            Map.entry("type", oneOf(Event.Type.values())),
            Map.entry("cameo", "\\d{3,4}"),
            Map.entry("mode", "[a-z]+(-[a-z]+)?"),
            Map.entry("says", "[A-Z].+\\."),
            Map.entry("channel", "\\p{L}+( \\p{L}+)*"),
            Map.entry("value", "\\d+"),
            Map.entry("mood", oneOf(Mood.values())),
            Map.entry("turns", "yes|no"),
            Map.entry("control", "subject|other"),
            Map.entry("only", "verb|adjective|noun"),
            Map.entry("person", "subject|object"),
            Map.entry("body", "subject|object|for"),
            Map.entry("kinds", "any|[a-z_]+(\\|[a-z_]+)*"),
            Map.entry("missed", "yes"),
            Map.entry("undone", "yes"));

    private static String oneOf(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(v -> v.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("|", "(?i)(", ")"));
    }

    /** The files that hold a class of words: their header begins with {@code word}. */
    static Stream<String> classes() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(".tsv"))
                    .map(f -> f.substring(0, f.length() - ".tsv".length()))
                    .filter(name -> lines(name).orElseThrow().get(0).startsWith("word\t"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Optional<List<String>> lines(String name) {
        try {
            return Optional.of(Files.readAllLines(FOLDER.resolve(name + ".tsv")).stream()
                    .filter(line -> !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("classes")
    void everyClassLoadsAndItsColumnsAreKnown(String name) {
        Map<String, Lexicon.Word> words =
                new Lexicon(own -> List.of(new Lexicon.Sheet(own, lines(own).orElseThrow()))).words(name);
        assertThat(words).isNotEmpty();
        words.forEach((key, word) -> word.facts().forEach((column, value) -> {
            assertThat(COLUMNS).as(name).containsKey(column);
            if (!(name.equals("house-nouns") && column.equals("sort"))) {
                assertThat(value).as("%s: %s of %s", name, column, key).matches(COLUMNS.get(column));
            }
        }));
    }

    @ParameterizedTest
    @MethodSource("classes")
    void everyClassIsSorted(String name) {
        List<String> words = lines(name).orElseThrow().stream()
                .skip(1)
                .map(line -> line.split("\t")[0])
                .toList();
        assertThat(words).as(name).isSorted();
    }

    @Test
    void everyClassThatARuleNamesIsThere() throws IOException {
        Set<String> named = new LinkedHashSet<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/parley/rules/en"))) {
            for (Path file : files.filter(f -> !f.endsWith("time.yaml")).toList()) {
                for (Rule rule : RuleFile.parse(file.getFileName().toString(), Files.readString(file))) {
                    rule.match().predicates().stream()
                            .filter(Pattern.PredicateTerm::isClass)
                            .forEach(p -> named.add(p.word()));
                    rule.match().roles().stream()
                            .flatMap(r -> r.tests().stream())
                            .filter(t -> t.startsWith("@"))
                            .forEach(t -> named.add(t.substring(1)));
                }
            }
        }
        assertThat(new TreeSet<>(classes().toList())).containsAll(named);
    }

    @Test
    void aWordIsFoundByItsSort() {
        Lexicon lexicon = of("word\tsort\tact", "call\tverb\tsay", "call\tnoun\tdemand");
        assertThat(lexicon.find("own", "Call", Frame.Sort.NOUN).orElseThrow().fact("act"))
                .isEqualTo("demand");
        assertThat(lexicon.find("own", "call", null)).isPresent();
        assertThat(lexicon.find("own", "call", Frame.Sort.ADJECTIVE)).isEmpty();
    }

    @Test
    void emptyCellsCommentsAndMissingCellsAreNoFacts() {
        Lexicon lexicon = of("# verbs", "word\tsort\tact\tto", "", "call\tverb\t\tx", "shout\tverb");
        assertThat(lexicon.words("own").get("call/VERB"))
                .isEqualTo(new Lexicon.Word(Map.of("word", "call", "sort", "verb", "to", "x")));
        assertThat(lexicon.words("own")).containsKey("shout/VERB");
    }

    @ParameterizedTest
    @CsvSource({
        "call;call, lexicon/en/own.tsv:3, twice",
        "call;x\tverb\tsay, lexicon/en/own.tsv:3, 3 columns",
        "call;\tverb, lexicon/en/own.tsv:3, no word"
    })
    void whatIsWrongIsNamed(String lines, String where, String what) {
        Lexicon lexicon = of(("word\tsort;" + lines).split(";"));
        assertThatThrownBy(() -> lexicon.words("own")).isInstanceOfSatisfying(ParleyException.class, e -> {
            assertThat(e.problem()).isEqualTo(Problem.RULES);
            assertThat(e.where()).isEqualTo(where);
            assertThat(e.getMessage()).contains(what);
        });
    }

    private static Lexicon withOwn(String... lines) {
        return new Lexicon(name -> List.of(
                new Lexicon.Sheet("ours", List.of("word\tsort\tact", "call\tverb\tsay", "shout\tverb\tsay")),
                new Lexicon.Sheet("mine.tsv", List.of(lines))));
    }

    @Test
    void aUsersWordsReplaceOursAndTakeThemOutWhateverTheOrderOfTheirColumns() {
        Lexicon lexicon = withOwn("act\tword", "demand\tcall", "deny\tmoan");
        assertThat(lexicon.find("own", "call", Frame.Sort.VERB).orElseThrow().fact("act"))
                .isEqualTo("demand");
        assertThat(lexicon.find("own", "moan", Frame.Sort.VERB)).isPresent();
        assertThat(lexicon.find("own", "shout", Frame.Sort.VERB)).isPresent();
        assertThat(withOwn("word\tsort", "-shout\tverb").words("own")).containsOnlyKeys("call/VERB");
    }

    @ParameterizedTest
    @CsvSource({"call;call, mine.tsv:3, twice", "-moan, mine.tsv:2, not there"})
    void whatIsWrongInAUsersFileIsNamedByItsOwnLine(String lines, String where, String what) {
        Lexicon lexicon = withOwn(("word;" + lines).split(";"));
        assertThatThrownBy(() -> lexicon.words("own")).isInstanceOfSatisfying(ParleyException.class, e -> {
            assertThat(e.where()).isEqualTo(where);
            assertThat(e.getMessage()).contains(what);
        });
    }

    @Test
    void aClassThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> new Lexicon(name -> List.of()).words("speach"))
                .isInstanceOf(ParleyException.class)
                .hasMessageContaining("lexicon/en/speach.tsv");
    }

    private static Lexicon of(String... lines) {
        return new Lexicon(name -> List.of(new Lexicon.Sheet("lexicon/en/" + name + ".tsv", List.of(lines))));
    }
}
