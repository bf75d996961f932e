package parley.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code tree}, {@code rules} and {@code explain} with the real rooms. */
class WorkshopCommandsTest {
    private static final String COLD_WATER = """
            - id: own.cold-water
              why: "'poured cold water on X': against X"
              match: "pour:verb -passive subject:actor=holder object on:any=issue"
              gives: {position: {holder: $holder, issue: $issue, stance: against}}
              says:
                - "The minister poured cold water on [a second summit]."
              silent:
                - "The minister poured water on the plants."
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private record Ran(int code, String out, String err) {}

    private static Ran run(String stdin, List<String> command, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        var in = new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8));
        Terminal terminal = new Terminal(in, new PrintWriter(out), new PrintWriter(err), Terminal.Live.NONE, false, 80);
        String[] all = Stream.of(command, List.of("--model", RealHouse.MODEL.toString()), List.of(args))
                .flatMap(List::stream)
                .toArray(String[]::new);
        int code = Parley.run(new RealHouse(), terminal, all);
        terminal.flush();
        return new Ran(code, out.toString(), err.toString());
    }

    private Path ownRules() throws IOException {
        Files.createDirectories(folder.resolve("rules/en"));
        Files.writeString(folder.resolve("rules/en/position.yaml"), COLD_WATER);
        return folder;
    }

    @Test
    void aTreeShowsWhoIsMeantAndWhatFires() {
        Ran ran = run("", List.of("tree"), "--published", "2025-04-23", "Norway did not meet Iceland.");
        assertThat(ran.out())
                .contains("meet(subject: Norway, adverb: not, object: Iceland)  negated, past\n")
                .contains("= Norway (NOR)")
                .contains("meeting.");
    }

    @Test
    void treesAreWrittenAsConllu() {
        Ran ran = run("Norway met Iceland.", List.of("tree"), "--conllu", "-");
        assertThat(ran.out())
                .contains("# text = Norway met Iceland.")
                .contains("2\tmet\tmeet\tVERB\tVBD\t_\t0\troot\t_\t_");
    }

    @Test
    void theListNamesEveryRuleWithItsReason() {
        Ran ran = run("", List.of("rules"));
        assertThat(ran.out()).contains("meeting.verb ").contains("position.whether");
    }

    @Test
    void aRuleThatFiresSaysWhatItCaught() {
        Ran ran = run("", List.of("rules", "try"), "position.whether", "Norway will decide whether to lift the ban.");
        assertThat(ran.out()).contains("fires").contains("holder: Norway");
        assertThat(ran.code()).isZero();
    }

    @Test
    void aRuleThatDoesNotFireSaysWhereItStops() {
        Ran ran = run("", List.of("rules", "try"), "position.whether", "Norway will decide on the ban.");
        assertThat(ran.out()).contains("stops at clause");
        assertThat(ran.code()).isEqualTo(1);
    }

    @Test
    void aRuleWhoseWordIsNotThereSaysSo() {
        Ran ran = run("", List.of("rules", "try"), "position.whether", "Norway left.");
        assertThat(ran.out())
                .startsWith("no predicate here is one that the rule names")
                .contains("leave(");
    }

    @Test
    void anUnknownRuleIsNamed() {
        Ran ran = run("", List.of("rules", "show"), "position.nothing");
        assertThat(ran.err()).contains("position.nothing").contains("no such rule");
    }

    @Test
    void examplesOfOnesOwnRulesAreRun() throws IOException {
        Ran ran = run("", List.of("rules", "check"), "--words", ownRules().toString());
        assertThat(ran.out()).contains("and should not").endsWith("2 examples, 1 wrong\n");
        assertThat(ran.code()).isEqualTo(1);
    }

    @Test
    void theCensusCountsWhatEachRuleMade() {
        Ran ran = run("Norway met Iceland.\n", List.of("rules", "census"), "-");
        assertThat(ran.out().lines()).contains("1\tmeeting.verb", "0\tposition.whether");
    }

    @Test
    void aRecordIsExplainedByItsRuleAndProposition() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "Norway will decide whether to lift the ban.");
        assertThat(run("", List.of("explain"), file.toString()).out()).startsWith("p1\t");
        Ran ran = run("", List.of("explain"), file.toString(), "p1");
        assertThat(ran.out())
                .contains("record by position.whether")
                .contains("match  ")
                .contains("on     decide(subject: Norway");
        assertThat(run("", List.of("explain"), file.toString(), "p9").err()).contains("no record p9");
    }
}
