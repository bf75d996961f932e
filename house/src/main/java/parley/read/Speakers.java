package parley.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parley.actors.Figure;
import parley.language.Sentence;
import parley.language.Token;
import parley.text.CharSpan;

/** Figures with "I" and "we" resolved to whoever is speaking. */
final class Speakers {
    private static final Set<String> FIRST = Set.of("i", "we", "me", "us", "my", "our", "myself", "ourselves");

    private final Material material;
    private final Sources sources;

    Speakers(Material material, Sources sources) {
        this.material = material;
        this.sources = sources;
    }

    List<Figure> figures(Sentence s, List<Token> fillers, CharSpan at) {
        List<Figure> all = new ArrayList<>();
        for (Token filler : fillers) {
            if (isFirst(filler)) {
                add(
                        all,
                        sources.first(
                                at,
                                span -> "‘“\"'«"
                                                .indexOf(material.parsed()
                                                        .words(span)
                                                        .charAt(0))
                                        >= 0));
            } else {
                material.figure(s, filler)
                        .or(() -> material.cast().nation(s, filler))
                        .ifPresent(f -> add(all, Material.voices(f)));
            }
        }
        return all;
    }

    List<Figure> parties(Sentence s, List<Token> fillers, CharSpan at) {
        List<Figure> all = new ArrayList<>();
        for (Figure f : figures(s, fillers, at)) {
            add(all, f.members().isEmpty() ? List.of(f) : f.members());
        }
        return all;
    }

    static boolean isFirst(Token t) {
        return t.upos().equals("PRON") && FIRST.contains(t.form().toLowerCase(Locale.ROOT));
    }

    private static void add(List<Figure> all, List<Figure> more) {
        for (Figure f : more) {
            if (!all.contains(f)) {
                all.add(f);
            }
        }
    }
}
