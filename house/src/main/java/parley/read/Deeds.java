package parley.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.actors.Figure;
import parley.language.Sentence;
import parley.language.Token;
import parley.read.frame.Frame;
import parley.read.frame.Mood;
import parley.read.frame.Tense;
import parley.read.rules.Firing;
import parley.read.rules.Lexicon;
import parley.record.Certainty;
import parley.record.Event;
import parley.text.CharSpan;

/**
 * Deeds that rules caught: done by a verb ("attacked"), or named by a noun that a verb carries out ("launched an attack on"),
 * which then says what the deed is and, where the verb does not, who does it to whom.
 */
final class Deeds {
    /** Moods in which nothing is done or planned: what others want, threaten or make a condition is told elsewhere. */
    private static final Set<Mood> NOT_DONE =
            Set.of(Mood.UNREAL, Mood.CONDITIONAL, Mood.ASKED, Mood.WANTED, Mood.THREATENED);

    /** Deeds that need nobody to be done to. */
    private static final Set<Event.Type> ALONE = Set.of(Event.Type.PROTEST, Event.Type.MOBILIZE, Event.Type.AGREE);

    /** Deeds that are told though those they are done to are nobody known: "attacked a base". */
    private static final Set<Event.Type> BODILY = Set.of(Event.Type.ASSAULT, Event.Type.COERCE);

    /** Deeds whose place is where those are whom they are done to. */
    private static final Set<Event.Type> PLACED = Set.of(Event.Type.ASSAULT, Event.Type.COERCE, Event.Type.PROTEST);

    private static final Set<Event.Type> SPOKEN =
            Set.of(Event.Type.SUPPORT, Event.Type.ACCUSE, Event.Type.REQUEST, Event.Type.REJECT);

    private static final Set<String> PROTESTS = Set.of("demand", "accuse");

    private static final List<String> DOERS = List.of("owner", "by", "modifier", "from");

    private final Material material;
    private final TimesAndPlaces around;
    private final Sources sources;
    private final Speakers speakers;
    private final Counterparts counterparts;
    private final Lexicon lexicon;

    Deeds(
            Material material,
            TimesAndPlaces around,
            Sources sources,
            Speakers speakers,
            Counterparts counterparts,
            Lexicon lexicon) {
        this.counterparts = counterparts;
        this.material = material;
        this.around = around;
        this.sources = sources;
        this.speakers = speakers;
        this.lexicon = lexicon;
    }

    Optional<Happening> of(Firing firing) {
        Frame frame = firing.frame();
        Sentence s = frame.sentence();
        Optional<Frame> noun = firing.filler("noun").flatMap(t -> material.frame(s, t));
        Lexicon.Word named = noun.flatMap(n -> lexicon.find("deed", n.predicate(), Frame.Sort.NOUN))
                .orElse(null);
        Event.Type type = Ids.constant(Event.Type.class, fact(firing, named, "type"));
        if (type == null || type == Event.Type.AGREE && frame.negated() || !isTold(frame)) {
            return Optional.empty();
        }
        List<Figure> actors = figures(s, firing.fillers("actor"), frame);
        if (actors.isEmpty() && noun.isPresent()) {
            actors = figures(s, roles(noun.get(), DOERS), frame);
        }
        List<Figure> doers = List.copyOf(actors);
        // "the trend threatens the harvest": a thing threatens nobody
        boolean thing = type == Event.Type.THREATEN
                && !actors.isEmpty()
                && actors.stream().allMatch(Deeds::isThing);
        if (thing || firing.fillers("target").stream().anyMatch(t -> isNobody(t, type))) {
            return Optional.empty();
        }
        List<Figure> targets = targets(s, firing.fillers("target"), frame, actors);
        if (targets.isEmpty() && noun.isPresent() && named != null) {
            List<String> roles =
                    List.of(named.facts().getOrDefault("target", "on|against").split("\\|"));
            targets = targets(s, roles(noun.get(), roles), frame, actors);
            if (targets.isEmpty() && !noun.get().equals(frame)) {
                targets = targets(s, roles(frame, roles), frame, actors);
                targets = targets.isEmpty() ? figures(s, frame.role("indirect"), frame) : targets;
            }
        }
        if (targets.isEmpty() && type == Event.Type.PROTEST) {
            targets = demanded(frame, actors);
        }
        if (targets.isEmpty() && type == Event.Type.REJECT) {
            targets = frame.first("object")
                    .map(t -> counterparts.askers(frame, Phrases.nominal(s, t), doers))
                    .orElse(List.of());
        }
        boolean alone = ALONE.contains(type)
                || firing.constant("alone").isPresent()
                || BODILY.contains(type) && !firing.fillers("target").isEmpty()
                || noun.isPresent();
        String place = place(frame, type);
        boolean nobody = actors.isEmpty() && targets.isEmpty();
        // "the treaty was signed in Oslo"
        boolean impersonal = type == Event.Type.AGREE && (!nobody || place != null && frame.passive());
        if (targets.isEmpty() && !alone || actors.isEmpty() && !impersonal) {
            return Optional.empty();
        }
        CharSpan at = frame.head().span();
        Certainty certainty = Status.certainty(frame.mood()).and(sources.certainty(at));
        return Optional.of(new Happening(
                type,
                fact(firing, named, "mode"),
                Optional.ofNullable(fact(firing, named, "cameo")).orElse(Happenings.cameo(type)),
                actors,
                targets,
                place,
                status(firing, type),
                List.of(Phrases.clause(s, Views.clauseHead(frame))),
                at,
                sources.of(at, actors),
                certainty,
                around.day(frame),
                firing.rule().id()));
    }

