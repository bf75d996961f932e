package parley.merge;

import parley.text.Evidence;

/** What one report has to do with another, for a reason, with the words of both. {@code from} is the later one. */
public sealed interface Link {
    enum Kind {
        SAME_AS,
        UPDATES,
        CONTRADICTS,
        CONFIRMS,
        DENIES
    }

    enum About {
        EXISTENCE,
        STATUS,
        LEVEL,
        PARTICIPANTS,
        DATE,
        PLACE,
        CLAIM
    }

    Kind kind();

    Tie tie();

    /** {@code from} and {@code to} are report ids; {@code because} says it in words. */
    record Tie(About about, String from, String to, String because, Evidence fromWords, Evidence toWords) {}

    /** Both are of the same encounter. */
    record SameAs(Tie tie) implements Link {
        @Override
        public Kind kind() {
            return Kind.SAME_AS;
        }
    }

    /** What was so has become otherwise. */
    record Updates(Tie tie) implements Link {
        @Override
        public Kind kind() {
            return Kind.UPDATES;
        }
    }

    /** Both cannot hold of the same time. */
    record Contradicts(Tie tie) implements Link {
        @Override
        public Kind kind() {
            return Kind.CONTRADICTS;
        }
    }

    /** Another source says the same of its own knowledge. */
    record Confirms(Tie tie) implements Link {
        @Override
        public Kind kind() {
            return Kind.CONFIRMS;
        }
    }

    /** The source of one denies what the other says. */
    record Denies(Tie tie) implements Link {
        @Override
        public Kind kind() {
            return Kind.DENIES;
        }
    }
}
