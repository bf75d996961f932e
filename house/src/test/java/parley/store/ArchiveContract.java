package parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import parley.merge.Dossier;
import parley.merge.Filed;
import parley.merge.Ruling;
import parley.merge.Who;
import parley.record.Actor;
import parley.record.Entry;
import parley.record.Meeting;
import parley.record.Position;
import parley.record.Reading;

/** What every archive does with reports, wherever it is. */
abstract class ArchiveContract extends RosterContract {
    private static final int READERS = 8;

    private String reportOf(Reading reading, Entry.Kind kind) {
        return archive.asOf(WEDNESDAY).noted(kind, Instant.MIN, Instant.MAX).stream()
                .filter(noted -> noted.filed()
                        .reading()
                        .article()
                        .id()
                        .equals(reading.article().id()))
                .findFirst()
                .orElseThrow()
                .report();
    }

    @Test
    void reportsOfOneEncounterAreOneDossierAndThePastStaysAsItWas() {
        assertThat(file(PLAN, MONDAY)).isEqualTo(Receipt.Outcome.NEW);
        assertThat(file(LOWERED, TUESDAY)).isEqualTo(Receipt.Outcome.NEW);
        assertThat(archive.asOf(MONDAY.minusSeconds(1)).dossiers()).isEmpty();
        assertThat(only(MONDAY).level()).isEqualTo(Meeting.Level.MINISTERS);
        assertThat(only(TUESDAY).level()).isEqualTo(Meeting.Level.SENIOR_OFFICIALS);
        assertThat(only(TUESDAY).reports()).hasSize(2);
        assertThat(archive.asOf(TUESDAY).dossiersChangedAfter(MONDAY))
                .containsExactly(only(TUESDAY).id());
        assertThat(archive.asOf(TUESDAY).dossiersChangedAfter(TUESDAY)).isEmpty();
        assertThat(archive.asOf(TUESDAY).dossierOf(reportOf(LOWERED, Entry.Kind.MEETING)))
                .isEqualTo(only(TUESDAY));
    }

    @Test
    void theSameArticleAgainChangesNothing() {
        assertThat(archive.file(List.of(PLAN, PLAN), MONDAY))
                .extracting(Receipt::outcome)
                .containsExactly(Receipt.Outcome.NEW, Receipt.Outcome.DUPLICATE);
        Dossier before = only(MONDAY);
        assertThat(file(PLAN, TUESDAY)).isEqualTo(Receipt.Outcome.DUPLICATE);
        assertThat(only(TUESDAY)).isEqualTo(before);
        assertThat(archive.asOf(TUESDAY).dossiersChangedAfter(MONDAY)).isEmpty();
    }

    @Test
    void aNewerTextAtTheSameAddressTakesItsPlaceAndBothStay() {
        Reading corrected = SmallArticle.read(
                "published=2025-04-22T09:00:00Z url=https://courier.example/1",
                "The talks of Kenya and Tanzania in Geneva on Thursday are cancelled."
                        + " || talks cancelled place=Geneva when=2025-04-24 with=KEN,TZA");
        file(PLAN, MONDAY);
        assertThat(file(corrected, TUESDAY)).isEqualTo(Receipt.Outcome.NEWER_TEXT);
        assertThat(only(TUESDAY).status()).isEqualTo(Meeting.Status.CANCELLED);
        assertThat(only(TUESDAY).reports()).hasSize(1);
        assertThat(standing(PLAN, MONDAY)).isEqualTo(Filed.Standing.CURRENT);
        assertThat(standing(PLAN, TUESDAY)).isEqualTo(Filed.Standing.SUPERSEDED);
        assertThat(only(MONDAY).status()).isEqualTo(Meeting.Status.PLANNED);
    }

