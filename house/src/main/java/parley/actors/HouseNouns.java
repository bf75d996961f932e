package parley.actors;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Nouns that stand for a house or for a whole side, from {@code lexicon/en/house-nouns.tsv}. */
final class HouseNouns {
    enum Sort {
        /** "ministry", "parliament": an organisation of its own. */
        HOUSE,
        /** "office", "spokesman": the house of whoever owns it. */
        VOICE,
        /** "reports", "speculation": nobody in particular. */
        SOURCE,
        /** "the association", "the world body": the organisation spoken of. */
        BODY,
        /** "the draft", "his plan": whoever's it is. */
        DOCUMENT,
        /** "the pair", "the trio": those last spoken of together. */
        GROUP,
        /** "government", "side", "delegation": the state or body itself. */
        SIDE,
        /** "protesters", "civilians": people of no name, perhaps of a state. */
        CROWD,
        /** "militants", "gunmen": those of an armed group are the group, others a crowd. */
        FIGHTERS,
        /** "troops", "soldiers": those of a state or body are it, others people of no name. */
        SOLDIERS,
        /** "warplanes", "rockets": those of a state or body are it, others nobody. */
        WEAPONS,
        /** "dozens", "a group": so many of those that follow. */
        QUANTITY
    }

    private final Map<String, Sort> nouns;

    HouseNouns(List<String> lines) {
        this.nouns = lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("word\t"))
                .map(line -> line.split("\t"))
                .collect(Collectors.toMap(cells -> cells[0], cells -> Sort.valueOf(cells[1].toUpperCase(Locale.ROOT))));
    }

    Optional<Sort> sort(String lemma) {
        return Optional.ofNullable(nouns.get(lemma.toLowerCase(Locale.ROOT)));
    }
}
