package parley.actors;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.actors.directory.Organisation;

/** Nouns that stand for a house or for a whole side, from {@code lexicon/en/house-nouns.tsv}. */
final class HouseNouns {
    enum Sort {
        /** "ministry", "parliament": an organisation of its own. */
        HOUSE,
        /** "office", "spokesman": the house of whoever owns it. */
        VOICE,
        /** "reports", "speculation": nobody in particular. */
        SOURCE,
        /** "the association", "the rebels": the organisation of such a kind that is spoken of. */
        BODY,
        /** "the statement", "the letter": whoever's it is, or the body's that was spoken of. */
        DOCUMENT,
        /** "the draft", "his plan": whoever's it is, or nobody's. */
        WRITING,
        /** "the pair", "the trio": those last spoken of together. */
        GROUP,
        /** "government", "country": the state itself. */
        GOVERNMENT,
        /** "side", "delegation": the state or body itself. */
        SIDE,
        /** "protesters", "civilians": people of no name, perhaps of a state. */
        CROWD,
        /** "militants", "gunmen": those of an armed group are the group, others a crowd. */
        FIGHTERS,
        /** "troops", "soldiers": those of a state or body are it, others people of no name. */
        SOLDIERS,
        /** "warplanes", "rockets": those of a state or body are it, others nobody. */
        WEAPONS,
        /** "its rival", "its neighbour": the other side of two. */
        OPPOSITE,
        /** "dozens", "a group": so many of those that follow. */
        QUANTITY
    }

    private record Noun(Sort sort, Set<Organisation.Sort> kinds) {}

    private final Map<String, Noun> nouns = new HashMap<>();

    HouseNouns(List<String> lines) {
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("word\t")) {
                String[] cells = line.split("\t");
                nouns.put(
                        cells[0],
                        new Noun(
                                Sort.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                                parse(cells.length > 2 ? cells[2] : "")));
            }
        }
    }

    private static Set<Organisation.Sort> parse(String cell) {
        Set<Organisation.Sort> kinds = EnumSet.noneOf(Organisation.Sort.class);
        if (cell.equals("any")) {
            kinds.addAll(EnumSet.allOf(Organisation.Sort.class));
        } else if (!cell.isEmpty()) {
            for (String kind : cell.split("\\|")) {
                kinds.add(Organisation.Sort.valueOf(kind.toUpperCase(Locale.ROOT)));
            }
        }
        return kinds;
    }

    Optional<Sort> sort(String lemma) {
        return Optional.ofNullable(nouns.get(lemma.toLowerCase(Locale.ROOT))).map(Noun::sort);
    }

    /** The kinds of organisation that a noun can point at; empty for all but {@link Sort#BODY}. */
    Set<Organisation.Sort> kinds(Mention.House house) {
        Noun noun = nouns.get(house.head().lemma().toLowerCase(Locale.ROOT));
        return noun == null ? Set.of() : noun.kinds();
    }
}
