package parley.actors;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** "Meeting of the Prime Minister with the Secretary General": the titles of a heading are those of the names below it. */
final class Headings {
    /** The number of the last sentence that may be a heading: a letterhead may stand above it. */
    private static final int LAST = 3;
    /** How many sentences from the top the names may stand. */
    private static final int LEAD = 8;

    private final List<List<Mention>> mentions;

    Headings(List<List<Mention>> mentions) {
        this.mentions = mentions;
    }

    /** The first person below who holds the office of a title in a heading. */
    Optional<Mention.Person> named(Mention.Role title, Function<Mention.Person, Mention.@Nullable Rank> ranks) {
        Figure.Office office = title.rank().office();
        boolean heading = title.sentence().number() <= LAST
                && title.sentence().tokens().stream()
                        .noneMatch(t -> t.upos().equals("VERB") || t.form().equals("."));
        return !heading || title.plural() || office == null
                ? Optional.empty()
                : mentions.stream()
                        .limit(LEAD)
                        .flatMap(List::stream)
                        .flatMap(m -> m instanceof Mention.Person p ? Stream.of(p) : Stream.empty())
                        .filter(p -> holds(ranks.apply(p), office, title.rank().state()))
                        .findFirst();
    }

    private static boolean holds(Mention.@Nullable Rank rank, Figure.Office office, @Nullable String state) {
        return rank != null
                && rank.office() != null
                && (rank.office().words().equalsIgnoreCase(office.words())
                        || office.canonical() != null
                                && office.canonical().equals(rank.office().canonical()))
                && (state == null || state.equals(rank.state()));
    }
}
