package parley.intake;

import org.jspecify.annotations.Nullable;
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
        TAKEN_BACK,
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

    /** No article, but its publisher's word that the one at {@code url} counts no more. */
    record TakenBack(String url, @Nullable String publisher, String where) implements Arrival {
        @Override
        public Kind kind() {
            return Kind.TAKEN_BACK;
        }

        /** For those who keep no archive. */
        public String message() {
            return "taken back by its publisher; `parley file` notes that in an archive";
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
