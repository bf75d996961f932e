package parley.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parley.actors.Figure;
import parley.language.Sentence;
import parley.language.Token;
import parley.read.frame.Frame;
import parley.read.rules.Firing;
import parley.read.rules.Lexicon;

/** Whose words a statement is: what a rule caught as its speaker, or who stands behind that. */
final class Authors {
    private static final Set<String> POINTING = Set.of("the", "this", "that", "a");
    private static final List<String> BEHIND = List.of("owner", "by", "from", "of", "in");

    private final Material material;
    private final List<Figure> issuers;
    private final Channels channels;
    private final Lexicon lexicon;

    Authors(Material material, List<Figure> issuers, Channels channels, Lexicon lexicon) {
        this.channels = channels;
        this.material = material;
        this.issuers = issuers;
        this.lexicon = lexicon;
    }

    /** {@code before}: what was said so far. */
    List<Figure> of(Firing firing, List<Saying> before) {
        return issuersBefore(firing, before).orElseGet(() -> of(firing));
    }

    private List<Figure> of(Firing firing) {
        Frame frame = firing.frame();
        Sentence s = frame.sentence();
        List<Token> fillers = firing.fillers("speaker");
        List<Figure> cited = frame.governed().stream()
                .filter(f -> f.predicate().equals("cite"))
                .flatMap(f -> material.figures(s, f.role("object")).stream())
                .toList();
        if (!cited.isEmpty()) {
            return cited;
        }
        // "we" outside quotation marks is whoever issued the text
        boolean we = fillers.stream().anyMatch(Speakers::isFirst);
        if (we && material.quotationAround(frame.head().span()).isEmpty()) {
            return issuers;
        }
        List<Figure> speakers = new ArrayList<>();
        for (Token filler : adding(frame).orElse(fillers)) {
            List<Figure> behind = behind(s, filler);
            (behind.isEmpty() ? material.figures(s, List.of(filler)) : behind)
                    .stream().filter(f -> !speakers.contains(f)).forEach(speakers::add);
        }
        if (speakers.isEmpty() && firing.rule().gives().containsKey("else")) {
            List<Token> noun = firing.fillers("else");
            return material.figures(s, noun.isEmpty() ? List.of(frame.head()) : noun);
        }
        return speakers;
    }

    /** "The statement also said": those who spoke by a statement before. */
    private Optional<List<Figure>> issuersBefore(Firing firing, List<Saying> before) {
        Sentence s = firing.frame().sentence();
        List<Token> texts = firing.fillers("speaker").stream()
                .filter(t ->
                        s.children(t, "nmod", "nmod:poss", "amod", "compound").isEmpty())
                .filter(t -> s.children(t, "det").stream()
                        .anyMatch(d -> POINTING.contains(d.lemma().toLowerCase(Locale.ROOT))))
                .toList();
        String channel = channels.ofText(texts);
        return channel == null
                ? Optional.empty()
                : before.stream()
                        .filter(o -> channel.equals(o.channel()) || isHouseBefore(o, s))
                        .max(Comparator.comparingInt((Saying o) -> o.content().end()))
                        .map(Saying::speakers);
    }

    /** "The ministry denied it. A statement said": the ministry's. */
    private static boolean isHouseBefore(Saying saying, Sentence s) {
        Frame cue = saying.frame();
        return cue != null
                && s.number() - cue.sentence().number() == 1
                && saying.speakers().stream()
                        .allMatch(f -> f.kind() == Figure.Kind.ORGANISATION || f.kind() == Figure.Kind.STATE);
    }

    /** "urged the cabinet to step in, warning that …", "said they must go, adding that …": the participle goes on with the cue. */
    private Optional<List<Token>> adding(Frame frame) {
        Sentence s = frame.sentence();
        if (!isAdding(s, frame.head(), lexicon)) {
            return Optional.empty();
        }
        Optional<Frame> cue = frame.governor();
        while (cue.isPresent() && cue.get().governedAs().equals("clause")) {
            Optional<Frame> above = cue.get().governor();
            if (above.isPresent() && speaks(above.get()) && above.get().has("subject")) {
                return above.map(a -> a.role("subject"));
            }
            cue = above;
        }
        return Optional.empty();
    }

    private boolean speaks(Frame frame) {
        return lexicon.find("speech", frame.predicate(), Frame.Sort.VERB).isPresent()
                || lexicon.find("directive", frame.predicate(), Frame.Sort.VERB).isPresent();
    }

    /** A participle of saying behind a comma: ", adding". */
    static boolean isAdding(Sentence s, Token verb, Lexicon lexicon) {
        return verb.is("advcl")
                && verb.xpos().equals("VBG")
                && verb.index() > 0
                && s.token(verb.index() - 1).form().equals(",")
                && s.children(verb, "nsubj").isEmpty()
                && lexicon.find("speech", verb.lemma(), Frame.Sort.VERB).isPresent();
    }

    /** A text speaks for whoever wrote it: "a tweet by the minister", "the ministry's statement". */
    private List<Figure> behind(Sentence s, Token filler) {
        Optional<Frame> text =
                lexicon.find("source-text", filler.lemma(), Frame.Sort.NOUN).flatMap(w -> material.frame(s, filler));
        return text.stream()
                .flatMap(f -> BEHIND.stream().map(role -> material.figures(s, f.role(role))))
                .map(figures -> figures.stream()
                        .filter(f -> f.kind() != Figure.Kind.UNNAMED)
                        .toList())
                .filter(figures -> !figures.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