    @Test
    void anOlderTextAtTheSameAddressChangesNothingThatIsKnown() {
        Reading older = SmallArticle.read(
                "published=2025-04-20 url=https://courier.example/1", "Kenya said nothing. || says by=KEN");
        file(PLAN, MONDAY);
        assertThat(file(older, TUESDAY)).isEqualTo(Receipt.Outcome.OLDER_TEXT);
        assertThat(standing(PLAN, TUESDAY)).isEqualTo(Filed.Standing.CURRENT);
        assertThat(archive.asOf(TUESDAY).noted(Entry.Kind.STATEMENT, Instant.MIN, Instant.MAX))
                .isEmpty();
    }

    private Filed.@Nullable Standing standing(Reading reading, Instant asOf) {
        Filed filed = archive.asOf(asOf).article(reading.article().id());
        return filed == null ? null : filed.standing();
    }

    @Test
    void aRetractionTakesItsReportsAwayFromThenOnAndCanBeUndone() {
        archive.file(List.of(PLAN, LOWERED), MONDAY);
        String article = LOWERED.article().id();
        long seq = archive.does(deed("retract", article, new Act.Retracted(article)), TUESDAY);
        assertThat(only(TUESDAY).reports()).hasSize(1);
        assertThat(only(TUESDAY).level()).isEqualTo(Meeting.Level.MINISTERS);
        assertThat(only(MONDAY).reports()).hasSize(2);
        archive.does(deed("undo", null, new Act.Undone(seq)), WEDNESDAY);
        assertThat(only(WEDNESDAY)).isEqualTo(only(MONDAY));
        assertThat(archive.asOf(WEDNESDAY).log()).extracting(AsOf.Done::stands).containsExactly(false, true);
    }

    @Test
    void aPublisherTakesBackWhatIsAtItsAddressInItsOwnName() {
        archive.file(List.of(PLAN, LOWERED), MONDAY);
        String url = Objects.requireNonNull(LOWERED.article().origin().url());
        assertThat(archive.takeBack(url, "Lake Post", TUESDAY))
                .contains(new Receipt(
                        Receipt.Outcome.TAKEN_BACK, LOWERED.article().id()));
        assertThat(only(TUESDAY).reports()).hasSize(1);
        assertThat(archive.takeBack(url, "Lake Post", TUESDAY))
                .map(Receipt::outcome)
                .contains(Receipt.Outcome.DUPLICATE);
        assertThat(archive.takeBack("urn:nothing", "Lake Post", TUESDAY)).isEmpty();
        AsOf.Done done = archive.asOf(TUESDAY).log().get(0);
        assertThat(done.deed().by()).isEqualTo("Lake Post");
        archive.does(deed("undo", null, new Act.Undone(done.seq())), WEDNESDAY);
        assertThat(only(WEDNESDAY)).isEqualTo(only(MONDAY));
    }

    private static Deed deed(String words, @Nullable String article, Act act) {
        return new Deed("Ana", "seen the original", words, article, act);
    }

    @Test
    void whatAPersonAmendsWinsAndOutlivesReadingAgain() {
        file(PLAN, MONDAY);
        String report = reportOf(PLAN, Entry.Kind.POSITION);
        archive.does(deed("correct", PLAN.article().id(), new Act.Amended(report, "stance", "against")), TUESDAY);
        assertThat(stance(report, MONDAY)).isEqualTo(Position.Stance.FOR);
        assertThat(stance(report, TUESDAY)).isEqualTo(Position.Stance.AGAINST);
        archive.reread(List.of(PLAN), WEDNESDAY);
        assertThat(stance(report, WEDNESDAY)).isEqualTo(Position.Stance.AGAINST);
        AsOf.Noted noted = Objects.requireNonNull(archive.asOf(WEDNESDAY).noted(report));
        assertThat(noted.entry().basis().foundBy()).containsEntry("stance", "person:Ana");
        assertThat(noted.filed().filed()).isEqualTo(MONDAY);
    }

