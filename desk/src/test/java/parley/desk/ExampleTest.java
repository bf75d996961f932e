package parley.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.actors.directory.Directory;
import parley.ask.Asking;
import parley.ask.Filter;
import parley.merge.Link;
import parley.merge.Merge;
import parley.record.Meeting;
import parley.store.Archive;
import parley.store.AsOf;

/** The example shows every kind of thing that a desk has to do with. */
class ExampleTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void showsWhatTalksCanComeTo() {
        try (Archive archive = example(folder.resolve("demo.db"))) {
            AsOf known = archive.asOf(Example.NOW);
            assertThat(known.counts()).containsEntry("articles", 19L);
            assertThat(Stream.concat(
                                    known.dossiers().stream().flatMap(one -> one.links().stream()),
                                    known.claims().stream().flatMap(one -> one.links().stream()))
                            .map(Link::kind))
                    .contains(Link.Kind.CONTRADICTS, Link.Kind.DENIES, Link.Kind.CONFIRMS);
            assertThat(known.dossiers()).anySatisfy(one -> {
                assertThat(one.history())
                        .anySatisfy(change -> assertThat(change.to()).isEqualTo("postponed"));
                assertThat(one.history())
                        .anySatisfy(change -> assertThat(change.to()).isEqualTo("senior_officials"));
                assertThat(one.participants())
                        .anySatisfy(seat -> assertThat(seat.insteadOf()).isNotEmpty());
                assertThat(one.participants())
                        .anySatisfy(seat -> assertThat(seat.role()).isEqualTo(Meeting.Role.ABSENT));
            });
            Asking asking = new Asking(known);
            assertThat(asking.offers(Filter.ALL).rows()).isNotEmpty();
            assertThat(asking.positions(Filter.ALL).rows())
                    .extracting(row -> row.get(0), row -> row.get(2))
                    .contains(tuple("Ecuador", "against"), tuple("Ecuador", "open"));
            assertThat(asking.log().rows()).extracting(row -> row.get(5)).contains("yes", "no");
            assertThat(known.dossiers()).extracting(one -> one.place()).contains("Lomé");
        }
    }

    @Test
    void isFiledOnce() {
        Path file = folder.resolve("demo.db");
        example(file).close();
        try (Archive again = example(file)) {
            assertThat(again.asOf(Example.NOW).counts()).containsEntry("articles", 19L);
            assertThat(again.asOf(Example.NOW).log()).hasSize(3);
        }
    }

    static Archive example(Path file) {
        Archive archive = Archive.made(file.toString(), new Merge(Directory.bundled()));
        RealHouse house = new RealHouse();
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        Terminal terminal =
                new Terminal(InputStream.nullInputStream(), nowhere, nowhere, Terminal.Live.NONE, false, 80);
        try (Progress progress = new Progress(terminal, 19)) {
            Example.fill(archive, house, house.reader(RealHouse.MODEL, null, List.of()), progress);
        }
        return archive;
    }
}
