package parley.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.actors.directory.Directory;
import parley.intake.Arrival;
import parley.merge.Merge;
import parley.store.Archive;
import parley.text.Article;
import parley.text.Problem;

class ArchiveCommandsTest {
    private final Stage stage = new Stage();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void place() {
        stage.archive = folder.resolve("data/talks.parley").toString();
    }

    @Test
    void filingEndsWithTheCounts() {
        stage.article("a.txt", "They spoke.")
                .article("b.txt", "They spoke again.")
                .arrival(new Arrival.Refused(Problem.INPUT, "c.txt", "empty: no text"));
        assertThat(stage.run("file", "folder")).isEqualTo(1);
        assertThat(stage.out()).isEqualTo("2 filed, 0 there already, 1 refused\n");
        assertThat(stage.err()).isEqualTo("parley: c.txt: empty: no text\n");
        assertThat(stage.run("file", "folder")).isEqualTo(1);
        assertThat(stage.out()).endsWith("0 filed, 2 there already, 1 refused\n");
        assertThat(stage.read).isEqualTo(2);
    }

    @Test
    void questionsAreAnsweredAsTextJsonAndCsv() {
        stage.article("a.txt", "They spoke.");
        stage.run("file", "a.txt");
        assertThat(stage.run("talks")).isZero();
        assertThat(stage.out()).contains("id", "call");
        assertThat(stage.run("search", "spoke", "--format", "csv")).isZero();
        assertThat(stage.out()).contains("said,publisher,title,url,records,article\r\n", ",,On a.txt,,1,sha256:");
        assertThat(stage.run("statements", "--format", "json")).isZero();
        assertThat(stage.out()).contains("\"format\": \"parley-answer/1\"", "\"statements\": []");
        assertThat(stage.err()).isEmpty();
    }

    @Test
    void whatWasFiledLaterIsNotKnownEarlier() {
        stage.article("a.txt", "They spoke.");
        stage.run("file", "a.txt");
        stage.now = Instant.parse("2025-04-24T08:00:00Z");
        assertThat(stage.run("talks", "--as-of", "2025-04-21")).isZero();
        assertThat(stage.out()).endsWith("refused\nnothing\n");
        stage.run("changed", "--since", "2025-04-22", "--as-of", "2025-04-22");
        assertThat(stage.out()).contains("new");
        stage.run("changed", "--since", "2025-04-23");
        assertThat(stage.out()).endsWith("nothing\n");
    }

    @Test
    void whereThereIsNoArchiveItSaysHowToMakeOne() {
        assertThat(stage.run("talks")).isEqualTo(1);
        assertThat(stage.err()).contains("no archive here yet", "parley file");
        assertThat(stage.run("talk", "t1", "--as-of", "yesterday")).isEqualTo(2);
        assertThat(stage.err()).contains("not a time: \"yesterday\"");
    }

    @Test
    void anIdMayBeShortButMustLeadSomewhere() {
        stage.article("a.txt", "They spoke.").run("file", "a.txt");
        assertThat(stage.run("talk", "zzz")).isEqualTo(1);
        assertThat(stage.err()).contains("zzz: nothing in the archive has this id");
        assertThat(stage.run("talk", "t")).isZero();
        assertThat(stage.out()).contains("NOW", "REPORTS", "They spoke.");
    }

    @Test
    void actorsAreMergedRenamedAndPartedById() {
        stage.article("a.txt", "They spoke.").run("file", "a.txt");
        stage.run("who", "Uganda", "--format", "csv");
        Matcher id = Pattern.compile("p[0-9a-z]{10}").matcher(stage.out());
        assertThat(id.find()).isTrue();
        assertThat(stage.run("correct", id.group(), "state=TZA", "--because", "a slip"))
                .isZero();
        stage.run("talk", "t");
        assertThat(stage.out()).contains("TZA");
        assertThat(stage.run("explain", id.group())).isZero();
        assertThat(stage.out()).contains("ACTOR", "Uganda", "PEOPLE");
        assertThat(stage.run("correct", id.group(), "colour=red")).isEqualTo(1);
        assertThat(stage.err()).contains("name or state is wanted");
        stage.run("log");
        assertThat(stage.out()).contains("a slip");
    }

