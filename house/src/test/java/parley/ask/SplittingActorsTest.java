package parley.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.actors.directory.Directory;
import parley.merge.ActorIds;
import parley.merge.Merge;
import parley.merge.Who;
import parley.record.Actor;
import parley.record.Reading;
import parley.store.Archive;
import parley.store.AsOf;
import parley.store.SmallArticle;
import parley.text.ParleyException;

class SplittingActorsTest {
    private static final Instant MONDAY = Instant.parse("2025-04-21T08:00:00Z");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private static Reading met(String person) {
        return SmallArticle.read(
                "published=2025-04-21T07:00:00Z publisher=" + person,
                person + " will see Kenya in Geneva. || talks planned place=Geneva when=2025-04-24 with=KEN," + person);
    }

    private static String id(String name) {
        return ActorIds.of(new Who(name, Actor.Kind.PERSON, null));
    }

    @Test
    void whoWasWronglyPutTogetherIsPartedAndTheOthersStayTogether() {
        try (Archive archive = Archive.made(folder.resolve("a").toString(), new Merge(Directory.bundled()))) {
            archive.file(List.of(met("N._Wekesa"), met("Nia_Wekesa"), met("Nia_Okello_Wekesa")), MONDAY);
            archive.does(correcting(archive).merge(id("N._Wekesa"), id("Nia_Wekesa")), MONDAY.plusSeconds(1));
            archive.does(correcting(archive).merge(id("Nia_Wekesa"), id("Nia_Okello_Wekesa")), MONDAY.plusSeconds(2));
            assertThat(together(archive, "N._Wekesa")).hasSize(3);

            long line = archive.does(correcting(archive).split(List.of(id("Nia_Wekesa"))), MONDAY.plusSeconds(3));
            assertThat(together(archive, "Nia_Wekesa")).containsExactly(id("Nia_Wekesa"));
            assertThat(together(archive, "N._Wekesa"))
                    .containsExactlyInAnyOrder(id("N._Wekesa"), id("Nia_Okello_Wekesa"));
            assertThat(now(archive).log())
                    .last()
                    .extracting(done -> done.deed().words())
                    .isEqualTo("split " + id("Nia_Wekesa"));
            assertThatThrownBy(() -> correcting(archive).split(List.of(id("Nia_Wekesa"))))
                    .isInstanceOf(ParleyException.class)
                    .hasMessageContaining("with nobody else");

            archive.does(correcting(archive).undo(line), MONDAY.plusSeconds(4));
            assertThat(together(archive, "N._Wekesa")).hasSize(3);
            assertThat(archive.faults()).isEmpty();
        }
    }

    private static AsOf now(Archive archive) {
        return archive.asOf(MONDAY.plusSeconds(60));
    }

    private static Correcting correcting(Archive archive) {
        return new Correcting(now(archive), "Ana", "seen both");
    }

    private static Set<String> together(Archive archive, String name) {
        return now(archive).rulings().aliases(id(name));
    }
}
