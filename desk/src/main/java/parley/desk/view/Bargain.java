package parley.desk.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import parley.ask.Table;
import parley.merge.Claim;
import parley.record.Offer;
import parley.record.Reading;
import parley.store.AsOf;

/**
 * An offer: who gives what for what, who put it forward, and what others said of it since.
 *
 * @param status floated, made, accepted, rejected or withdrawn, as far as its own article says
 */
public record Bargain(
        String from,
        String to,
        String by,
        String gives,
        String gets,
        String status,
        Quote quote,
        List<Pair> against,
        List<Aftermath.Answer> answers) {
    /** The latest first. @param offers a row for each, its report's id in the second column */
    public static List<Bargain> of(Table offers, AsOf archive) {
        List<Bargain> bargains = new ArrayList<>();
        for (List<String> row : offers.rows()) {
            AsOf.Noted one = archive.noted(row.get(1));
            if (one != null && one.entry() instanceof Offer offer) {
                bargains.add(bargain(offer, one, archive));
            }
        }
        Collections.reverse(bargains);
        return bargains;
    }

    private static Bargain bargain(Offer offer, AsOf.Noted one, AsOf archive) {
        Reading reading = one.filed().reading();
        Claim claim = archive.claimOf(one.report());
        return new Bargain(
                Quote.names(offer.from(), reading, ", "),
                Quote.names(offer.to(), reading, ", "),
                Quote.names(offer.by(), reading, ", "),
                Say.quotes(offer.gives()),
                Say.quotes(offer.gets()),
                Say.small(offer.status()),
                Quote.of(one),
                claim == null ? List.of() : Pair.of(claim.links(), claim.reports(), Pair.ANSWERS),
                Aftermath.of(offer, one, archive));
    }
}
