package parley.desk.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.merge.Dossier;
import parley.merge.Report;
import parley.merge.ReportIds;
import parley.merge.Seat;
import parley.record.Meeting;
import parley.store.AsOf;

/**
 * One encounter as it was known at a filing time.
 *
 * @param known none where nothing was known of it yet
 * @param moments when something was learned of it, also after that time; the first first
 * @param at which of the moments the page shows
 * @param done what people said of it
 */
public record Talk(
        String id, String title, @Nullable Known known, List<Instant> moments, int at, List<AsOf.Done> done) {
    private static final int MOST_ARTICLES = 40;

    public record Known(Dossier dossier, Life life, List<Quote> reports, List<Pair> against) {
        public List<Seat> coming() {
            return dossier.participants().stream()
                    .filter(seat -> seat.role() != Meeting.Role.ABSENT)
                    .toList();
        }

        public List<Seat> absent() {
            return dossier.participants().stream()
                    .filter(seat -> seat.role() == Meeting.Role.ABSENT)
                    .toList();
        }
    }

    /** @param latest the encounter as it is known today, {@code now} */
    public static Talk of(Dossier latest, AsOf now, AsOf then) {
        List<String> reports = latest.reports().stream().map(Report::id).toList();
        Dossier dossier = reports.stream()
                .map(then::dossierOf)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        List<AsOf.Done> done = about(reports, now);
        List<Instant> moments = moments(latest, done);
        int at =
                (int) moments.stream().filter(one -> !one.isAfter(then.filed())).count() - 1;
        Dossier named = dossier == null ? latest : dossier;
        return new Talk(
                latest.id(),
                Say.title(named),
                dossier == null ? null : known(dossier, then),
                moments,
                at,
                about(reports, then));
    }

    private static Known known(Dossier dossier, AsOf then) {
        List<Report> newest = new ArrayList<>(dossier.reports());
        Collections.reverse(newest);
        return new Known(
                dossier,
                Life.of(dossier, then::noted),
                newest.stream().map(Quote::of).toList(),
                against(dossier, then));
    }

    /** What its reports say against each other, of the encounter and of other things in the same articles. */
    private static List<Pair> against(Dossier dossier, AsOf then) {
        List<Pair> all = new ArrayList<>(Pair.of(dossier.links(), dossier.reports(), Pair.AGAINST));
        Set<String> articles = dossier.reports().stream().map(Report::article).collect(Collectors.toSet());
        articles.stream()
                .limit(MOST_ARTICLES)
                .map(then::article)
                .filter(Objects::nonNull)
                .flatMap(filed -> ReportIds.of(filed).keySet().stream())
                .map(then::claimOf)
                .filter(Objects::nonNull)
                .filter(claim -> claim.reports().stream().map(Report::article).allMatch(articles::contains))
                .distinct()
                .forEach(claim -> all.addAll(Pair.of(claim.links(), claim.reports(), Pair.AGAINST)));
        return all;
    }

    private static List<AsOf.Done> about(List<String> reports, AsOf archive) {
        return archive.log().stream()
                .filter(done -> done.reports().stream().anyMatch(reports::contains))
                .toList();
    }

    private static List<Instant> moments(Dossier latest, List<AsOf.Done> done) {
        return List.copyOf(new TreeSet<>(Stream.concat(
                        latest.reports().stream().map(Report::filed),
                        done.stream().map(AsOf.Done::filed))
                .toList()));
    }
}
