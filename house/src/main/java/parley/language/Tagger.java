package parley.language;

import java.util.List;

/** What turns words into tagged trees. {@link Token} says what each word gets; sentences come back in order, none left out. */
public interface Tagger {
    /** Parses sentences of a text; they are numbered from 0. Safe to call from several threads at once. */
    List<Sentence> parse(String text, List<Words> sentences);
}