    /**
     * Whether a deed is done, planned, weighed, held possible or denied. What is merely thinkable ("ready to lift it") or left
     * undone ("will not leave") is none.
     */
    private boolean isTold(Frame frame) {
        boolean modal = frame.sentence().children(frame.head(), "aux").stream()
                .anyMatch(t -> t.xpos().equals("MD"));
        boolean weighed = frame.governor()
                .flatMap(above -> lexicon.find("weighing", above.predicate(), Frame.Sort.VERB))
                .isPresent();
        if (NOT_DONE.contains(frame.mood()) || frame.mood() == Mood.POSSIBLE && !modal && !weighed) {
            return false;
        }
        boolean plan = frame.mood() == Mood.PLANNED && frame.governedAs().equals("acl"); // "has no plans to"
        boolean past = frame.mood() == Mood.ACTUAL && frame.tense() == Tense.PAST && !isInfinitive(frame);
        return !frame.negated() || plan || past;
    }

    /** Done to oneself, or to what has no body: "killed the bill". */
    private boolean isNobody(Token t, Event.Type type) {
        boolean self = t.lemma().endsWith("self") || t.lemma().endsWith("selves");
        return self
                || BODILY.contains(type)
                        && lexicon.find("intangible", t.lemma(), Frame.Sort.NOUN)
                                .isPresent();
    }

    private static boolean isThing(Figure f) {
        return f.kind() == Figure.Kind.UNNAMED
                && !f.crowd()
                && f.office() == null
                && f.members().isEmpty();
    }

    private static boolean isInfinitive(Frame frame) {
        return frame.head().xpos().equals("VB")
                && frame.sentence().children(frame.head(), "aux").isEmpty();
    }

    /** A purpose ("to retake the town") has not come about, unless it is one that words fulfil ("to congratulate him"). */
    private static Event.Status status(Firing firing, Event.Type type) {
        Frame frame = firing.frame();
        Event.Status said = Status.event(frame);
        Event.Status ruled =
                Ids.constant(Event.Status.class, firing.constant("status").orElse(null));
        if (said == Event.Status.HAPPENED && ruled != null) {
            return ruled;
        }
        boolean purpose = frame.governedAs().equals("to") || frame.governedAs().equals("acl");
        if (said != Event.Status.HAPPENED || !purpose || !isInfinitive(frame) || SPOKEN.contains(type)) {
            return said;
        }
        return frame.governedAs().equals("to") ? Event.Status.PLANNED : Event.Status.POSSIBLE;
    }

    /** What the rule says of the deed, or else the noun that names it. */
    private static @Nullable String fact(Firing firing, Lexicon.@Nullable Word named, String field) {
        return firing.constant(field).orElse(named == null ? null : named.fact(field));
    }

    /** Where it is done; what is done to people is done where they are: "arrested three supporters in Oslo". */
    private @Nullable String place(Frame frame, Event.Type type) {
        Sentence s = frame.sentence();
        Stream<Frame> there = !PLACED.contains(type)
                ? Stream.empty()
                : Stream.of("object", "outside", "at", "near", "against")
                        .flatMap(role -> frame.role(role).stream())
                        .flatMap(t -> material.frames().stream()
                                .filter(f -> f.sentence().equals(s)
                                        && f.sort() == Frame.Sort.NOUN
                                        && (f.head().equals(t) || s.under(f.head(), t))));
        return Stream.concat(Stream.of(frame), there)
                .flatMap(f -> around.places(f).stream())
                .filter(t -> TimesAndPlaces.strong(s, t))
                .map(t -> TimesAndPlaces.name(s, t))
                .findFirst()
                .orElse(null);
    }

