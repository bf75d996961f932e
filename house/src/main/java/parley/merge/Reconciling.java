package parley.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parley.actors.directory.Directory;
import parley.record.Meeting;

/** Makes a dossier of all reports of one encounter: docs/reconciliation.md says in which order. */
final class Reconciling {
    private final List<Told> group;
    private final List<StatusDenial> denials;
    private final Rulings rulings;
    private final Likeness likeness;
    private final Copies copies;
    private final StatusCourse status;
    private final LevelCourse level;
    private final DateCourse date;
    private final PlaceCourse place;
    private final Table table;

    private Reconciling(
            List<Told> group, List<StatusDenial> denials, Rulings rulings, Likeness likeness, Directory directory) {
        this.group = group;
        this.denials = denials;
        this.rulings = rulings;
        this.likeness = likeness;
        this.copies = new Copies(group.stream().map(Told::shelved).distinct().toList());
        Rank rank = new Rank(group, directory);
        this.status = StatusCourse.of(group);
        this.level = LevelCourse.of(group, likeness);
        this.date = DateCourse.of(group, rank);
        this.place = PlaceCourse.of(group, new Sites(directory), rank);
        this.table = Table.of(group);
    }

    /** {@code group}: at least one report, the earliest said first. */
    static Dossier dossier(
            List<Told> group, List<StatusDenial> denials, Rulings rulings, Likeness likeness, Directory directory) {
        return new Reconciling(group, denials, rulings, likeness, directory).dossier();
    }

    private Dossier dossier() {
        List<Step> steps = new ArrayList<>(status.steps());
        steps.addAll(level.steps());
        steps.addAll(date.steps());
        steps.addAll(place.steps());
        steps.addAll(table.steps());
        steps.sort(Comparator.comparing((Step step) -> step.told, Told.ORDER).thenComparing(step -> step.what));
        return new Dossier(
                Ids.dossier(group.get(0).id()),
                Objects.requireNonNull(usual(told -> told.meeting().kind())),
                usual(told -> told.meeting().name()),
                usual(Told::topic),
                stated(Meeting.Changed.PLACE, place.now()),
                stated(Meeting.Level.class, Meeting.Changed.LEVEL, level.now()),
                stated(Meeting.Status.class, Meeting.Changed.STATUS, status.now()),
                stated(Meeting.Changed.DATE, date.now()),
                usual(told -> told.meeting().ordinal()),
                table.seats(),
                steps.stream().map(Step::change).toList(),
                reports(),
                Sources.independent(group, copies),
                links());
    }

    /** A denial is a report too, of whoever tells nothing else of it. */
    private List<Report> reports() {
        List<Report> reports = new ArrayList<>();
        group.forEach(told -> reports.add(told.report(copies)));
        denials.stream()
                .filter(denial -> own(denial).isEmpty())
                .forEach(denial -> reports.add(denial.denial().report()));
        return reports;
    }

    private Optional<Told> own(StatusDenial denial) {
        return group.stream()
                .filter(told ->
                        told.filed().article().equals(denial.denial().filed().article()))
                .findFirst();
    }

    private List<Link> links() {
        List<Link> links = new ArrayList<>(sameAs());
        date.clashes().forEach(clash -> links.add(clash.link()));
        place.clashes().forEach(clash -> links.add(clash.link()));
        table.clashes().forEach(clash -> links.add(clash.link()));
        links.addAll(Beginnings.contradictions(group, copies));
        links.addAll(Existence.denials(group));
        denials.forEach(denial -> links.add(
                denial.link(own(denial).map(Told::id).orElse(denial.denial().id()))));
        links.addAll(Confirming.links(status.steps(), copies));
        links.addAll(Updating.links(status.steps(), level.steps(), date.steps(), place.steps()));
        return links;
    }

    /** Every report but the first, with the earlier one that it is most like. */
    private List<Link> sameAs() {
        List<Link> links = new ArrayList<>();
        for (int i = 1; i < group.size(); i++) {
            Told told = group.get(i);
            group.subList(0, i).stream()
                    .max(Comparator.comparingInt((Told other) -> Grouping.score(told, other, likeness, rulings))
                            .thenComparing(Told.ORDER.reversed()))
                    .ifPresent(other -> links.add(new Link.SameAs(new Link.Tie(
                            Link.About.EXISTENCE,
                            told.id(),
                            other.id(),
                            likeness.because(told, other),
                            told.evidence(),
                            other.evidence()))));
        }
        return links;
    }

    /** What most reports say, of as many the earliest. */
    private <T> @Nullable T usual(Function<Told, @Nullable T> field) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Told told : group) {
            T value = field.apply(told);
            if (value != null) {
                counts.merge(value.toString(), 1, Integer::sum);
            }
        }
        T best = null;
        for (Told told : group) {
            T value = field.apply(told);
            if (value != null
                    && (best == null
                            || counts.getOrDefault(value.toString(), 0) > counts.getOrDefault(best.toString(), 0))) {
                best = value;
            }
        }
        return best;
    }

    private @Nullable String stated(Meeting.Changed what, @Nullable String read) {
        String value = read;
        for (Told told : group) {
            for (Ruling.Stated ruling : rulings.stated(told.id())) {
                value = ruling.what() == what ? ruling.value() : value;
            }
        }
        return value;
    }

    private <E extends Enum<E>> @Nullable E stated(Class<E> type, Meeting.Changed what, @Nullable E read) {
        String value = stated(what, read == null ? null : read.name());
        return value == null ? null : Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
    }
}
