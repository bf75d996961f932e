package parley.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parley.actors.Figure;
import parley.actors.directory.Directory;
import parley.language.TimeExpression;
import parley.read.rules.Lexicon;
import parley.record.Basis;
import parley.record.Certainty;
import parley.record.Entry;
import parley.record.Event;
import parley.record.Meeting;
import parley.record.Offer;
import parley.record.Polarity;
import parley.record.Position;
import parley.record.Reading;
import parley.record.Statement;
import parley.record.When;
import parley.text.Article;
import parley.text.CharSpan;

/** Makes the records of a reading out of what was found, each with its evidence, sources and rule. */
final class Recorder {
    private final Material material;
    private final Article article;
    private final Directory directory;
    private final Lexicon lexicon;
    private final List<Reading.Skipped> skipped;

    Recorder(Material material, Directory directory, Lexicon lexicon, List<Reading.Skipped> skipped) {
        this.material = material;
        this.article = material.parsed().article();
        this.directory = directory;
        this.lexicon = lexicon;
        this.skipped = skipped;
    }

    Reading record() {
        TimesAndPlaces around = new TimesAndPlaces(material.parsed(), material.frames(), directory, lexicon);
        Channels channels = new Channels(directory, lexicon);
        List<Figure> issuers = Issuers.of(material, lexicon);
        List<Saying> sayings =
                inOrder(new Speech(material, around, channels, issuers, lexicon).find(), s -> List.of(s.evidence()));
        Sources sources = new Sources(sayings, issuers);
        Speakers speakers = new Speakers(material, sources);
        List<Bargain> bargains = inOrder(new Bargains(material, sources, speakers, lexicon).find(), Recorder::evidence);
        Antecedents antecedents = new Antecedents(material, sayings, bargains);
        List<Stand> stands =
                inOrder(new Stands(material, sources, speakers, antecedents, lexicon).find(), Stand::evidence);
        List<View> meetings = inOrder(
                new Wholes(material, lexicon)
                        .make(Joining.join(new Views(material, around, sources, speakers, channels, lexicon).find())),
                m -> m.evidence);
        List<Happening> happenings = inOrder(
                new Happenings(
                                material,
                                around,
                                sources,
                                speakers,
                                new Counterparts(material, speakers, lexicon, sayings, stands, bargains),
                                lexicon)
                        .find(meetings, stands, sayings),
                Happening::evidence);
        Ids ids = new Ids(material.cast().figures(), used(sayings, stands, bargains, meetings, happenings, sources));
        List<Entry> entries = new ArrayList<>();
        for (View m : meetings) {
            entries.add(meeting("m" + (entries.size() + 1), m, ids));
        }
        Map<Saying, String> statementIds = new HashMap<>();
        for (Saying s : sayings) {
            statementIds.put(s, "s" + (statementIds.size() + 1));
        }
        for (Saying s : sayings) {
            entries.add(statement(statementIds.getOrDefault(s, "s"), s, ids, sources));
        }
        int n = 0;
        for (Stand p : stands) {
            CharSpan at = p.frame().head().span();
            entries.add(new Position(
                    "p" + ++n,
                    ids.of(p.holders()),
                    article.evidence(p.issue()),
                    p.stance(),
                    p.conditions().stream().map(article::evidence).toList(),
                    basis(
                            p.evidence(),
                            ids.of(sources.of(at, p.holders())),
                            p.certainty(),
                            Polarity.POSITIVE,
                            null,
                            Map.of("record", p.rule()))));
        }
        n = 0;
        for (Bargain b : bargains) {
            CharSpan at = b.frame().head().span();
            List<CharSpan> evidence = evidence(b);

            entries.add(new Offer(
                    "o" + ++n,
                    ids.of(b.from()),
                    ids.of(b.to()),
                    ids.of(b.by()),
                    b.gives().stream().map(article::evidence).toList(),
                    b.gets().stream().map(article::evidence).toList(),
                    b.status(),
                    basis(
                            evidence,
                            ids.of(sources.of(at, own(b))),
                            b.certainty(),
                            Polarity.POSITIVE,
                            null,
                            Map.of("record", b.rule()))));
        }
        n = 0;
        for (Happening h : happenings) {
            entries.add(new Event(
                    "e" + ++n,
                    h.type(),
                    h.mode(),
                    h.cameo(),
                    ids.of(h.actors()),
                    ids.of(h.targets()),
                    h.place(),
                    h.status(),
                    basis(
                            h.evidence(),
                            ids.of(h.sources()),
                            h.certainty(),
                            Polarity.POSITIVE,
                            h.when(),
                            Map.of("record", h.rule()))));
        }
        return new Reading(article, ids.actors(article), entries, skipped);
    }