    private static List<Token> roles(Frame noun, List<String> names) {
        return names.stream().flatMap(name -> noun.role(name).stream()).toList();
    }

    /** Who is meant: a figure, or the state whose adjective stands there ("Russian strikes"). */
    private List<Figure> figures(Sentence s, List<Token> fillers, Frame frame) {
        List<Figure> all = new ArrayList<>();
        for (Token t : fillers) {
            List<Figure> found =
                    new ArrayList<>(speakers.figures(s, List.of(t), frame.head().span()));
            if (found.isEmpty()) {
                material.cast().nation(s, t).ifPresent(found::add);
            }
            if (found.isEmpty()) {
                found.addAll(wielders(s, t));
            }
            found.stream().filter(f -> !all.contains(f)).forEach(all::add);
        }
        return all;
    }

    /** "US missiles hit", "launched missiles that hit": whose they are, or who sent them. */
    private List<Figure> wielders(Sentence s, Token weapon) {
        Frame noun = material.frame(s, weapon)
                .filter(f ->
                        lexicon.find("missile", f.predicate(), Frame.Sort.NOUN).isPresent()
                                || lexicon.find("deed", f.predicate(), Frame.Sort.NOUN)
                                        .filter(w -> "ASSAULT".equals(w.fact("type")))
                                        .isPresent())
                .orElse(null);
        if (noun == null) {
            return List.of();
        }
        for (String role : DOERS) {
            for (Token t : noun.role(role)) {
                List<Figure> owners = material
                        .figure(s, t)
                        .or(() -> material.cast().nation(s, t).map(f -> f))
                        .stream()
                        .toList();
                if (!owners.isEmpty()) {
                    return owners;
                }
            }
        }
        return noun.governor()
                .filter(above ->
                        above.sort() == Frame.Sort.VERB && noun.governedAs().equals("object") && !above.passive())
                .map(above -> material.figures(s, above.role("subject")))
                .orElse(List.of());
    }

    private List<Figure> targets(Sentence s, List<Token> fillers, Frame frame, List<Figure> actors) {
        List<Figure> all = new ArrayList<>();
        for (Token t : fillers) {
            List<Figure> found = speakers.parties(s, List.of(t), frame.head().span());
            if (t.upos().equals("PRON") && actors.containsAll(found)) {
                found = others(frame, actors); // "rang the president to congratulate him"
            }
            (found.isEmpty() && all.isEmpty() ? owners(s, t) : found)
                    .stream()
                            .filter(f -> !actors.contains(f) && !all.contains(f))
                            .forEach(all::add);
        }
        return all;
    }

    /** Whom protesters ask something of: "marched to demand that the minister go". */
    private List<Figure> demanded(Frame frame, List<Figure> actors) {
        Sentence s = frame.sentence();
        return s.children(frame.head(), "advcl", "xcomp").stream()
                .filter(t -> lexicon.find("speech", t.lemma(), Frame.Sort.VERB)
                        .filter(w -> PROTESTS.contains(w.fact("act")))
                        .isPresent())
                .map(t -> counterparts.named(s, Phrases.clause(s, t), actors))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The other party of the deed above, whose purpose this one is. */
    private List<Figure> others(Frame frame, List<Figure> actors) {
        return frame.governor().stream()
                .flatMap(above -> Stream.of("object", "indirect", "to", "with")
                        .flatMap(role ->
                                speakers
                                        .parties(
                                                above.sentence(),
                                                above.role(role),
                                                above.head().span())
                                        .stream()))
                .filter(f -> !actors.contains(f))
                .toList();
    }

    /** States and bodies inside a phrase: whom "Russian territory", "Iran's missiles" is about. */
    private List<Figure> owners(Sentence s, Token head) {
        List<Figure> inside = new ArrayList<>();
        for (int i = s.first(head); i <= s.last(head); i++) {
            Token t = s.token(i);
            // "his friends" are not himself
            material.figure(s, t)
                    .filter(f -> s.under(t, head) && !(t.upos().equals("PRON") && f.kind() == Figure.Kind.PERSON))
                    .ifPresent(inside::add);
        }
        s.children(head).forEach(c -> material.cast().nation(s, c).ifPresent(inside::add));
        return inside.stream()
                .filter(f -> f.kind() != Figure.Kind.UNNAMED)
                .limit(1)
                .toList();
    }
}
