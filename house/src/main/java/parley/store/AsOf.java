package parley.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parley.merge.Claim;
import parley.merge.Dossier;
import parley.merge.Filed;
import parley.merge.ReportIds;
import parley.merge.Rulings;
import parley.merge.Who;
import parley.record.Actor;
import parley.record.Entry;

/** What the archive knew at a filing time. */
public final class AsOf {
    private final Session session;
    private final Database database;
    private final Articles articles;
    private final Deeds deeds;
    private final long filed;
    private final Parties parties;
    private final Outlines outlines;
    private final Made<Dossier> dossiers;
    private final Made<Claim> claims;

    /** A record of a filed article, by the id of its report. */
    public record Noted(String report, Entry entry, Filed filed) {}

    /** Somebody as some articles name them, and when the first and the last of these was said. */
    public record Named(Actor actor, Instant first, Instant last) {}

    /** What a person did, at its line of the ledger. */
    public record Done(long seq, Instant filed, Deed deed, boolean stands) {
        /** Ids of the reports that it speaks of. */
        public List<String> reports() {
            return Acts.reports(deed.act());
        }

        /** Ids of the actors that it speaks of. */
        public List<String> actors() {
            return Acts.actors(deed.act());
        }
    }

    AsOf(Session session, Database database, Articles articles, Deeds deeds, long filed) {
        this.session = session;
        this.database = database;
        this.articles = articles;
        this.deeds = deeds;
        this.filed = filed;
        this.parties = new Parties(session, database);
        this.outlines = new Outlines(session, database);
        this.dossiers = Made.dossiers(session, database);
        this.claims = Made.claims(session, database);
    }

    public Instant filed() {
        return Instant.ofEpochMilli(filed);
    }

    /** In no order. */
    public List<Dossier> dossiers() {
        return dossiers.all(filed);
    }

    public @Nullable Dossier dossier(String id) {
        return dossiers.one(id, filed);
    }

    /** By day, what is open last. {@code part.latest}: the latest day first, what is open last. */
    public List<Dossier> dossiers(Wanted wanted, Part part) {
        return outlines.dossiers(wanted, filed, part).stream()
                .map(id -> dossiers.sure(id, filed))
                .toList();
    }

    public long count(Wanted wanted) {
        return outlines.count(wanted, filed);
    }

    /** Ids of dossiers that became otherwise after a filing time. */
    public List<String> dossiersChangedAfter(Instant after) {
        return dossiers.changed(after.toEpochMilli(), filed);
    }

    /** Ids of dossiers that became otherwise after a filing time: those of the latest, no more than so many. */
    public List<String> dossiersChangedAfter(Instant after, int most) {
        return outlines.changed("dossier", after.toEpochMilli(), filed, most);
    }

    /** How many versions there have been of what a report was in; it only grows. */
    public int versions(String report) {
        return outlines.versions(report, filed);
    }

    /** The dossier that a report is in. */
    public @Nullable Dossier dossierOf(String report) {
        return dossiers.holding(report, filed);
    }

    public List<Claim> claims() {
        return claims.all(filed);
    }

    /** By their first reports; {@code part.latest}: the latest. */
    public List<Claim> claims(Part part) {
        return outlines.claims(filed, part).stream()
                .map(id -> claims.sure(id, filed))
                .toList();
    }

    public long countClaims() {
        return outlines.claims(filed);
    }

    public @Nullable Claim claim(String id) {
        return claims.one(id, filed);
    }

    public @Nullable Claim claimOf(String report) {
        return claims.holding(report, filed);
    }

    public List<String> claimsChangedAfter(Instant after) {
        return claims.changed(after.toEpochMilli(), filed);
    }

    public List<String> claimsChangedAfter(Instant after, int most) {
        return outlines.changed("claim", after.toEpochMilli(), filed, most);
    }

    /** A record by the id of its report, also one that counts no more. */
    public @Nullable Noted noted(String report) {
        Long no = session.first(
                "SELECT no FROM entry WHERE id = ? AND since <= ? ORDER BY since DESC LIMIT 1",
                row -> row.getLong(1),
                report,
                filed);
        Row row = no == null ? null : articles.row(no, filed);
        if (row == null) {
            return null;
        }
        Filed article = articles.filed(row);
        Entry entry = ReportIds.of(article).get(report);
        return entry == null ? null : new Noted(report, entry, article);
    }

    /** Records of one kind that were said in a stretch of time, the earliest said first. */
    public List<Noted> noted(Entry.Kind kind, Instant from, Instant until) {
        return noted(kind, from, until, null, Part.ALL);
    }

    /** The same, where {@code actor} is not null of those alone whose name has this, or who are of this state. */
    public List<Noted> noted(Entry.Kind kind, Instant from, Instant until, @Nullable String actor, Part part) {
        return read(parties.records(kind, Moments.millis(from), Moments.millis(until), actor, filed, part), part);
    }

    /** Records of one kind of these actors (ids), the earliest said first. */
    public List<Noted> notedOf(Set<String> actors, Entry.Kind kind, Instant from, Part part) {
        return read(parties.records(actors, kind, Moments.millis(from), filed, part), part);
    }

    private List<Noted> read(List<Parties.At> found, Part part) {
        List<Noted> all = new ArrayList<>();
        long last = -1;
        Map<String, Entry> entries = Map.of();
        Filed article = null;
        for (Parties.At at : found) {
            if (article == null || at.no() != last) {
                article = articles.filed(articles.sure(at.no(), filed));
                entries = ReportIds.of(article);
                last = at.no();
            }
            Entry entry = entries.get(at.report());
            if (entry != null) {
                all.add(new Noted(at.report(), entry, article));
            }
        }
        if (part.latest()) {
            Collections.reverse(all);
        }
        return all;
    }