    private Meeting meeting(String id, View m, Ids ids) {
        List<Meeting.Participant> participants = new ArrayList<>();
        m.participants.forEach((figure, role) -> participants.add(
                new Meeting.Participant(ids.of(figure), role, ids.of(m.insteadOf.getOrDefault(figure, Set.of())))));
        List<Meeting.Change> changes = m.changes.stream()
                .map(c -> new Meeting.Change(c.what(), null, c.to(), article.evidence(c.evidence())))
                .toList();
        return new Meeting(
                id,
                Wholes.kind(m),
                null,
                m.topic,
                m.place,
                m.level,
                m.negative ? null : m.status,
                m.ordinal,
                participants,
                changes,
                basis(
                        m.evidence,
                        ids.of(m.sources),
                        m.certainty,
                        m.negative ? Polarity.NEGATIVE : Polarity.POSITIVE,
                        m.when,
                        m.foundBy));
    }

    private Statement statement(String id, Saying s, Ids ids, Sources sources) {
        List<Figure> outer = sources.around(s.evidence()).stream()
                .filter(o -> o.content().length() > s.content().length())
                .flatMap(o -> o.speakers().stream())
                .filter(f -> !s.speakers().contains(f))
                .distinct()
                .toList();
        return new Statement(
                id,
                ids.of(s.speakers()),
                s.act(),
                s.cue() == null ? null : article.evidence(s.cue()),
                article.evidence(s.content()),
                s.direct(),
                ids.of(s.addressees()),
                s.channel(),
                List.of(),
                basis(
                        List.of(s.evidence()),
                        ids.of(outer),
                        s.certainty(),
                        Polarity.POSITIVE,
                        s.when(),
                        Map.of("record", s.rule())));
    }

    private static List<CharSpan> evidence(Bargain b) {
        return List.of(Phrases.clause(b.frame().sentence(), b.frame().head()));
    }

    /** Records stand in the order of the text, by the first words that say them. */
    private static <T> List<T> inOrder(List<T> records, Function<T, List<CharSpan>> evidence) {
        return records.stream()
                .sorted(Comparator.comparing(record -> Collections.min(evidence.apply(record))))
                .toList();
    }

    private static List<Figure> own(Bargain b) {
        List<Figure> own = new ArrayList<>(b.from());
        own.addAll(b.by());
        return own;
    }

    private Basis basis(
            List<CharSpan> evidence,
            List<String> sources,
            Certainty certainty,
            Polarity polarity,
            @Nullable TimeExpression when,
            Map<String, String> foundBy) {
        return new Basis(
                evidence.stream().sorted().map(article::evidence).toList(),
                sources,
                certainty,
                polarity,
                when == null ? null : new When(when.value(), article.evidence(when.span())),
                new LinkedHashMap<>(foundBy));
    }

    private static Set<Figure> used(
            List<Saying> sayings,
            List<Stand> stands,
            List<Bargain> bargains,
            List<View> meetings,
            List<Happening> happenings,
            Sources sources) {
        Set<Figure> used = new LinkedHashSet<>();
        sayings.forEach(s -> add(used, s.speakers(), s.addressees()));
        stands.forEach(p -> add(used, p.holders(), sources.of(p.frame().head().span(), p.holders())));
        bargains.forEach(b ->
                add(used, b.from(), b.to(), b.by(), sources.of(b.frame().head().span(), b.from())));
        meetings.forEach(m -> add(used, m.participants.keySet(), m.sources));
        happenings.forEach(h -> add(used, h.actors(), h.targets(), h.sources()));
        return used;
    }

    @SafeVarargs
    private static void add(Set<Figure> used, Collection<Figure>... some) {
        for (Collection<Figure> figures : some) {
            used.addAll(figures);
        }
    }
}
