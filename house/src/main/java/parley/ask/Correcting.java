package parley.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.merge.Dossier;
import parley.merge.Filed;
import parley.merge.Report;
import parley.merge.Ruling;
import parley.merge.Who;
import parley.record.Meeting;
import parley.store.Act;
import parley.store.AsOf;
import parley.store.Deed;
import parley.text.ParleyException;
import parley.text.Problem;

/** What a person wants to be otherwise, as a deed that outlives merging: dossiers are named by their reports. */
public final class Correcting {
    private static final Map<String, Meeting.Changed> OF_DOSSIERS = Map.of(
            "status", Meeting.Changed.STATUS,
            "level", Meeting.Changed.LEVEL,
            "place", Meeting.Changed.PLACE,
            "date", Meeting.Changed.DATE);

    private final AsOf archive;
    private final Ids ids;
    private final String by;
    private final @Nullable String because;

    public Correcting(AsOf archive, String by, @Nullable String because) {
        this.archive = archive;
        this.ids = new Ids(archive);
        this.by = by;
        this.because = because;
    }

    /** Of a dossier status, level, place and date; of a report every field of one value. An empty value takes it away. */
    public Deed correct(String id, String field, String value) {
        String whole = ids.whole(id);
        String words = "correct " + whole + " " + field + "=" + value;
        Who actor = archive.actor(whole);
        if (actor != null) {
            return ruled(words, List.of(new Ruling.SameActor(actor, corrected(actor, field, value))));
        }
        Dossier dossier = archive.dossier(whole);
        if (dossier != null) {
            Meeting.Changed what = OF_DOSSIERS.get(field);
            if (what == null) {
                throw wrong(field, "not a field of an encounter: " + sorted(OF_DOSSIERS.keySet()));
            }
            check(what, value);
            return ruled(words, List.of(new Ruling.Stated(anchor(dossier), what, value)));
        }
        AsOf.Noted noted = report(whole);
        Set<String> fields = Act.Amended.fields(noted.entry().entryKind());
        must(fields.contains(field), field, "not a field to correct: " + sorted(fields));
        return new Deed(by, because, words, noted.filed().article(), new Act.Amended(whole, field, value));
    }

    private static Who corrected(Who actor, String field, String value) {
        must(field.equals("name") || field.equals("state"), field, "not a field of an actor: name or state is wanted");
        return field.equals("name")
                ? new Who(value, actor.kind(), actor.state())
                : new Who(actor.name(), actor.kind(), value.isEmpty() ? null : value);
    }

    private static void check(Meeting.Changed what, String value) {
        if (what == Meeting.Changed.STATUS) {
            one(Meeting.Status.values(), value);
        } else if (what == Meeting.Changed.LEVEL) {
            one(Meeting.Level.values(), value);
        }
    }

    private static void one(Enum<?>[] values, String value) {
        List<String> words = new ArrayList<>();
        for (Enum<?> each : values) {
            words.add(Words.plain(each).replace(' ', '_'));
        }
        must(words.contains(value), value, "not one of " + String.join(", ", words));
    }

    private static String sorted(Set<String> words) {
        return "one of " + String.join(", ", words.stream().sorted().toList()) + " is wanted";
    }

    /** Two encounters are one, or two actors, who then go by the fuller name. */
    public Deed merge(String one, String other) {
        List<Who> actors = actors(one, other);
        if (!actors.isEmpty()) {
            return ruled("merge " + one + " " + other, List.of(new Ruling.SameActor(actors.get(0), actors.get(1))));
        }
        String first = anchor(ids.whole(one));
        String second = anchor(ids.whole(other));
        return ruled("merge " + one + " " + other, List.of(new Ruling.Same(first, second)));
    }