    /** Ids of the actors whom current articles call so. */
    public Set<String> called(String form) {
        return parties.called(form, filed);
    }

    /** How current articles name these actors (ids). */
    public List<Named> named(Set<String> actors) {
        return parties.named(actors, filed);
    }

    /** Ids of the dossiers that these actors (ids) take part in. */
    public List<Dossier> dossiersOf(Set<String> actors, Wanted wanted, Part part) {
        return outlines.dossiers(actors, wanted, filed, part).stream()
                .map(id -> dossiers.sure(id, filed))
                .toList();
    }

    /** Current articles that name somebody so; a person's last name is enough. */
    public List<Filed> naming(String name) {
        return session
                .list(
                        "SELECT r.* FROM named n JOIN reading r ON r.no = n.no WHERE n.name = ? AND r.since <= ? "
                                + "AND r.until > ? AND r.standing = 'CURRENT' ORDER BY r.said, r.article",
                        Row::of,
                        Names.folded(name),
                        filed,
                        filed)
                .stream()
                .map(articles::filed)
                .toList();
    }

    /** Current articles that name an actor (id). */
    public List<Filed> namingActor(String id) {
        return naming(Names.id(id));
    }

    public long countNaming(String actor) {
        return parties.articles(actor, filed);
    }

    /** An actor by id, as the first article that names it does. */
    public @Nullable Who actor(String id) {
        return parties.named(Set.of(id), filed).stream()
                .sorted(Comparator.comparing(Named::first))
                .map(Named::actor)
                .map(actor -> new Who(actor.name(), actor.kind(), actor.state()))
                .findFirst()
                .orElse(null);
    }

    /** All current articles, the earliest said first. */
    public List<Filed> articles() {
        return articles.current(filed).stream().map(articles::filed).toList();
    }

    /** The same, of which no more than one need be kept. */
    public void each(Consumer<Filed> each) {
        articles.current(filed).forEach(row -> each.accept(articles.filed(row)));
    }

    /** By its digest or its address, whatever its standing. */
    public @Nullable Filed article(String idOrUrl) {
        Row row = articles.row(idOrUrl, filed);
        if (row == null) {
            row = articles.at(idOrUrl, filed).stream().findFirst().orElse(null);
        }
        return row == null ? null : articles.filed(row);
    }

    /** Current articles that have all these words, the best first. */
    public List<Filed> search(String words, int most) {
        List<String> wanted = Arrays.stream(words.split("[^\\p{L}\\p{N}'’]+"))
                .filter(word -> !word.isBlank())
                .toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<Filed> found = new ArrayList<>();
        session.list(database.search(), row -> row.getString(1), database.query(wanted), filed, filed, most)
                .forEach(article -> {
                    Filed one = article(article);
                    if (one != null) {
                        found.add(one);
                    }
                });
        return found;
    }

    /** Ids, in its reading, of the actors whose record it is. */
    public static List<String> whose(Entry entry) {
        return Whose.record(entry);
    }

    public Rulings rulings() {
        return deeds.rulings(filed);
    }

    /** Holders of offices that people added, as lines of the directory's holders.tsv. */
    public List<String> holders() {
        List<String> lines = new ArrayList<>();
        for (Deeds.Done done : deeds.standing(filed)) {
            if (done.deed().act() instanceof Act.Office office) {
                lines.add(office.line());
            }
        }
        return lines;
    }

    /** Everything that people did, the first first. */
    public List<Done> log() {
        List<Deeds.Done> standing = deeds.standing(filed);
        return deeds.log(filed).stream()
                .map(done ->
                        new Done(done.seq(), Instant.ofEpochMilli(done.filed()), done.deed(), standing.contains(done)))
                .toList();
    }

    /** Ids of dossiers, claims, reports, actors and articles that begin so, a few at most; for short ids. */
    public List<String> beginning(String prefix) {
        TreeSet<String> ids = new TreeSet<>();
        ids.addAll(dossiers.beginning(prefix, FEW));
        ids.addAll(claims.beginning(prefix, FEW));
        ids.addAll(session.list(
                "SELECT DISTINCT id FROM entry WHERE id >= ? AND id < ? ORDER BY id LIMIT ?",
                row -> row.getString(1),
                prefix,
                prefix + "~",
                FEW));
        ids.addAll(session.list(
                "SELECT DISTINCT article FROM reading WHERE article >= ? AND article < ? ORDER BY article LIMIT ?",
                row -> row.getString(1),
                prefix,
                prefix + "~",
                FEW));
        if (prefix.startsWith("p")) {
            String name = Names.id(prefix);
            ids.addAll(session.list(
                    "SELECT DISTINCT name FROM named WHERE name >= ? AND name < ? ORDER BY name LIMIT ?",
                    row -> row.getString(1).substring(1),
                    name,
                    name + "~",
                    FEW));
        }
        return List.copyOf(ids);
    }

    private static final int FEW = 50;

    /** How much of what there is. */
    public Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put(
                "articles",
                session.number("SELECT count(*) FROM reading WHERE since <= ? AND until > ?", filed, filed));
        counts.put(
                "records", session.number("SELECT count(*) FROM entry WHERE since <= ? AND until > ?", filed, filed));
        counts.put(
                "dossiers",
                session.number(
                        "SELECT count(*) FROM made WHERE kind = 'dossier' AND since <= ? AND until > ?", filed, filed));
        return counts;
    }
}
