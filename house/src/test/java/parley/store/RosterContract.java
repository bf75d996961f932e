package parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.actors.directory.Directory;
import parley.merge.Dossier;
import parley.merge.Merge;
import parley.record.Reading;

/** What every archive keeps beside reports: who may do what, who did it, whom it told. */
abstract class RosterContract {
    static final Merge MERGE = new Merge(Directory.bundled());
    static final Instant MONDAY = Instant.parse("2025-04-21T08:00:00Z");
    static final Instant TUESDAY = Instant.parse("2025-04-22T08:00:00Z");
    static final Instant WEDNESDAY = Instant.parse("2025-04-23T08:00:00Z");

    static final Reading PLAN = SmallArticle.read(
            "published=2025-04-21T07:00:00Z publisher=Courier url=https://courier.example/1",
            "The ministers of Kenya and Tanzania will meet in Geneva on Thursday."
                    + " || talks planned level=ministers place=Geneva when=2025-04-24 with=KEN,TZA",
            "Kenya wants the ports open. || stands for by=KEN");
    static final Reading LOWERED = SmallArticle.read(
            "published=2025-04-22T07:00:00Z publisher=Lake_Post url=https://post.example/7",
            "Officials of Kenya and Tanzania, not ministers, will meet in Geneva on Thursday."
                    + " || talks planned level=senior_officials place=Geneva when=2025-04-24 with=KEN,TZA");

    @SuppressWarnings("NullAway.Init")
    Archive archive;

    @SuppressWarnings("NullAway.Init")
    String place;

    abstract String location();

    @BeforeEach
    void open() {
        place = location();
        archive = Archive.made(place, MERGE);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    Receipt.Outcome file(Reading reading, Instant now) {
        return archive.file(List.of(reading), now).get(0).outcome();
    }

    Dossier only(Instant asOf) {
        List<Dossier> all = archive.asOf(asOf).dossiers();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @Test
    void aTokenHoldsUntilItExpiresOrIsRevokedAndIsKeptNowhere() {
        String token = archive.tokens().make("Ana", Role.EDITOR, TUESDAY, MONDAY);
        Token ana = Objects.requireNonNull(archive.tokens().of(token));
        assertThat(ana.name()).isEqualTo("Ana");
        assertThat(ana.holds(MONDAY)).isTrue();
        assertThat(ana.holds(TUESDAY)).isFalse();
        assertThat(ana.role().may(Role.READER)).isTrue();
        assertThat(ana.role().may(Role.ADMIN)).isFalse();
        assertThat(archive.tokens().of(token.substring(0, token.length() - 1) + (token.endsWith("0") ? "1" : "0")))
                .isNull();
        assertThat(archive.tokens().of("parley_" + "0".repeat(12) + "_" + "0".repeat(64)))
                .isNull();
        assertThatThrownBy(() -> archive.tokens().make("Ana", Role.READER, null, MONDAY))
                .hasMessageContaining("take another");
        archive.tokens().revoke("Ana", MONDAY);
        assertThat(Objects.requireNonNull(archive.tokens().of(token)).holds(MONDAY))
                .isFalse();
        assertThatThrownBy(() -> archive.tokens().revoke("Ana", MONDAY)).hasMessageContaining("no token");
    }

    @Test
    void aChangeAndItsLineOfTheAuditAreBothKeptOrNeither() {
        archive.audit()
                .noting(
                        "Ana",
                        "file",
                        MONDAY,
                        () -> archive.file(List.of(PLAN), MONDAY),
                        receipts -> receipts.get(0).article());
        assertThatThrownBy(() -> archive.audit()
                        .noting("Bo", "file", TUESDAY, () -> archive.file(List.of(LOWERED), TUESDAY), receipts -> {
                            throw new IllegalStateException("no subject");
                        }))
                .hasMessage("no subject");
        assertThat(archive.audit().latest(10))
                .extracting(Audit.Line::actor, Audit.Line::subject)
                .containsExactly(tuple("Ana", PLAN.article().id()));
        assertThat(archive.asOf(WEDNESDAY).articles()).hasSize(1);
        assertThat(archive.faults()).isEmpty();
    }

    @Test
    void anAlertIsMadeOnceAndWaitsUntilItHasArrived() {
        Watches watches = archive.watches();
        Watch watch = watches.save("Ana", "Lakes", Map.of("actor", "KEN"), "https://a.example/", null, MONDAY, MONDAY);
        file(PLAN, TUESDAY);
        assertThat(watches.behind(archive.lastFiled())).containsExactly(watch);
        assertThat(watches.filedAfter(MONDAY)).containsExactly(TUESDAY);
        Alert alert = Alert.of(watch, TUESDAY, new Alert.Told("t1", "talks", "new", "", "planned", "words"));
        watches.keep(watch, List.of(alert), TUESDAY, TUESDAY);
        watches.keep(watch, List.of(alert), TUESDAY, TUESDAY);
        assertThat(watches.alerts(watch.id(), 10)).containsExactly(alert);
        assertThat(watches.behind(archive.lastFiled())).isEmpty();
        Outbox outbox = archive.outbox();
        List<Delivery> due = outbox.due(TUESDAY, 10);
        assertThat(due).extracting(Delivery::alert).containsExactly(alert);
        outbox.failed(due.get(0), "answered 500", WEDNESDAY);
        assertThat(outbox.due(TUESDAY, 10)).isEmpty();
        Delivery again = outbox.due(WEDNESDAY, 10).get(0);
        assertThat(again.tries()).isEqualTo(1);
        outbox.done(again, "arrived", WEDNESDAY);
        assertThat(outbox.due(WEDNESDAY, 10)).isEmpty();
        watches.forget(watch.id());
        assertThat(watches.all()).isEmpty();
        assertThat(watches.alerts(watch.id(), 10)).isEmpty();
    }
}
