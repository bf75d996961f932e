package parley.merge;

import java.util.ArrayList;
import java.util.List;

/** Reports that say again what became of an encounter, from a source of their own. */
final class Confirming {
    private Confirming() {}

    static List<Link> links(List<Step> steps, Copies copies) {
        List<Link> links = new ArrayList<>();
        for (Step step : steps) {
            for (Told told : step.again) {
                if (isOfItsOwn(told, step.told, copies)) {
                    links.add(new Link.Confirms(new Link.Tie(
                            Link.About.STATUS,
                            told.id(),
                            step.told.id(),
                            "says the same, from " + Sources.ground(told),
                            told.evidence(),
                            step.told.evidence())));
                }
            }
        }
        return links;
    }

    private static boolean isOfItsOwn(Told told, Told first, Copies copies) {
        return !copies.alike(told.filed().article(), first.filed().article())
                && !Sources.outlet(told.filed()).equals(Sources.outlet(first.filed()))
                && !Sources.ground(told).equals(Sources.ground(first));
    }
}
