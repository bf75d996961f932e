package parley.intake;

import parley.text.Article;
import parley.text.Problem;

/**
 * What came of one thing handed in. {@code where} names the file, and the line in it where a file holds many articles;
 * {@code name} is short: the file's own name, or the id that the carrier gave.
 */
public sealed interface Arrival {

    enum Kind {
        ACCEPTED,
        DUPLICATE,
        REFUSED
    }

    Kind kind();

    String where();

    /** An article to read. */
    record Accepted(Article article, String name, String where) implements Arrival {
        @Override
        public Kind kind() {
            return Kind.ACCEPTED;
        }
    }

    /** The very text of an article accepted before, at {@code first}. */
    record Duplicate(Article article, String name, String where, String first) implements Arrival {
        @Override
        public Kind kind() {
            return Kind.DUPLICATE;
        }
    }

    /** Not an article that Parley can read; {@code message} says why, without repeating {@code where}. */
    record Refused(Problem problem, String where, String message) implements Arrival {
        @Override
        public Kind kind() {
            return Kind.REFUSED;
        }
    }
}