    /** The two as actors, the one with the shorter name first; nobody where they are not both actors. */
    private List<Who> actors(String one, String other) {
        return Stream.of(one, other)
                .map(ids::whole)
                .map(archive::actor)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing((Who who) -> who.name().length()).thenComparing(Who::name))
                .collect(Collectors.collectingAndThen(Collectors.toList(), all -> all.size() == 2 ? all : List.of()));
    }

    /** Two reports, or two encounters, are not of the same; or two actors are not one. */
    public Deed unmerge(String one, String other) {
        List<Who> actors = actors(one, other);
        if (!actors.isEmpty()) {
            return ruled("unmerge " + one + " " + other, List.of(new Ruling.ActorsApart(actors.get(0), actors.get(1))));
        }
        String first = anchor(ids.whole(one));
        String second = anchor(ids.whole(other));
        return ruled("unmerge " + one + " " + other, List.of(new Ruling.Apart(first, second)));
    }

    /** Some reports of an encounter are of another one; or some actors are none of those they were put together with. */
    public Deed split(List<String> reports) {
        List<String> apart = reports.stream().map(ids::whole).toList();
        if (archive.actor(apart.get(0)) != null) {
            return splitActors(apart);
        }
        Dossier dossier = archive.dossierOf(apart.get(0));
        if (dossier == null) {
            throw wrong(reports.get(0), "a report of an encounter is wanted; `parley talk` lists them");
        }
        List<Ruling> rulings = new ArrayList<>();
        for (Report other : dossier.reports()) {
            if (!apart.contains(other.id())) {
                apart.forEach(one -> rulings.add(new Ruling.Apart(one, other.id())));
            }
        }
        must(!rulings.isEmpty(), reports.get(0), "nothing would be left of the encounter");
        return ruled("split " + String.join(" ", apart), rulings);
    }

    /** Those left behind stay together. */
    private Deed splitActors(List<String> apart) {
        List<Who> gone = who(apart);
        must(
                gone.size() == apart.size(),
                String.join(" ", apart),
                "actors are wanted; `parley who NAME` shows their ids");
        List<Who> left = who(apart.stream()
                .flatMap(id -> archive.rulings().aliases(id).stream())
                .filter(id -> !apart.contains(id))
                .toList());
        must(!left.isEmpty(), apart.get(0), "was put together with nobody else");
        List<Ruling> rulings = new ArrayList<>();
        gone.forEach(one -> left.forEach(other -> rulings.add(new Ruling.ActorsApart(one, other))));
        for (Who one : left.subList(0, left.size() - 1)) {
            rulings.add(new Ruling.SameActor(one, left.get(left.size() - 1)));
        }
        return ruled("split " + String.join(" ", apart), rulings);
    }

    /** Those that articles name, the longest name last. */
    private List<Who> who(List<String> actors) {
        return actors.stream()
                .distinct()
                .map(archive::actor)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing((Who who) -> who.name().length()).thenComparing(Who::name))
                .toList();
    }

    /** A report counts no more, or the publisher took an article back. */
    public Deed retract(String id) {
        Filed article = archive.article(id);
        String whole = article == null ? ids.whole(id) : article.article();
        article = archive.article(whole);
        if (article != null) {
            must(
                    article.standing() == Filed.Standing.CURRENT,
                    id,
                    "is " + Words.plain(article.standing()) + " already");
            return new Deed(by, because, "retract " + whole, whole, new Act.Retracted(whole));
        }
        return ruled(
                "retract " + whole, List.of(new Ruling.Withdrawn(report(whole).report())));
    }

    /** A person has looked, and it is right. */
    public Deed confirm(String id) {
        String whole = ids.whole(id);
        return new Deed(by, because, "confirm " + whole, null, new Act.Confirmed(anchor(whole)));
    }

    /** A line of the log counts no more. */
    public Deed undo(long no) {
        AsOf.Done done = archive.log().stream()
                .filter(one -> one.seq() == no)
                .findFirst()
                .orElseThrow(() -> wrong(String.valueOf(no), "nothing to undo; `parley log` lists it"));
        must(done.stands(), String.valueOf(no), "is undone already");
        return new Deed(by, because, "undo " + no + " (" + done.deed().words() + ")", null, new Act.Undone(no));
    }

    /** A holder of an office, as a line of the directory's holders.tsv. */
    public Deed office(String line) {
        return new Deed(by, because, "directory add " + line.replace('\t', ' '), null, new Act.Office(line));
    }

    private Deed ruled(String words, List<Ruling> rulings) {
        return new Deed(by, because, words, null, new Act.Ruled(rulings));
    }

    private String anchor(String id) {
        Dossier dossier = archive.dossier(id);
        return dossier == null ? report(id).report() : anchor(dossier);
    }

    private static String anchor(Dossier dossier) {
        return dossier.reports().get(0).id();
    }

    private AsOf.Noted report(String id) {
        AsOf.Noted noted = archive.noted(id);
        if (noted == null) {
            throw wrong(id, "neither an encounter nor a report");
        }
        return noted;
    }

    private static void must(boolean holds, String where, String message) {
        if (!holds) {
            throw wrong(where, message);
        }
    }

    private static ParleyException wrong(String where, String message) {
        return new ParleyException(Problem.INPUT, where, message);
    }
}
