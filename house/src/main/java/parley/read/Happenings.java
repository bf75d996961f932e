package parley.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parley.actors.Figure;
import parley.language.Sentence;
import parley.read.frame.Frame;
import parley.read.frame.Mood;
import parley.read.rules.Firing;
import parley.read.rules.Lexicon;
import parley.record.Event;
import parley.record.Meeting;
import parley.record.Position;
import parley.record.Statement;
import parley.text.CharSpan;

/**
 * Who did what to whom: from rules, and from the meetings and positions already found, so that one deed is not read in two
 * ways.
 */
final class Happenings {
    private final Material material;
    private final TimesAndPlaces around;
    private final Sources sources;
    private final Speakers speakers;
    private final Lexicon lexicon;
    private final Deeds deeds;
    private final Counterparts counterparts;

    Happenings(
            Material material,
            TimesAndPlaces around,
            Sources sources,
            Speakers speakers,
            Counterparts counterparts,
            Lexicon lexicon) {
        this.counterparts = counterparts;
        this.lexicon = lexicon;
        this.material = material;
        this.around = around;
        this.sources = sources;
        this.speakers = speakers;
        this.deeds = new Deeds(material, around, sources, speakers, counterparts, lexicon);
    }

    List<Happening> find(List<View> meetings, List<Stand> stands, List<Saying> sayings) {
        List<Happening> all = new ArrayList<>();
        for (View m : meetings) {
            consult(m).ifPresent(all::add);
        }
        for (Saying saying : sayings) {
            spoken(saying).ifPresent(e -> add(all, e));
        }
        Map<Frame, Happening> done = new LinkedHashMap<>();
        for (Firing firing : material.firings("event")) {
            deeds.of(firing).filter(e -> !alleged(e, sayings)).ifPresent(e -> done.put(firing.frame(), e));
        }
        for (Stand stand : stands) {
            if (stand.stance() == Position.Stance.AGAINST && !done.containsKey(stand.frame())) {
                reject(stand)
                        .filter(e -> all.stream().noneMatch(old -> old.at().equals(e.at())))
                        .ifPresent(e -> add(all, e));
            }
            demand(stand).ifPresent(e -> add(all, e));
        }
        done.values().forEach(e -> add(all, e));
        return all;
    }

    /** What somebody is accused of: the accusation is the event. */
    private static boolean alleged(Happening event, List<Saying> sayings) {
        return sayings.stream()
                .anyMatch(s -> s.act() == Statement.Act.ACCUSE && s.content().contains(event.at()));
    }

    private static void add(List<Happening> all, Happening event) {
        for (Happening old : all) {
            boolean same = old.type() == event.type() && old.actors().equals(event.actors());
            if (same
                    && (old.evidence().get(0).overlaps(event.evidence().get(0))
                            || !old.targets().isEmpty()
                                    && old.targets().equals(event.targets())
                                    && old.status() == event.status())) {
                return;
            }
        }
        all.add(event);
    }

    private Optional<Happening> consult(View m) {
        if (m.status == null && !m.negative
                || m.status == Meeting.Status.POSTPONED
                || m.status == Meeting.Status.CANCELLED) {
            return Optional.empty();
        }
        List<Figure> parties = m.participants.entrySet().stream()
                .filter(e -> e.getValue() == Meeting.Role.ATTENDEE || e.getValue() == Meeting.Role.HOST)
                .map(java.util.Map.Entry::getKey)
                .toList();
        if (parties.isEmpty()) {
            return Optional.empty();
        }
        Event.Status status = m.negative || m.status == null
                ? Event.Status.DENIED
                : switch (m.status) {
                    case HELD, ONGOING, SUSPENDED -> Event.Status.HAPPENED;
                    case PLANNED -> Event.Status.PLANNED;
                    case PROPOSED, POSTPONED, CANCELLED -> Event.Status.POSSIBLE;
                };
        String cameo = m.kind == Meeting.Kind.CALL ? "041" : m.kind == Meeting.Kind.VISIT ? "042" : "040";
        return Optional.of(new Happening(
                Event.Type.CONSULT,
                m.kind == Meeting.Kind.CALL ? "phone" : m.kind == Meeting.Kind.VISIT ? "visit" : null,
                cameo,
                parties.subList(0, 1),
                parties.subList(1, parties.size()),
                m.place,
                status,
                m.evidence,
                m.frame.head().span(),
                m.sources,
                m.certainty,
                m.when,
                "event.meeting"));
    }

    private Optional<Happening> reject(Stand stand) {
        Frame frame = stand.frame();
        if (!frame.mood().isReal() && frame.mood() != Mood.PLANNED || isOtherwise(frame)) {
            return Optional.empty();
        }
        boolean advice =
                lexicon.find("directive", frame.predicate(), Frame.Sort.VERB).isPresent();
        if (advice
                || stand.rule().startsWith("position.directive")
                || stand.rule().startsWith("position.obliged")) {
            return Optional.empty();
        }
        List<Figure> targets = counterparts.of(stand);
        return Optional.of(byStand(stand, Event.Type.REJECT, targets, "event.refusal"));
    }

    /** Verbs that are a deed of their own against somebody: who condemns an attack refuses nobody anything. */
    private boolean isOtherwise(Frame frame) {
        return lexicon.find("deed", frame.predicate(), Frame.Sort.VERB)
                .filter(word -> "ACCUSE".equals(word.fact("type")))
                .isPresent();
    }