    @Test
    void theShellCompletesIds() {
        assertThat(stage.run("completion")).isZero();
        assertThat(stage.out()).contains("_complete_parley", "--as-of", "parley completion ids");
        stage.article("a.txt", "They spoke.").run("file", "a.txt");
        assertThat(stage.run("completion", "ids", "t")).isZero();
        assertThat(stage.out()).matches("(?s).*\nt[0-9a-z]{10}\n");
        assertThat(stage.run("completion", "ids", "zz")).isZero();
    }

    @Test
    void whoSomebodyIsIsKnownFromTheDirectoryOfTheArchiveToo() {
        stage.article("a.txt", "They spoke.").run("file", "a.txt");
        stage.run(
                "directory",
                "add",
                "Nia Wekesa",
                "--office",
                "foreign minister",
                "--of",
                "KEN",
                "--from",
                "2025-01-01",
                "--until",
                "2025-06-30",
                "--source",
                "the gazette");
        assertThat(stage.run("who", "Nia Wekesa", "--on", "2025-03-01")).isZero();
        assertThat(stage.out()).contains("OFFICES", "gazette");
        stage.run("who", "Nia Wekesa", "--on", "2026-03-01", "--format", "csv");
        assertThat(stage.out()).contains("from,until,source\r\ntalks\r\n");
    }

    @Test
    void whatAPersonSaysWinsIsLoggedAndIsUndone() {
        stage.article("a.txt", "They spoke.").run("file", "a.txt");
        assertThat(stage.run("correct", "t", "status=held", "--because", "the ministry says so"))
                .isZero();
        assertThat(stage.out()).endsWith("noted as 2; parley undo 2 takes it back\n");
        stage.run("talks", "--format", "csv");
        assertThat(stage.out()).contains(",call,held,");
        stage.run("log");
        assertThat(stage.out()).contains("Ana", "ministry", "yes");
        assertThat(stage.run("undo", "2")).isZero();
        stage.run("talks", "--format", "csv");
        assertThat(stage.out()).contains(",call,,");
        assertThat(stage.run("undo", "2")).isEqualTo(1);
        assertThat(stage.err()).contains("2: is undone already");
    }

    @Test
    void whatDoesNotFitIsNotNoted() {
        stage.article("a.txt", "They spoke.").run("file", "a.txt");
        assertThat(stage.run("correct", "t", "status=merry")).isEqualTo(1);
        assertThat(stage.run("correct", "r", "colour=red")).isEqualTo(1);
        assertThat(stage.run("correct", "r", "kind=dinner")).isEqualTo(1);
        assertThat(stage.run("correct", "r", "kind")).isEqualTo(2);
        assertThat(stage.err())
                .contains("not one of proposed, planned", "not a field to correct", "unknown: dinner", "FIELD=VALUE");
        stage.run("log");
        assertThat(stage.out()).endsWith("nothing\n");
    }

    @Test
    void aRecordIsCorrectedAndSaysByWhom() {
        stage.article("a.txt", "They spoke.").run("file", "a.txt");
        assertThat(stage.run("correct", "r", "kind=summit", "--by", "Ben")).isZero();
        stage.run("explain", report());
        assertThat(stage.out()).contains("person:Ben", "FOUND BY", "ARTICLE", "PEOPLE");
        assertThat(stage.run("reread")).isZero();
        assertThat(stage.out()).endsWith("0 articles would change; --do changes them\n");
        assertThat(stage.run("archive", "check")).isZero();
        assertThat(stage.run("archive", "rebuild")).isZero();
        stage.run("talks", "--format", "csv");
        assertThat(stage.out()).contains("sound\n", "rebuilt\n", ",summit,");
    }

