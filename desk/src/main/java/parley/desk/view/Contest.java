package parley.desk.view;

import java.util.ArrayList;
import java.util.List;
import parley.merge.Claim;

/** A claim, and what others said to it. */
public record Contest(String id, Quote claim, List<Pair> answers, int reports) {
    /** In their order. */
    public static List<Contest> of(List<Claim> claims) {
        List<Contest> contests = new ArrayList<>();
        for (Claim claim : claims) {
            contests.add(new Contest(
                    claim.id(),
                    Quote.of(claim.reports().get(0)),
                    Pair.of(claim.links(), claim.reports(), Pair.ANSWERS),
                    claim.reports().size()));
        }
        return contests;
    }

    public boolean denied() {
        return answers.stream().anyMatch(pair -> pair.kind().equals("denies"));
    }

    public boolean contradicted() {
        return answers.stream().anyMatch(pair -> pair.kind().equals("contradicts"));
    }
}
