package parley.actors.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.text.ParleyException;
import parley.text.Problem;

class DirectoryTest {
    private final Directory directory = Directory.bundled();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "US, USA", "the United States, USA", "UK, GBR", "Cote d'Ivoire, CIV", "Côte d’Ivoire, CIV", "UKRAINE, UKR",
        "Türkiye, TUR", "Turkey, TUR", "the Faroe Islands, FRO", "Burma, MMR", "DPRK, PRK", "Kosovo, XKX"
    })
    void findsStatesHoweverWritten(String words, String code) {
        assertThat(directory.named(words))
                .anyMatch(
                        entity -> entity instanceof State state && state.code().equals(code));
    }

    @Test
    void caseCountsInShortNames() {
        assertThat(directory.named("us")).isEmpty();
        assertThat(directory.named("who")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "White House, white_house",
        "Élysée, elysee",
        "Elysee Palace, elysee",
        "the Kremlin, kremlin",
        "No 10, downing_street",
        "UN Security Council, unsc",
        "IAEA, iaea",
        "Farc, farc",
        "the Houthis, houthis",
        "Britain's foreign ministry, fcdo",
        "the US defence ministry, pentagon"
    })
    void findsOrganisations(String words, String id) {
        assertThat(directory.named(words)).anyMatch(entity -> entity instanceof Organisation o && o.id().equals(id));
    }

    @ParameterizedTest
    @CsvSource({
        "China's defence ministry, CHN, defence", "the Danish Foreign Ministry, DNK, foreign affairs",
        "Ministry of Foreign Affairs of Kenya, KEN, foreign affairs", "Kenyan parliament, KEN, parliament",
        "South Korea’s energy ministry, KOR, energy", "Ministry of Fisheries of the Faroe Islands, FRO, fisheries"
    })
    void composesMinistriesWithStates(String words, String state, String domain) {
        assertThat(directory.named(words)).singleElement().isInstanceOfSatisfying(Organisation.class, o -> {
            assertThat(o.state()).isEqualTo(state);
            assertThat(o)
                    .isEqualTo(directory
                            .ministryOf(
                                    state,
                                    domain.equals("foreign affairs")
                                            ? "foreign ministry"
                                            : domain.equals("parliament") ? domain : domain + " ministry")
                            .orElseThrow());
        });
    }

    @Test
    void aGovernmentIsItsState() {
        assertThat(directory.named("the Danish government"))
                .containsExactly(directory.state("DNK").orElseThrow());
    }

    @Test
    void aNameThatOwnsItsTheNeedsIt() {
        assertThat(directory.named("The Hill")).hasSize(1);
        assertThat(directory.named("Hill")).noneMatch(Organisation.class::isInstance);
        assertThat(directory
                        .longest(List.of("the", "Hill"), 1)
                        .map(Match::entities)
                        .orElse(List.of()))
                .noneMatch(Organisation.class::isInstance);
        assertThat(directory
                        .longest(List.of("The", "Hill", "reported"), 0)
                        .orElseThrow()
                        .to())
                .isEqualTo(2);
    }

    @Test
    void nationalities() {
        assertThat(directory.nationality("Faroese")).contains("FRO");
        assertThat(directory.nationality("Ukrainians")).contains("UKR");
        assertThat(directory.nationality("South Korean")).contains("KOR");
        assertThat(directory.nationality("Scottish")).contains("GBR");
        assertThat(directory.nationality("Martian")).isEmpty();
    }

    @Test
    void metonyms() {
        assertThat(directory.seatOf("Moscow")).contains("RUS");
        assertThat(directory.seatOf("Kiev")).contains("UKR");
        assertThat(directory.seatOf("Brussels")).contains("eu");
        assertThat(directory.seatOf("The Hague")).contains("NLD");
        assertThat(directory.seatOf("Geneva")).isEmpty();
    }

    @Test
    void places() {
        assertThat(directory.isPlace("Bürgenstock")).isTrue();
        assertThat(directory.placeState("Burgenstock")).contains("CHE");
        assertThat(directory.placeState("Mar-a-Lago")).contains("USA");
        assertThat(directory.placeState("Kyiv")).contains("UKR");
        assertThat(directory.placeState("Tripoli")).contains("LBY");
        assertThat(directory.placeState("Georgetown")).contains("GUY");
    }

    @Test
    void titlesDependOnTheState() {
        Title british = directory.title("Foreign Secretary").orElseThrow();
        assertThat(british.office()).isEqualTo("foreign minister");
        assertThat(british.level()).isEqualTo(Level.MINISTERS);
        assertThat(directory.title("foreign secretary", "IND").orElseThrow().level())
                .isEqualTo(Level.SENIOR_OFFICIALS);
        assertThat(directory.title("secretary-general")).isEqualTo(directory.title("Secretary General"));
        assertThat(directory.title("foreign ministers").orElseThrow().isPlural("foreign ministers"))
                .isTrue();
        assertThat(directory.title("technical teams").orElseThrow().level()).isEqualTo(Level.TECHNICAL);
        assertThat(directory.longestTitle(List.of("deputy", "foreign", "minister", "said"), 0))
                .isEqualTo(3);
    }

    @Test
    void longestMatchReadsOverTokenCuts() {
        List<String> tokens = List.of("The", "Saudi", "Arabian", "envoy", "left", "Côte", "d’", "Ivoire", ".");
        assertThat(directory.longest(tokens, 0)).isEmpty();
        assertThat(directory.longest(tokens, 1)).hasValueSatisfying(match -> {
            assertThat(match.to()).isEqualTo(3);
            assertThat(match.nationality()).isEqualTo("SAU");
        });
        assertThat(directory.longest(tokens, 5))
                .hasValueSatisfying(match -> assertThat(match.to()).isEqualTo(8));
        assertThat(directory.longest(List.of("China", "'s", "commerce", "ministry", "denied"), 0))
                .hasValueSatisfying(match -> assertThat(match.to()).isEqualTo(4));
        assertThat(directory.longest(List.of("The", "Hague", "court"), 0))
                .hasValueSatisfying(match -> assertThat(match.to()).isEqualTo(2));
    }

    @Test
    void officesAreDated() throws IOException {
        file("holders.tsv", """
                owner\toffice\ttitle\tperson\tnames\tfrom\tto\tsource
                FRO\tforeign minister\tForeign Minister\tBeinta á Heygum\tBeinta Heygum\t2011-03\t2013-05-01\tmade up
                FRO\tforeign minister\tForeign Minister\tTóki van der Lund\t\t2013-05-01\t\tmade up
                KOR\tenvoy:Arctic\tspecial envoy\tSong Min-seo\t\t2012-01-01\t\tmade up
                """);
        Directory own = Directory.withFolder(folder);
        LocalDate handover = LocalDate.of(2013, 5, 1);
        assertThat(own.holder("FRO", "foreign minister", LocalDate.of(2011, 3, 1))
                        .orElseThrow()
                        .person())
                .isEqualTo("Beinta á Heygum");
        assertThat(own.holder("FRO", "foreign minister", handover).orElseThrow().person())
                .isEqualTo("Tóki van der Lund");
        assertThat(own.holder("FRO", "foreign minister", LocalDate.of(2011, 2, 28))
                        .map(Holding::source))
                .isNotEqualTo(java.util.Optional.of("made up"));
        assertThat(own.holdings("Heygum", LocalDate.of(2012, 1, 1))).hasSize(1);
        assertThat(own.holdings("van der Lund", null)).hasSize(1);
        assertThat(own.holdings("Toki van der Lund", handover)).hasSize(1);
        assertThat(own.holdings("Song", null)).anyMatch(h -> h.office().equals("envoy:Arctic"));
        assertThat(own.named("Beinta Heygum"))
                .singleElement()
                .isInstanceOfSatisfying(Holder.class, h -> assertThat(h.name()).isEqualTo("Beinta á Heygum"));
    }

    @Test
    void derivedHeadsFillTheGaps() {
        assertThat(directory
                        .holder("FRA", "head of state", LocalDate.of(2022, 3, 1))
                        .orElseThrow()
                        .person())
                .isEqualTo("Emmanuel Macron");
        assertThat(directory.holdings("Macron", LocalDate.of(2022, 3, 1)))
                .anyMatch(holding -> holding.owner().equals("FRA"));
        assertThat(directory.holdings("Xi", LocalDate.of(2022, 3, 1)))
                .anyMatch(holding -> holding.owner().equals("CHN"));
    }

    @Test
    void aUserAddsOverridesAndRemoves() throws IOException {
        file("organisations.tsv", """
                # ours
                id\tname\tnames\tkind\tstate\tmembers\toffice_of\tseats\tsource
                faroe_desk\tFaroe Desk\t\tmedia\tFRO\t\t\t\tus
                iaea\tAtomic Agency\t\tagency\t\t\t\t\tus
                -oecs
                """);
        Directory own = Directory.withFolder(folder);
        assertThat(own.named("Faroe Desk")).hasSize(1);
        assertThat(own.organisation("iaea").orElseThrow().name()).isEqualTo("Atomic Agency");
        assertThat(own.named("OECS")).isEmpty();
        assertThat(directory.named("OECS")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '"',
            value = {
                "cities.tsv#city\\tnames\\tstate\\tsource#Nowhere\\t\\tQQQ\\tus#no state",
                "cities.tsv#city\\tnames\\tstate\\tsource#Nowhere\\t\\tFRO#3 columns",
                "cities.tsv#city\\tnames\\tstate\\tsource#Nowhere\\ta||b\\tFRO\\tus#empty value",
                "cities.tsv#city\\tnames\\tsource#Nowhere\\t\\tus#header",
                "cities.tsv#city\\tnames\\tstate\\tsource#-Nowhere\\t\\tFRO#nothing to remove",
                "holders.tsv#owner\\toffice\\ttitle\\tperson\\tnames\\tfrom\\tto\\tsource#FRO\\ta\\tb\\tc\\t\\t2011-13\\t\\tus#no date"
            })
    void wrongLinesAreNamed(String name, String header, String line, String what) throws IOException {
        file(name, "# one\n" + (header + "\n" + line).replace("\\t", "\t") + "\n");
        assertThatThrownBy(() -> Directory.withFolder(folder)).isInstanceOfSatisfying(ParleyException.class, e -> {
            assertThat(e.problem()).isEqualTo(Problem.RULES);
            assertThat(e.where()).isEqualTo(folder.resolve(name) + (what.equals("header") ? ":2" : ":3"));
            assertThat(e).hasMessageContaining(what);
        });
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
