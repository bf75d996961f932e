package parley.merge;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.record.Meeting;
import parley.text.Evidence;

/** A value that something about an encounter took, with the report that first said so and those that said it again. */
final class Step {
    final Meeting.Changed what;
    final @Nullable String from;
    final String to;
    final Told told;
    final List<Told> again = new ArrayList<>();

    Step(Meeting.Changed what, @Nullable String from, String to, Told told) {
        this.what = what;
        this.from = from;
        this.to = to;
        this.told = told;
    }

    Change change() {
        List<String> reports = new ArrayList<>(List.of(told.id()));
        again.stream().map(Told::id).filter(id -> !reports.contains(id)).forEach(reports::add);
        return new Change(what, from, to, told.filed().said(), told.filed().filed(), reports);
    }

    /** The words that say it: those of the change, where the article tells it as one. */
    Evidence words() {
        return told.meeting().changes().stream()
                .filter(change -> change.what() == what)
                .map(Meeting.Change::evidence)
                .findFirst()
                .orElse(told.evidence());
    }
}
