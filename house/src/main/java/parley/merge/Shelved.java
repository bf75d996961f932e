package parley.merge;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parley.record.Statement;

/** An article as it lies on a shelf, with all that merging makes of it alone, each worked out once. */
public final class Shelved {
    private final Filed filed;
    private final Once<List<Told>> told;
    private final Once<List<Gist>> sentences;
    private final Once<Map<String, List<Quantity>>> quantities;
    private final Once<Map<String, Set<String>>> numbers;
    private final Once<List<Statement>> denials;
    private final Once<List<Integer>> unbegun;
    private final Once<Print> print;
    private final Once<Set<String>> vicinity;

    public Shelved(Filed filed) {
        this.filed = filed;
        this.told = new Once<>(() -> Told.of(this));
        this.sentences = new Once<>(() -> Gist.of(filed));
        this.quantities = new Once<>(() -> Figures.quantities(sentences.get()));
        this.numbers =
                new Once<>(() -> Quantity.numbers(filed.reading().article().text()));
        this.denials = new Once<>(() -> filed.reading().all(Statement.class).stream()
                .filter(statement -> statement.act() == Statement.Act.DENY)
                .toList());
        this.unbegun = new Once<>(() -> Beginnings.unbegun(this));
        this.print = new Once<>(() -> Print.of(filed.reading().article().text()));
        this.vicinity = new Once<>(() -> Vicinity.looks(filed));
    }

    public Filed filed() {
        return filed;
    }

    public String article() {
        return filed.article();
    }

    /** Under which a {@link Shelf} must hold it. */
    public Set<String> labels() {
        Set<String> labels = new TreeSet<>(Vicinity.labels(filed));
        labels.addAll(Acquaintance.labels(filed));
        told().forEach(each -> labels.addAll(Keys.labels(each)));
        return labels;
    }

    List<Told> told() {
        return told.get();
    }

    List<Gist> sentences() {
        return sentences.get();
    }

    /** By their units. */
    Map<String, List<Quantity>> quantities() {
        return quantities.get();
    }

    /** Of every quantity the number, by the first word of its unit; known without looking at sentences. */
    Map<String, Set<String>> numbers() {
        return numbers.get();
    }

    /** What somebody denies in it. */
    List<Statement> denials() {
        return denials.get();
    }

    /** Places of the sentences that say that something has not begun. */
    List<Integer> unbegun() {
        return unbegun.get();
    }

    Print print() {
        return print.get();
    }

    /** Labels of what is about the same matter. */
    Set<String> vicinity() {
        return vicinity.get();
    }

    /** They are about the same matter. */
    boolean isNear(Shelved other) {
        return !Collections.disjoint(vicinity(), Vicinity.labels(other.filed));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Shelved shelved && filed.equals(shelved.filed);
    }

    @Override
    public int hashCode() {
        return filed.hashCode();
    }
}