    private String report() {
        stage.run("talk", "t", "--format", "csv");
        return stage.out().replaceAll("(?s).*,(r[0-9a-z]{10}),.*", "$1");
    }

    @Test
    void aRetractedArticleCountsNoMore() {
        stage.article("a.txt", "They spoke.").run("file", "a.txt");
        assertThat(stage.run("retract", "sha256:")).isZero();
        stage.run("talks");
        assertThat(stage.out()).endsWith("\nnothing\n");
    }

    @Test
    void whatItsPublisherCancelsIsARetractionInThePublishersName() {
        Article.Origin origin = new Article.Origin("Talks", "Isthmus Wire", "urn:7", null, "en");
        stage.arrival(new Arrival.TakenBack("urn:7", "Isthmus Wire", "early.xml"))
                .arrival(new Arrival.Accepted(new Article("They spoke.", origin), "a.xml", "a.xml"))
                .arrival(new Arrival.TakenBack("urn:7", "Isthmus Wire", "b.xml"));
        assertThat(stage.run("file", "a.xml")).isEqualTo(1);
        assertThat(stage.err()).contains("early.xml: taken back by its publisher, but it was never filed");
        assertThat(stage.out()).endsWith("1 filed, 1 taken back by the publisher, 0 there already, 1 refused\n");
        stage.run("log", "--format", "csv");
        assertThat(stage.out()).contains("Isthmus Wire,retract sha256:");
        stage.run("talks");
        assertThat(stage.out()).endsWith("\nnothing\n");
    }

    @Test
    void theDirectoryTakesHolders() {
        stage.article("a.txt", "They spoke.").run("file", "a.txt");
        assertThat(stage.run(
                        "directory",
                        "add",
                        "Amina Oduya",
                        "--office",
                        "foreign minister",
                        "--of",
                        "KEN",
                        "--from",
                        "2025-01-07",
                        "--source",
                        "gazette"))
                .isZero();
        assertThat(stage.run(
                        "directory", "add", "X", "--office", "king", "--of", "XXX", "--from", "2025", "--source", "y"))
                .isEqualTo(2);
        assertThat(stage.err()).contains("no state or organisation");
        assertThat(stage.run("directory", "unknown")).isZero();
        assertThat(stage.run("directory")).isEqualTo(2);
    }

    @Test
    void theArchiveIsWhereTheSystemKeepsSuchThings() {
        assertThat(DataFolder.archive(Map.of("PARLEY_ARCHIVE", "x.db"), "Linux", "/home/ana"))
                .isEqualTo("x.db");
        assertThat(DataFolder.archive(Map.of(), "Linux", "/home/ana"))
                .isEqualTo(
                        Path.of("/home/ana/.local/share/parley/archive.parley").toString());
        assertThat(DataFolder.archive(Map.of("XDG_DATA_HOME", "/data"), "Linux", "/home/ana"))
                .isEqualTo(Path.of("/data/parley/archive.parley").toString());
        assertThat(DataFolder.archive(Map.of(), "Mac OS X", "/Users/ana")).contains("Application Support");
        assertThat(DataFolder.archive(Map.of("LOCALAPPDATA", "/local"), "Windows 11", "/ana"))
                .contains("Parley");
    }

    @Test
    void everyChangeIsNotedWithWhoseItIs() {
        stage.article("a.txt", "They spoke.");
        stage.run("file", "a.txt");
        stage.run("search", "spoke", "--format", "csv");
        String article = stage.out().substring(stage.out().indexOf("sha256:")).strip();
        assertThat(stage.run("retract", article, "--because", "taken back")).isZero();
        try (Archive archive = Archive.existing(stage.archive, new Merge(Directory.bundled()))) {
            assertThat(archive.audit().latest(9))
                    .extracting(line -> line.actor() + " " + line.what())
                    .containsExactly("Ana correct", "Ana file");
        }
    }
}
