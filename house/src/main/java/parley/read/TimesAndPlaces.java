package parley.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.actors.directory.Directory;
import parley.language.Parsed;
import parley.language.Sentence;
import parley.language.TimeExpression;
import parley.language.Token;
import parley.read.frame.Frame;
import parley.read.rules.Lexicon;

/** Which time expression and which place belong to which predicate: the nearest one above them in the tree. */
final class TimesAndPlaces {
    private static final Set<String> PLACED = Set.of(
            "in", "at", "to", "into", "from", "near", "outside", "inside", "through", "across", "off", "on", "for",
            "of");
    private static final Set<String> STRONG =
            Set.of("in", "at", "to", "into", "near", "outside", "inside", "through", "across", "off");

    private static final Set<String> WITHIN = Set.of("in", "at", "inside");

    /** How many sentences from the top a dateline may stand. */
    private static final int DATELINE = 6;

    private final Directory directory;
    private final Lexicon lexicon;
    private final Map<Frame, List<TimeExpression>> times = new HashMap<>();
    private final Map<Frame, List<Token>> places = new HashMap<>();
    /** Houses that nobody but the article knows. */
    private final Map<Frame, List<Token>> venues = new HashMap<>();

    private final Map<Frame, String> there = new HashMap<>();

    TimesAndPlaces(Parsed parsed, List<Frame> frames, Directory directory, Lexicon lexicon) {
        this.directory = directory;
        this.lexicon = lexicon;
        Map<Sentence, Map<Token, Frame>> byHead = new HashMap<>();
        for (Frame f : frames) {
            byHead.computeIfAbsent(f.sentence(), s -> new HashMap<>()).put(f.head(), f);
        }
        String last = null;
        String dateline = dateline(parsed);
        for (Sentence s : parsed.sentences()) {
            Map<Token, Frame> heads = byHead.getOrDefault(s, Map.of());
            for (TimeExpression time : parsed.times()) {
                if (s.span().contains(time.span())) {
                    top(s, time)
                            .flatMap(t -> above(s, t, heads))
                            .ifPresent(f -> times.computeIfAbsent(f, x -> new ArrayList<>())
                                    .add(time));
                }
            }
            for (Token t : s.tokens()) {
                String place = t.lemma().equalsIgnoreCase("here") ? dateline : last;
                boolean pointsBack = t.is("advmod")
                        && place != null
                        && (t.lemma().equalsIgnoreCase("there") || t.lemma().equalsIgnoreCase("here"));
                if (pointsBack) {
                    above(s, t, heads).ifPresent(f -> there.put(f, place));
                }
                if (t.is("advmod") && t.lemma().equalsIgnoreCase("where")) {
                    antecedent(s, t)
                            .filter(noun -> isPlace(s, noun))
                            .ifPresent(noun -> above(s, t, heads).ifPresent(f -> there.put(f, name(s, noun))));
                }
                if (isPlace(s, t)) {
                    boolean venue =
                            t.is("compound") && directory.placeState(name(s, t)).isPresent();
                    last = strong(s, t) || venue ? name(s, t) : last;
                    above(s, t, heads)
                            .ifPresent(f -> places.computeIfAbsent(f, x -> new ArrayList<>())
                                    .add(t));
                } else if (isVenue(s, t)) {
                    above(s, t, heads)
                            .ifPresent(f -> venues.computeIfAbsent(f, x -> new ArrayList<>())
                                    .add(t));
                }
            }
        }
    }

    /** "Cape Town, April 17", "HONIARA, Sept 29 -": where the article is written. */
    private @Nullable String dateline(Parsed parsed) {
        for (Sentence s : parsed.sentences().stream().limit(DATELINE).toList()) {
            Token first = s.token(0);
            boolean dated = parsed.times().stream()
                    .anyMatch(t -> s.span().contains(t.span())
                            && t.span().start() - s.span().start() < 30);
            boolean comma = s.tokens().stream().limit(4).anyMatch(t -> t.form().equals(","));
            if (first.name().equals("B-LOC") && dated && comma) {
                return name(s, first);
            }
        }
        return null;
    }

    List<TimeExpression> times(Frame frame) {
        return times.getOrDefault(frame, List.of());
    }

    /** The first day or hour under a frame. */
    @Nullable
    TimeExpression day(Frame frame) {
        return times(frame).stream()
                .filter(t -> t.type() == TimeExpression.Type.DATE || t.type() == TimeExpression.Type.TIME)
                .findFirst()
                .orElse(null);
    }

    /** Heads of place names under a frame, those behind "in", "at", "to" first. */
    List<Token> places(Frame frame) {
        List<Token> known = places.getOrDefault(frame, List.of());
        return known.isEmpty() ? venues.getOrDefault(frame, List.of()) : known;
    }

