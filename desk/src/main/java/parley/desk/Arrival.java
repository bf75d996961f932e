package parley.desk;

import parley.text.Article;
import parley.text.Problem;

/** What came of one thing handed in; {@code where} is a file, or file and line. */
sealed interface Arrival {
    enum Kind {
        ACCEPTED,
        DUPLICATE,
        REFUSED
    }

    Kind kind();

    String where();

    record Accepted(Article article, String name, String where) implements Arrival {
        @Override
        public Kind kind() {
            return Kind.ACCEPTED;
        }
    }

    record Duplicate(Article article, String name, String where, String first) implements Arrival {
        @Override
        public Kind kind() {
            return Kind.DUPLICATE;
        }
    }

    record Refused(Problem problem, String where, String message) implements Arrival {
        @Override
        public Kind kind() {
            return Kind.REFUSED;
        }
    }
}
