package parley.read;

import java.util.List;
import java.util.Set;
import parley.language.Token;
import parley.read.frame.Frame;

/** What reads like a bargain and is none: "would close the strait if …", "will go to court if they do not pay". */
final class Threats {
    private static final Set<String> HOSTILE =
            Set.of("ASSAULT", "COERCE", "SANCTION", "THREATEN", "MOBILIZE", "PROTEST", "REJECT", "ACCUSE");

    private Threats() {}

    /** Whether a deed is done against somebody, hangs on what others do not do, or on what "we" ourselves do. */
    static boolean is(Material material, Frame deed, List<Token> price) {
        // "will speak to him if talks fail": no party is asked for anything
        boolean forecast = deed.sentence().children(deed.head(), "aux").stream()
                        .anyMatch(t -> t.lemma().equals("will"))
                && price.stream()
                        .flatMap(t -> material.frame(deed.sentence(), t).stream())
                        .flatMap(f -> f.role("subject").stream())
                        .noneMatch(t -> material.figure(deed.sentence(), t).isPresent());
        return isHostile(material, deed)
                || forecast
                || price.stream()
                        .flatMap(t -> material.frame(deed.sentence(), t).stream())
                        .anyMatch(f -> f.negated() || isHostile(material, f) || first(f) && first(deed));
    }

    private static boolean isHostile(Material material, Frame deed) {
        return material.firings().getOrDefault(deed, List.of()).stream()
                .flatMap(f -> f.constant("type").stream())
                .anyMatch(HOSTILE::contains);
    }

    private static boolean first(Frame frame) {
        return frame.role("subject").stream().anyMatch(Speakers::isFirst);
    }
}
