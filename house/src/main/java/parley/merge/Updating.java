package parley.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The reports after which something was otherwise, each with the one before it. */
final class Updating {
    private Updating() {}

    @SafeVarargs
    static List<Link> links(List<Step>... courses) {
        List<Link> links = new ArrayList<>();
        for (List<Step> steps : courses) {
            for (int i = 1; i < steps.size(); i++) {
                Step before = steps.get(i - 1);
                Step after = steps.get(i);
                links.add(new Link.Updates(new Link.Tie(
                        Link.About.valueOf(after.what.name()),
                        after.told.id(),
                        before.told.id(),
                        after.what.name().toLowerCase(Locale.ROOT) + " was " + after.from + " and is now " + after.to,
                        after.words(),
                        before.words())));
            }
        }
        return links;
    }
}
