package parley.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.merge.Claim;
import parley.merge.Dossier;
import parley.merge.Report;
import parley.merge.Who;

/**
 * What a dossier or claim is looked for by; all words in small letters.
 *
 * @param begins the first day, and {@code ends} the last, where there are two
 * @param said when the last report of a dossier, the first of a claim, was said
 * @param who the names of all in it, and {@code states} their codes, one a line
 */
record Outline(
        @Nullable String day,
        @Nullable String begins,
        @Nullable String ends,
        String status,
        String level,
        String place,
        long said,
        String who,
        String states,
        String words) {
    static Outline of(Dossier dossier) {
        String when = dossier.when();
        int slash = when == null ? -1 : when.indexOf('/');
        List<@Nullable String> words = new ArrayList<>();
        words.add(dossier.name());
        words.add(dossier.kind().name().replace('_', ' '));
        words.add(dossier.topic());
        words.add(dossier.place());
        dossier.participants().forEach(seat -> {
            words.add(seat.actor().name());
            seat.insteadOf().forEach(one -> words.add(one.name()));
        });
        return new Outline(
                when,
                when == null || slash < 0 ? when : when.substring(0, slash),
                when == null || slash < 0 ? null : when.substring(slash + 1),
                dossier.status() == null ? "" : dossier.status().name(),
                dossier.level() == null ? "" : dossier.level().name(),
                Where.small(dossier.place()),
                dossier.reports().stream().mapToLong(Outline::said).max().orElse(Long.MIN_VALUE),
                lines(dossier.participants().stream().map(seat -> seat.actor().name())),
                lines(dossier.participants().stream().map(seat -> seat.actor()).map(Who::state)),
                Where.small(words.stream().filter(Objects::nonNull).collect(Collectors.joining(" "))));
    }

    static Outline of(Claim claim) {
        return new Outline(null, null, null, "", "", "", said(claim.reports().get(0)), "", "", "");
    }

    private static long said(Report report) {
        return report.said().toInstant().toEpochMilli();
    }

    private static String lines(Stream<@Nullable String> all) {
        return all.map(Where::small).distinct().collect(Collectors.joining("\n", "\n", "\n"));
    }
}
