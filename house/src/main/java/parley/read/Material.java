package parley.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.actors.Cast;
import parley.actors.Figure;
import parley.language.Parsed;
import parley.language.Quotation;
import parley.language.Sentence;
import parley.language.TimeExpression;
import parley.language.Token;
import parley.read.frame.Frame;
import parley.read.rules.Firing;
import parley.text.CharSpan;

/** What the records of one article are made from: its parse, its cast, its frames and the rules that fired on them. */
record Material(
        Parsed parsed,
        Cast cast,
        List<Frame> frames,
        Map<Frame, List<Firing>> firings,
        Map<Sentence, Map<Token, Frame>> heads) {

    List<Firing> firings(String record) {
        List<Firing> all = new ArrayList<>();
        for (Frame frame : frames) {
            for (Firing firing : firings.getOrDefault(frame, List.of())) {
                if (firing.rule().record().equals(record)) {
                    all.add(firing);
                }
            }
        }
        return all;
    }

    /** The frames of each sentence by their heads. */
    static Map<Sentence, Map<Token, Frame>> byHead(List<Frame> frames) {
        Map<Sentence, Map<Token, Frame>> index = new HashMap<>();
        for (Frame frame : frames) {
            index.computeIfAbsent(frame.sentence(), s -> new HashMap<>()).put(frame.head(), frame);
        }
        return index;
    }

    Optional<Frame> frame(Sentence sentence, Token head) {
        return Optional.ofNullable(heads.getOrDefault(sentence, Map.of()).get(head));
    }

    Optional<Figure> figure(Sentence sentence, Token token) {
        return cast.of(sentence, token);
    }

    /** The figures that fillers stand for, groups taken apart where they have members. */
    List<Figure> parties(Sentence sentence, List<Token> fillers) {
        List<Figure> all = new ArrayList<>();
        for (Token filler : fillers) {
            cast.of(sentence, filler).ifPresent(f -> {
                for (Figure one : f.members().isEmpty() ? List.of(f) : f.members()) {
                    if (!all.contains(one)) {
                        all.add(one);
                    }
                }
            });
        }
        return all;
    }

    /** The figures that act or speak: a group is its persons or its several sides, "US officials" stay unnamed. */
    List<Figure> figures(Sentence sentence, List<Token> fillers) {
        List<Figure> all = new ArrayList<>();
        for (Token filler : fillers) {
            cast.of(sentence, filler).stream()
                    .flatMap(f -> voices(f).stream())
                    .filter(f -> !all.contains(f))
                    .forEach(all::add);
        }
        return all;
    }

    static List<Figure> voices(Figure figure) {
        boolean known =
                figure.members().size() > 1 || figure.members().stream().anyMatch(m -> m.kind() == Figure.Kind.PERSON);
        return known ? figure.members() : List.of(figure);
    }

    /** The quotations that lie in a stretch, the outermost only. */
    List<Quotation> quotations(CharSpan within) {
        List<Quotation> inside = new ArrayList<>();
        for (Quotation q : parsed.quotations()) {
            if (within.contains(q.inner())
                    && inside.stream().noneMatch(o -> o.outer().contains(q.outer()) && !o.equals(q))) {
                inside.add(q);
            }
        }
        return inside;
    }

    Optional<Quotation> quotationAround(CharSpan span) {
        return parsed.quotations().stream()
                .filter(q -> q.outer().contains(span))
                .findFirst();
    }

    List<TimeExpression> times(CharSpan within) {
        return parsed.times().stream().filter(t -> within.contains(t.span())).toList();
    }

    Optional<Sentence> sentenceAt(int offset) {
        return parsed.sentences().stream()
                .filter(s -> s.span().start() <= offset && offset < s.span().end())
                .findFirst();
    }
}