    /** Who urges or insists asks somebody for something. */
    private Optional<Happening> demand(Stand stand) {
        Frame frame = stand.frame();
        boolean directive =
                stand.rule().startsWith("position.directive") || stand.rule().startsWith("position.call-on");
        boolean insists = stand.stance() == Position.Stance.FOR
                && lexicon.find("insistence", frame.predicate(), Frame.Sort.VERB)
                        .isPresent();
        if (!directive && !insists || frame.negated() || !frame.mood().isReal()) {
            return Optional.empty();
        }
        Sentence s = frame.sentence();
        CharSpan at = frame.head().span();
        List<Figure> targets = new ArrayList<>();
        for (String role :
                directive ? List.of("object", "on", "upon", "to", "with", "indirect") : List.of("from", "of")) {
            targets.addAll(speakers.parties(s, frame.role(role), at));
        }
        targets.removeAll(stand.holders());
        return Optional.of(byStand(stand, Event.Type.REQUEST, targets, "event.demand"));
    }

    /** A stand taken is a deed done by its holders. */
    private Happening byStand(Stand stand, Event.Type type, List<Figure> targets, String rule) {
        CharSpan at = stand.frame().head().span();
        return new Happening(
                type,
                null,
                cameo(type),
                stand.holders(),
                targets,
                null,
                Event.Status.HAPPENED,
                stand.evidence(),
                at,
                sources.of(at, stand.holders()),
                stand.certainty(),
                around.day(stand.frame()),
                rule);
    }

    /** Words that are deeds: an accusation, a demand, praise, a threat. */
    private Optional<Happening> spoken(Saying saying) {
        Frame frame = saying.frame();
        if (frame == null || frame.negated() || !frame.mood().isReal() && frame.mood() != Mood.PLANNED) {
            return Optional.empty();
        }
        Event.Type type = switch (saying.act()) {
            case ACCUSE -> Event.Type.ACCUSE;
            case DEMAND -> Event.Type.REQUEST;
            case PRAISE -> Event.Type.SUPPORT;
            case WARN -> threat(saying) || warned(saying) ? Event.Type.THREATEN : null;
            default -> null;
        };
        if (type == null || frame.predicate().equals("ask") && (frame.passive() || frame.has("about"))) {
            return Optional.empty(); // who asks about something wants to know it
        }
        List<Figure> targets = new ArrayList<>(
                saying.targets().isEmpty() && (type == Event.Type.REQUEST || type == Event.Type.THREATEN)
                        ? saying.addressees()
                        : saying.targets());
        if (targets.isEmpty() && type != Event.Type.REQUEST) {
            frame.role("object").stream()
                    .map(t -> Phrases.nominal(frame.sentence(), t))
                    .flatMap(phrase -> counterparts.named(frame.sentence(), phrase, saying.speakers()).stream())
                    .filter(f -> !targets.contains(f))
                    .forEach(targets::add);
        }
        if (targets.isEmpty() && type != Event.Type.REQUEST) {
            targets.addAll(counterparts.named(frame.sentence(), saying.content(), saying.speakers()));
        }
        if (targets.isEmpty() && type == Event.Type.REQUEST) {
            targets.addAll(counterparts.asked(saying));
        }
        targets.removeAll(saying.speakers());
        if (targets.isEmpty() && (type == Event.Type.SUPPORT || type == Event.Type.REQUEST && !asks(saying))) {
            return Optional.empty();
        }
        Optional<Lexicon.Word> deed = lexicon.find("deed", frame.predicate(), Frame.Sort.VERB)
                .filter(word -> type.name().equals(word.fact("type")));
        return Optional.of(new Happening(
                type,
                deed.map(word -> word.fact("mode")).orElse(null),
                deed.map(word -> word.fact("cameo")).orElse(cameo(type)),
                saying.speakers(),
                targets,
                null,
                Event.Status.HAPPENED,
                List.of(saying.evidence()),
                frame.head().span(),
                sources.of(frame.head().span(), saying.speakers()),
                saying.certainty(),
                saying.when(),
                "event.words"));
    }

    /** Whether it is the cue that asks, and not only what is said: "they must". */
    private boolean asks(Saying saying) {
        return material.frames().stream()
                .noneMatch(
                        f -> f.obliged() && saying.content().contains(f.head().span()));
    }

    /** Somebody to whom a warning is given: "warned the rebels". */
    private static boolean warned(Saying saying) {
        return Stream.concat(saying.addressees().stream(), saying.targets().stream())
                .anyMatch(f ->
                        f.kind() != Figure.Kind.UNNAMED && !saying.speakers().contains(f));
    }

    /** A warning of what the speaker's side will do. */
    private boolean threat(Saying saying) {
        return counterparts
                .said(saying)
                .map(f -> f.mood() == Mood.PLANNED || f.mood() == Mood.THREATENED || f.mood() == Mood.CONDITIONAL)
                .orElse(false);
    }

    /** The CAMEO root that a PLOVER type stands for, where no deeper code is sure. */
    static String cameo(Event.Type type) {
        return switch (type) {
            case AGREE -> "057";
            case CONSULT -> "040";
            case SUPPORT -> "051";
            case CONCEDE -> "080";
            case COOPERATE -> "060";
            case AID -> "070";
            case RETREAT -> "087";
            case REQUEST -> "100";
            case ACCUSE -> "110";
            case REJECT -> "120";
            case THREATEN -> "130";
            case PROTEST -> "140";
            case SANCTION -> "160";
            case MOBILIZE -> "150";
            case COERCE -> "170";
            case ASSAULT -> "190";
        };
    }
}
