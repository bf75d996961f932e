package parley.read;

import java.util.List;
import java.util.Set;
import parley.actors.Figure;
import parley.read.frame.Frame;
import parley.read.frame.Mood;

/** Who wants, asks for or offers a meeting, or does not rule it out: that it may come about is his word. */
final class Proposers {
    /** What is proposed is the object of the proposing, or its clause. */
    private static final Set<String> PROPOSED = Set.of("object", "clause", "for", "of", "to");

    private final Speakers speakers;
    private final EncounterNouns nouns;

    Proposers(Speakers speakers, EncounterNouns nouns) {
        this.speakers = speakers;
        this.nouns = nouns;
    }

    List<Figure> of(Frame met) {
        Frame at = met;
        for (int steps = 0; steps < 3 && at.governor().isPresent(); steps++) {
            Frame above = at.governor().get();
            if (!PROPOSED.contains(at.governedAs())) {
                return List.of();
            }
            boolean wanted = at.mood() == Mood.WANTED && above.mood() != Mood.WANTED;
            boolean open = at.mood() == Mood.POSSIBLE && !at.negated() && above.negated() && nouns.refuses(above);
            if (wanted || open) {
                return speakers.parties(
                        above.sentence(), above.role("subject"), above.head().span());
            }
            at = above;
        }
        return List.of();
    }
}