    private Position.@Nullable Stance stance(String report, Instant asOf) {
        AsOf.Noted noted = archive.asOf(asOf).noted(report);
        return noted == null ? null : ((Position) noted.entry()).stance();
    }

    @Test
    void whatAPersonPartsStaysApartUntilItIsUndone() {
        archive.file(List.of(PLAN, LOWERED), MONDAY);
        List<Ruling> apart =
                List.of(new Ruling.Apart(reportOf(PLAN, Entry.Kind.MEETING), reportOf(LOWERED, Entry.Kind.MEETING)));
        long seq = archive.does(deed("split", null, new Act.Ruled(apart)), TUESDAY);
        assertThat(archive.asOf(TUESDAY).dossiers()).hasSize(2);
        archive.does(deed("undo", null, new Act.Undone(seq)), WEDNESDAY);
        assertThat(only(WEDNESDAY)).isEqualTo(only(MONDAY));
    }

    @Test
    void whoPeopleSayIsOneIsOneUntilItIsUndoneAndAfterReadingAgain() {
        Reading full = met("Nia_Wekesa");
        Reading initial = met("N._Wekesa");
        archive.file(List.of(full, initial), MONDAY);
        assertThat(archive.asOf(MONDAY).dossiers()).hasSize(2);
        List<Ruling> same = List.of(new Ruling.SameActor(person("N._Wekesa"), person("Nia_Wekesa")));
        long seq = archive.does(deed("merge", null, new Act.Ruled(same)), TUESDAY);
        assertThat(only(TUESDAY).participants())
                .extracting(seat -> seat.actor().name())
                .containsExactlyInAnyOrder("Kenya", "Nia_Wekesa");
        archive.reread(List.of(initial), TUESDAY.plusSeconds(1));
        assertThat(only(TUESDAY.plusSeconds(1)).reports()).hasSize(2);
        archive.does(deed("undo", null, new Act.Undone(seq)), WEDNESDAY);
        assertThat(archive.asOf(WEDNESDAY).dossiers()).hasSize(2);
        assertThat(archive.faults()).isEmpty();
    }

    private static Reading met(String person) {
        return SmallArticle.read(
                "published=2025-04-21T07:00:00Z publisher=" + person,
                person + " will see Kenya in Geneva. || talks planned place=Geneva when=2025-04-24 with=KEN," + person);
    }

    private static Who person(String name) {
        return new Who(name, Actor.Kind.PERSON, null);
    }

    @Test
    void articlesAreFoundByTheirWordsAndByWhomTheyName() {
        archive.file(List.of(PLAN, LOWERED), MONDAY);
        assertThat(archive.asOf(TUESDAY).search("ports trawlers", 10)).isEmpty();
        assertThat(archive.asOf(TUESDAY).search("port opening\"", 10))
                .extracting(Filed::article)
                .containsExactly(PLAN.article().id());
        assertThat(archive.asOf(TUESDAY).naming("tanzania")).hasSize(2);
        assertThat(archive.asOf(MONDAY.minusSeconds(9)).search("ports", 10)).isEmpty();
    }

    private static List<String> ids(List<AsOf.Noted> noted) {
        return noted.stream().map(AsOf.Noted::report).toList();
    }

    @Test
    void partsOfAnAnswerAreTheAnswer() {
        archive.file(List.of(PLAN, LOWERED), MONDAY);
        AsOf asOf = archive.asOf(TUESDAY);
        for (Entry.Kind kind : Entry.Kind.values()) {
            List<String> all = ids(asOf.noted(kind, Instant.MIN, Instant.MAX));
            for (int i = 0; i < all.size(); i++) {
                assertThat(ids(asOf.noted(kind, Instant.MIN, Instant.MAX, null, new Part(i, 1, false))))
                        .containsExactly(all.get(i));
                assertThat(ids(asOf.noted(kind, Instant.MIN, Instant.MAX, null, new Part(i, 1, true))))
                        .containsExactly(all.get(all.size() - 1 - i));
            }
        }
    }

