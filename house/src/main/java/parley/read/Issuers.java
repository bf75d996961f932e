package parley.read;

import java.util.ArrayList;
import java.util.List;
import parley.actors.Figure;
import parley.language.Sentence;
import parley.language.Token;
import parley.read.frame.Frame;
import parley.read.rules.Lexicon;

/**
 * Those whose text the whole article is: "attributable to Spokesperson …", "statement by …", a byline of a minister. They are
 * its "we", and the source of all it says.
 */
final class Issuers {
    private static final int HEAD = 6;
    private static final String TEXT = "text-noun";

    private Issuers() {}

    static List<Figure> of(Material material, Lexicon lexicon) {
        for (Frame frame : material.frames()) {
            Sentence s = frame.sentence();
            if (s.number() >= HEAD) {
                break;
            }
            List<Token> named = new ArrayList<>();
            if (frame.predicate().equals("attributable")) {
                named.addAll(frame.role("to"));
            } else if (lexicon.find(TEXT, frame.predicate(), Frame.Sort.NOUN).isPresent()
                    && frame.sort() == Frame.Sort.NOUN
                    && heading(s)) {
                named.addAll(frame.role("by"));
                named.addAll(frame.role("from"));
            } else if (lexicon.find("issue", frame.predicate(), Frame.Sort.VERB).isPresent()
                    && frame.passive()
                    && frame.role("object").stream()
                            .anyMatch(t -> lexicon.find(TEXT, t.lemma(), Frame.Sort.NOUN)
                                    .isPresent())) {
                named.addAll(frame.role("subject"));
            }
            List<Figure> issuers = all(material, s, named);
            if (!issuers.isEmpty()) {
                return issuers;
            }
        }
        return byline(material);
    }

    /** A heading, or the line that introduces a text. */
    private static boolean heading(Sentence s) {
        boolean verbless = s.tokens().stream().noneMatch(t -> t.upos().equals("VERB"));
        return verbless
                || s.tokens().stream()
                        .anyMatch(t -> t.lemma().equalsIgnoreCase("following")
                                || t.lemma().equalsIgnoreCase("follow"));
    }

    private static List<Figure> all(Material material, Sentence s, List<Token> named) {
        List<Figure> issuers = new ArrayList<>();
        for (Token t : named) {
            List<Figure> direct = material.parties(s, List.of(t));
            for (Figure f : direct.isEmpty() || direct.get(0).kind() == Figure.Kind.UNNAMED
                    ? material.cast().within(s, t)
                    : direct) {
                if (f.kind() != Figure.Kind.UNNAMED && !issuers.contains(f)) {
                    issuers.add(f);
                }
            }
        }
        return issuers;
    }

    /** "Jane Doe, Department Spokesperson" on a line of its own. */
    private static List<Figure> byline(Material material) {
        for (Sentence s : material.parsed().sentences().stream().limit(HEAD).toList()) {
            boolean verbless = s.tokens().stream()
                    .noneMatch(t -> t.upos().equals("VERB") || t.upos().equals("AUX"));
            boolean speaks = s.tokens().stream()
                    .anyMatch(t -> t.lemma().toLowerCase(java.util.Locale.ROOT).startsWith("spokes"));
            if (verbless && speaks && s.size() < 12) {
                List<Figure> persons = s.tokens().stream()
                        .flatMap(t -> material.figure(s, t).stream())
                        .filter(f -> f.kind() == Figure.Kind.PERSON)
                        .distinct()
                        .toList();
                if (persons.size() == 1) {
                    return persons;
                }
            }
        }
        return List.of();
    }
}
