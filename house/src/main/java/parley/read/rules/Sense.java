package parley.read.rules;

import parley.language.Token;
import parley.read.frame.Frame;

/** Answers what a filler is: {@code actor}, {@code person}, {@code encounter}, {@code clause} …, or a class of the lexicon. */
@FunctionalInterface
public interface Sense {
    boolean passes(Frame frame, Token filler, String test);
}