    /** The state that a place is in, where the directory knows. */
    Optional<String> stateOf(String place) {
        return directory.placeState(place);
    }

    /** The place that "there" under a frame points back to: the one last named. */
    Optional<String> there(Frame frame) {
        return Optional.ofNullable(there.get(frame));
    }

    /** The preposition before a time: "until" of "until Friday"; empty where there is none. */
    String marker(Sentence s, TimeExpression time) {
        return top(s, time)
                .flatMap(t -> s.children(t, "case").stream().findFirst())
                .map(c -> c.lemma().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    private static Optional<Token> top(Sentence s, TimeExpression time) {
        Token top = null;
        for (Token t : s.tokens()) {
            if (time.span().contains(t.span())
                    && (t.head() < 0 || !time.span().contains(s.token(t.head()).span()))) {
                top = t;
            }
        }
        return Optional.ofNullable(top);
    }

    /** "Malé, where he is to meet": what a relative clause hangs on. */
    private static Optional<Token> antecedent(Sentence s, Token where) {
        Token clause = where.head() < 0 ? where : s.token(where.head());
        return clause.is("acl:relcl") && clause.head() >= 0 ? Optional.of(s.token(clause.head())) : Optional.empty();
    }

    private static Optional<Frame> above(Sentence s, Token from, Map<Token, Frame> heads) {
        Token at = from;
        int steps = 0;
        while (at.head() >= 0 && steps++ < s.size()) {
            at = s.token(at.head());
            Frame f = heads.get(at);
            // a name has no time or place of its own: "a call between A and B last Thursday"
            if (f != null
                    && (!at.upos().equals("PROPN") || !s.children(at, "cop").isEmpty())) {
                return Optional.of(f);
            }
        }
        return Optional.empty();
    }

    private boolean isPlace(Sentence s, Token t) {
        if (!t.upos().equals("PROPN") && !t.name().endsWith("-LOC")) {
            return false;
        }
        if (t.is("flat", "compound")
                && t.head() >= 0
                && !s.token(t.head()).upos().equals("NOUN")) {
            return false;
        }
        boolean marked = s.children(t, "case").stream()
                        .anyMatch(c -> PLACED.contains(c.lemma().toLowerCase(Locale.ROOT)))
                || t.is("conj", "obj", "compound");
        boolean of = s.children(t, "case").stream().anyMatch(c -> c.lemma().equals("of"))
                && t.head() >= 0
                && lexicon.find("request", s.token(t.head()).lemma(), Frame.Sort.NOUN)
                        .isPresent();
        return marked && !of && (t.name().endsWith("-LOC") || directory.isPlace(name(s, t)));
    }

    /** "at the Hotel Continental": a house by its name, in which one can meet. */
    private boolean isVenue(Sentence s, Token t) {
        boolean within = s.children(t, "case").stream()
                .anyMatch(c -> WITHIN.contains(c.lemma().toLowerCase(Locale.ROOT)));
        return within && t.upos().equals("PROPN") && !t.is("flat", "compound") && isHouse(name(s, t));
    }

    /** "Hotel Continental", against "Geneva". */
    boolean isHouse(String place) {
        return place.contains(" ")
                && Arrays.stream(place.toLowerCase(Locale.ROOT).split(" "))
                        .anyMatch(word -> lexicon.find("venue", word, null).isPresent());
    }

    /** The whole name around its head: "New York", "Camp David". */
    static String name(Sentence s, Token head) {
        int first = head.index();
        int last = head.index();
        for (Token c : s.children(head, "compound", "flat", "amod", "nmod:desc")) {
            if (c.upos().equals("PROPN")) {
                first = Math.min(first, c.index());
                last = Math.max(last, c.index());
            }
        }
        // "Port of Spain", "New York": as far as the name goes, whatever the tree makes of it
        while (first > 0 && s.token(first).name().equals("I-LOC")) {
            first--;
        }
        while (last + 1 < s.size() && s.token(last + 1).name().equals("I-LOC")) {
            last++;
        }
        StringBuilder out = new StringBuilder();
        for (int i = first; i <= last; i++) {
            if (out.length() > 0 && !s.token(i).form().equals("-") && out.charAt(out.length() - 1) != '-') {
                out.append(' ');
            }
            out.append(s.token(i).form());
        }
        return out.toString();
    }

    /** Whether a place name says where something is, not what it is about. */
    static boolean strong(Sentence s, Token place) {
        return s.children(place, "case").stream()
                .anyMatch(c -> STRONG.contains(c.lemma().toLowerCase(Locale.ROOT)));
    }
}
