package parley.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.actors.Figure;
import parley.actors.directory.Directory;
import parley.actors.directory.Organisation;
import parley.language.Sentence;
import parley.language.Token;
import parley.read.frame.Frame;
import parley.read.rules.Lexicon;

/** By what way something was said: a medium ("told CNBC", "on X"), a press conference, a statement, a call. */
final class Channels {
    private static final List<String> ROLES = List.of(
            "on",
            "in",
            "at",
            "to",
            "via",
            "through",
            "throughout",
            "by",
            "during",
            "over",
            "object",
            "indirect",
            "subject");

    private final Directory directory;
    private final Lexicon lexicon;

    Channels(Directory directory, Lexicon lexicon) {
        this.directory = directory;
        this.lexicon = lexicon;
    }

    boolean isMedium(Figure figure) {
        return figure.organisation() != null
                        && directory
                                .organisation(figure.organisation())
                                .map(o -> o.sort() == Organisation.Sort.MEDIA || o.sort() == Organisation.Sort.CHANNEL)
                                .orElse(false)
                || figure.kind() == Figure.Kind.ORGANISATION && isPaper(figure.name());
    }

    /** "the newspaper": a medium that no directory knows. */
    private boolean isPaper(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split(" "))
                .map(word -> lexicon.words("house-nouns").get(word + "/BODY"))
                .anyMatch(word -> word != null && "media".equals(word.fact("kinds")));
    }

    /** "reporters": those to whom everything is said. */
    boolean isPress(Figure figure) {
        String[] words = figure.name().toLowerCase(Locale.ROOT).split(" ");
        String last = words[words.length - 1].replaceFirst("s$", "");
        return figure.kind() == Figure.Kind.UNNAMED && lexicon.words("press").containsKey(last + "/NOUN");
    }

    boolean isPress(Token token) {
        return lexicon.find("press", token.lemma(), Frame.Sort.NOUN).isPresent();
    }

    /** The channel of a cue, or of the verb that it goes on from: "telephoned him and urged …", "on X, he thanked them and said …". */
    @Nullable
    String of(Material material, Frame frame, List<Token> named) {
        String own = own(material, frame, named);
        if (own != null) {
            return own;
        }
        Lexicon.Word verb = lexicon.words("channel").get(frame.predicate().toLowerCase(Locale.ROOT) + "/VERB");
        if (verb != null) {
            return verb.fact("channel");
        }
        return frame.head().is("conj")
                ? frame.governor().map(g -> of(material, g, List.of())).orElse(null)
                : null;
    }

    /** What kind of text somebody's words stand in: "according to the ministry's statement". */
    @Nullable
    String ofText(List<Token> texts) {
        return texts.stream()
                .flatMap(t -> lexicon.find("channel", t.lemma(), Frame.Sort.NOUN).stream())
                .map(w -> w.fact("channel"))
                .findFirst()
                .orElse(null);
    }

    private @Nullable String own(Material material, Frame frame, List<Token> named) {
        Sentence s = frame.sentence();
        for (Token t : named) {
            Optional<String> medium = medium(material, s, t);
            if (medium.isPresent()) {
                return medium.get();
            }
        }
        for (String role : ROLES) {
            for (Token filler : frame.role(role)) {
                Optional<String> medium = medium(material, s, filler);
                if (medium.isPresent() && !role.equals("by") && !role.equals("subject")) {
                    return medium.get();
                }
                Map<String, Lexicon.Word> words = lexicon.words("channel");
                String compound = s.children(filler, "compound", "amod").stream()
                        .map(c -> c.lemma().toLowerCase(Locale.ROOT) + " "
                                + filler.lemma().toLowerCase(Locale.ROOT))
                        .filter(w -> words.containsKey(w + "/NOUN"))
                        .findFirst()
                        .orElse(filler.lemma().toLowerCase(Locale.ROOT));
                Lexicon.Word word = words.get(compound + "/NOUN");
                if (word != null && !role.equals("object")) {
                    return host(material, s, filler).orElse(word.fact("channel"));
                }
            }
        }
        return null;
    }

    /** "in an interview with the Courier": the paper is the channel. */
    private Optional<String> host(Material material, Sentence s, Token filler) {
        return material.frame(s, filler).stream()
                .flatMap(f -> List.of("with", "to", "in", "by").stream().flatMap(role -> f.role(role).stream()))
                .flatMap(t -> medium(material, s, t).stream())
                .findFirst();
    }

    private Optional<String> medium(Material material, Sentence s, Token t) {
        return material.figure(s, t).filter(this::isMedium).map(Figure::name);
    }
}
