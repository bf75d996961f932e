package parley.read.rules;

import java.util.Set;
import parley.language.Token;
import parley.read.frame.Frame;

/** Answers what a filler is: {@code actor}, {@code person}, {@code encounter}, {@code clause} …, or a class of the lexicon. */
@FunctionalInterface
public interface Sense {
    /** The tests there are, besides classes of the lexicon ({@code @class}). */
    Set<String> TESTS = Set.of(
            "any",
            "actor",
            "doer",
            "person",
            "people",
            "named",
            "party",
            "first",
            "clause",
            "finite",
            "infinitive",
            "whether",
            "thing",
            "phrase",
            "quoted",
            "encounter",
            "nation",
            "place");

    boolean passes(Frame frame, Token filler, String test);
}
