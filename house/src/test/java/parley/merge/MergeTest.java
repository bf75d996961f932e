package parley.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.actors.directory.Directory;
import parley.record.Meeting.Changed;
import parley.record.Meeting.Kind;
import parley.record.Meeting.Level;
import parley.record.Meeting.Role;
import parley.record.Meeting.Status;

/** Which reports make one dossier, and what it then says. */
class MergeTest {
    private static final String MON = "2026-05-04T10:00:00Z";
    private static final String TUE = "2026-05-05T10:00:00Z";
    private static final String WED = "2026-05-06T10:00:00Z";
    private static final String THU = "2026-05-07T18:00:00Z";

    private static List<Dossier> dossiers(Telling... tellings) {
        return dossiers(Rulings.NONE, tellings);
    }

    private static List<Dossier> dossiers(Rulings rulings, Telling... tellings) {
        return new Merge(Directory.bundled())
                .of(Arrays.stream(tellings).map(Telling::filed).toList(), rulings)
                .dossiers();
    }

    private static Dossier dossier(Telling... tellings) {
        List<Dossier> all = dossiers(tellings);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static Telling talks(String outlet, String said) {
        return Telling.by(outlet, said).states("NOR", "ISL").at("Geneva").on("2026-05-07");
    }

    @Test
    void theSameSidesPlaceAndDayAreOneEncounter() {
        Dossier dossier =
                dossier(talks("A", MON), talks("B", TUE), talks("C", THU).status(Status.HELD));
        assertThat(dossier.status()).isEqualTo(Status.HELD);
        assertThat(dossier.independent()).isEqualTo(3);
        assertThat(dossier.history()).extracting(Change::to).containsExactly("planned", "held");
        assertThat(dossier.reports()).hasSize(3);
    }

    @Test
    void otherSidesOtherCityOtherDayAreOthers() {
        assertThat(dossiers(
                        talks("A", MON),
                        Telling.by("B", MON).states("NOR", "DNK").at("Geneva").on("2026-05-07"),
                        Telling.by("C", MON).states("NOR", "ISL").at("Vienna").on("2026-05-07"),
                        Telling.by("D", MON).states("NOR", "ISL").at("Geneva").on("2026-05-21"),
                        talks("E", MON).kind(Kind.CALL)))
                .hasSize(5);
    }

    @Test
    void leadersAreNotMinisters() {
        assertThat(dossiers(
                        talks("A", MON).level(Level.LEADERS), talks("B", MON).level(Level.MINISTERS)))
                .hasSize(2);
    }

    @Test
    void foreignMinistersAreNotMinistersOfDefence() {
        assertThat(dossiers(
                        Telling.by("A", MON)
                                .person("Kari Moen", "NOR", "foreign minister")
                                .person("Jón Arason", "ISL", "foreign minister")
                                .at("Geneva")
                                .on("2026-05-07"),
                        Telling.by("B", MON)
                                .person("Per Lund", "NOR", "defence minister")
                                .person("Anna Hall", "ISL", "defence minister")
                                .at("Geneva")
                                .on("2026-05-07")))
                .hasSize(2);
    }

    @Test
    void whatWasPutOffIsTheSame() {
        Dossier dossier = dossier(
                talks("A", MON),
                Telling.by("B", WED)
                        .states("NOR", "ISL")
                        .at("Geneva")
                        .status(Status.POSTPONED)
                        .on("2026-05-20")
                        .changes(Changed.DATE));
        assertThat(dossier.status()).isEqualTo(Status.POSTPONED);
        assertThat(dossier.when()).isEqualTo("2026-05-20");
        assertThat(dossier.history())
                .extracting(Change::what)
                .containsExactly(Changed.STATUS, Changed.STATUS, Changed.DATE);
    }

    @Test
    void aWeekdayMayBeAWeekOff() {
        assertThat(dossier(
                                talks("A", MON),
                                Telling.by("B", WED).states("NOR", "ISL").on("2026-04-30", "Thursday's"))
                        .when())
                .isEqualTo("2026-05-07");
    }

    @Test
    void anOlderStateRecalledDoesNotComeBack() {
        Dossier dossier = dossier(
                talks("A", MON).level(Level.MINISTERS),
                talks("B", TUE).level(Level.SENIOR_OFFICIALS).changes(Changed.LEVEL),
                talks("C", THU).status(Status.ONGOING),
                talks("D", "2026-05-07T20:00:00Z").level(Level.MINISTERS));
        assertThat(dossier.status()).isEqualTo(Status.ONGOING);
        assertThat(dossier.level()).isEqualTo(Level.SENIOR_OFFICIALS);
    }

    @Test
    void whoStandsInForWhom() {
        Dossier dossier = dossier(
                Telling.by("A", MON)
                        .person("Kari Moen", "NOR", "foreign minister")
                        .person("Jón Arason", "ISL", "foreign minister")
                        .at("Geneva")
                        .on("2026-05-07"),
                Telling.by("B", TUE)
                        .standIn("Per Lund", "NOR", "deputy foreign minister", "Kari Moen")
                        .states("ISL")
                        .at("Geneva")
                        .on("2026-05-07"));
        assertThat(dossier.participants())
                .extracting(
                        seat -> seat.actor().name(),
                        Seat::role,
                        seat -> seat.insteadOf().size())
                .containsExactlyInAnyOrder(
                        tuple("Per Lund", Role.ATTENDEE, 1),
                        tuple("Jón Arason", Role.ATTENDEE, 0),
                        tuple("Kari Moen", Role.ABSENT, 0));
        assertThat(dossier.history()).extracting(Change::to).contains("Per Lund instead of Kari Moen");
    }

    @Test
    void aDenialLeadsToTheEarliestReport() {
        Dossier dossier =
                dossier(talks("A", MON), talks("B", TUE), talks("C", WED).denied());
        assertThat(dossier.links())
                .filteredOn(link -> link.kind() == Link.Kind.DENIES)
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.tie().about()).isEqualTo(Link.About.EXISTENCE);
                    assertThat(link.tie().to())
                            .isEqualTo(dossier.reports().get(0).id());
                    assertThat(link.tie().from())
                            .isEqualTo(dossier.reports().get(2).id());
                });
        assertThat(dossier.status()).isEqualTo(Status.PLANNED);
    }

    @Test
    void twoDaysForOneCallContradict() {
        Dossier dossier =
                dossier(call("A", TUE).on("2026-05-04"), call("B", WED).on("2026-05-03"));
        assertThat(dossier.links())
                .filteredOn(link -> link.kind() == Link.Kind.CONTRADICTS)
                .extracting(link -> link.tie().about())
                .containsExactly(Link.About.DATE);
    }

    @Test
    void whoSpeaksOnTwoDaysHasSpokenTwice() {
        assertThat(dossiers(call("A", TUE).on("2026-05-05"), call("B", WED).on("2026-05-06")))
                .hasSize(2);
        assertThat(dossiers(call("A", TUE).on("2026-05-03"), call("A", WED).on("2026-05-04")))
                .hasSize(2);
    }

    @Test
    void twoInTheMarginsAreNotTheRound() {
        assertThat(dossiers(
                        Telling.by("A", MON)
                                .states("NOR", "ISL", "DNK")
                                .at("Geneva")
                                .on("2026-05-07"),
                        Telling.by("B", MON).states("NOR", "ISL").at("Geneva").on("2026-05-07")))
                .hasSize(2);
    }

    private static Telling call(String outlet, String said) {
        return Telling.by(outlet, said)
                .kind(Kind.CALL)
                .status(Status.HELD)
                .person("Kari Moen", "NOR", "foreign minister")
                .person("Jón Arason", "ISL", "foreign minister");
    }

    @Test
    void whatPeopleDecidedGoesFirst() {
        Filed one = talks("A", MON).filed();
        Filed other = talks("B", TUE).filed();
        Filed third = Telling.by("C", TUE)
                .states("FRA", "PER")
                .at("Lima")
                .on("2026-06-20")
                .filed();
        Merge merge = new Merge(Directory.bundled());
        List<Dossier> apart = merge.of(List.of(one, other, third), Rulings.NONE).dossiers();
        String first = apart.get(0).reports().get(0).id();
        String second = apart.get(0).reports().get(1).id();
        String last = apart.get(1).reports().get(0).id();
        Rulings rulings = new Rulings(List.of(
                new Ruling.Apart(first, second),
                new Ruling.Same(first, last),
                new Ruling.Stated(last, Changed.STATUS, "cancelled")));
        List<Dossier> ruled = merge.of(List.of(one, other, third), rulings).dossiers();
        assertThat(ruled).hasSize(2);
        assertThat(ruled.get(0).reports()).extracting(Report::id).containsExactlyInAnyOrder(first, last);
        assertThat(ruled.get(0).status()).isEqualTo(Status.CANCELLED);
        assertThat(merge.of(List.of(one, other), new Rulings(List.of(new Ruling.Withdrawn(second))))
                        .dossiers()
                        .get(0)
                        .reports())
                .hasSize(1);
    }
}