    @Test
    void recordsAndEncountersAreFoundByWhoseTheyAre() {
        archive.file(List.of(PLAN, LOWERED), MONDAY);
        AsOf asOf = archive.asOf(TUESDAY);
        for (String actor : List.of("tanz", "TZA", "KEN", "100%", "nobody", "")) {
            List<String> wanted = asOf.noted(Entry.Kind.MEETING, Instant.MIN, Instant.MAX).stream()
                    .filter(noted -> noted.filed().reading().actors().stream()
                            .filter(one -> AsOf.whose(noted.entry()).contains(one.id()))
                            .anyMatch(one ->
                                    one.name().toLowerCase(Locale.ROOT).contains(actor) || actor.equals(one.state())))
                    .map(AsOf.Noted::report)
                    .toList();
            assertThat(ids(asOf.noted(Entry.Kind.MEETING, Instant.MIN, Instant.MAX, actor, Part.ALL)))
                    .isEqualTo(wanted);
            Wanted of = new Wanted(null, null, actor, null, null, null, null, null);
            assertThat(asOf.dossiers(of, Part.ALL)).as(actor).hasSize(wanted.isEmpty() ? 0 : 1);
        }
        for (String on : List.of("2025-04-24", "2025-04", "2025-04-25", "2026")) {
            boolean then = only(TUESDAY).when() != null
                    && String.valueOf(only(TUESDAY).when()).startsWith(on);
            Wanted day = new Wanted(null, null, null, null, on, null, null, null);
            assertThat(asOf.dossiers(day, Part.ALL)).as(on).hasSize(then ? 1 : 0);
        }
        assertThat(asOf.dossiersOf(asOf.called("tanzania"), Wanted.ALL, Part.ALL))
                .hasSize(1);
    }

    @Test
    void theTablesAreMadeAnewFromTheLedgerJustAsTheyWere() {
        file(PLAN, MONDAY);
        file(LOWERED, TUESDAY);
        String report = reportOf(PLAN, Entry.Kind.POSITION);
        archive.does(deed("correct", PLAN.article().id(), new Act.Amended(report, "stance", "open")), WEDNESDAY);
        assertThat(archive.faults()).isEmpty();
        Dossier now = only(WEDNESDAY);
        Dossier before = only(MONDAY);
        archive.rebuild();
        assertThat(only(WEDNESDAY)).isEqualTo(now);
        assertThat(only(MONDAY)).isEqualTo(before);
        assertThat(archive.asOf(WEDNESDAY).search("ports", 10)).hasSize(1);
    }

    @Test
    void timesOfFilingNeverGoBack() {
        file(PLAN, TUESDAY);
        file(LOWERED, MONDAY);
        assertThat(only(TUESDAY).reports()).hasSize(1);
        assertThat(only(TUESDAY.plusMillis(1)).reports()).hasSize(2);
    }

    /** Were one to wait for the writer, it would wait for ever: the batch goes on when all have read. */
    @Test
    void noReaderWaitsForTheWriter() {
        file(PLAN, MONDAY);
        List<Reading> batch = DuringABatch.of(this::readByAll, LOWERED, PLAN);
        assertThat(archive.file(batch, TUESDAY)).hasSize(2);
        assertThat(only(TUESDAY).reports()).hasSize(2);
    }

    private void readByAll() {
        ExecutorService pool = Executors.newFixedThreadPool(READERS);
        List<Callable<Integer>> readers = Collections.nCopies(READERS, this::reportsNow);
        try {
            for (Future<Integer> seen : pool.invokeAll(readers)) {
                assertThat(seen.get()).isEqualTo(1);
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        } finally {
            pool.shutdown();
        }
    }

    private int reportsNow() {
        try (Archive reader = Archive.existing(place, MERGE)) {
            return reader.asOf(WEDNESDAY).dossiers().get(0).reports().size();
        }
    }
}
