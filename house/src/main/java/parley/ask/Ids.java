package parley.ask;

import java.util.List;
import parley.store.AsOf;
import parley.text.ParleyException;
import parley.text.Problem;

/** Ids as people type them: the beginning is enough where nothing else begins so. */
public final class Ids {
    private final AsOf archive;

    public Ids(AsOf archive) {
        this.archive = archive;
    }

    /** @throws ParleyException of {@link Problem#INPUT} where nothing begins so, or more than one thing */
    public String whole(String given) {
        String id = given.strip();
        if (archive.article(id) != null) {
            return id;
        }
        List<String> all = archive.beginning(id);
        if (all.contains(id)) {
            return id;
        }
        if (all.size() > 1) {
            throw new ParleyException(
                    Problem.INPUT,
                    given,
                    "more than one begins so: " + String.join(" ", all.subList(0, Math.min(5, all.size()))));
        }
        if (all.isEmpty()) {
            throw new ParleyException(Problem.INPUT, given, "nothing in the archive has this id");
        }
        return all.get(0);
    }
}
