package parley.merge;

import java.util.List;
import java.util.SortedSet;

/** One actor across articles: every name and office that they give, and which actor of which reading it is. */
public record Party(
        String id, Who who, SortedSet<String> names, SortedSet<String> offices, List<Appearance> appearances) {

    /** {@code actor} is the id in the reading of {@code article}. */
    public record Appearance(String article, String actor) {}

    public Party {
        appearances = List.copyOf(appearances);
    }
}
