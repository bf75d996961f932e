package parley.ask;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import parley.merge.Claim;
import parley.merge.Dossier;
import parley.merge.Filed;
import parley.record.Entry;
import parley.store.AsOf;
import parley.text.ParleyException;
import parley.text.Problem;

/** Questions and their answers, all as of one filing time. The same archive gives the same answer, in the same order. */
public final class Asking {
    private static final int MOST_FOUND = 50;

    private final AsOf archive;
    private final Records records;

    public Asking(AsOf archive) {
        this.archive = archive;
        this.records = new Records(archive);
    }

    /** Encounters by day. */
    public List<Dossier> dossiers(Filter filter) {
        return new Talks(archive).all(filter);
    }

    /** The same, only those whose day is this one or later, or open. */
    public List<Dossier> dossiersFrom(Filter filter, String day) {
        return new Talks(archive).from(filter, day);
    }

    /** How many versions of each encounter there have been, by its id; it only grows. */
    public Map<String, Integer> versions() {
        return archive.versions();
    }

    public Table talks(Filter filter) {
        return Talks.table("talks", dossiers(filter));
    }

    /** By the id of a dossier or of any report of it, or the beginning of one. */
    public Dossier dossier(String id) {
        String whole = new Ids(archive).whole(id);
        Dossier dossier = archive.dossier(whole);
        if (dossier == null) {
            dossier = archive.dossierOf(whole);
        }
        if (dossier == null) {
            throw new ParleyException(Problem.INPUT, id, "no encounter; `parley talks` lists them");
        }
        return dossier;
    }

    public List<Table> talk(String id) {
        return Talks.life(dossier(id));
    }

    /** @param today a day; what was to be before it is not coming any more */
    public Table coming(Filter filter, String today) {
        return Talks.table("coming", new Talks(archive).coming(filter, today));
    }

    /** What somebody who knew everything as of {@code before} does not know, in the order of its ids. */
    public List<News> news(AsOf before) {
        return new Changed(before, archive).news();
    }

    public Table changed(AsOf before, Filter filter) {
        Table.Rows rows = Table.of("changed", "id", "talks", "what", "from", "to", "because");
        news(before).stream()
                .filter(one -> one.concerns(filter))
                .forEach(one -> rows.add(one.id(), one.talks(), one.what(), one.from(), one.to(), one.because()));
        return rows.done();
    }

    public List<Table> who(String name, Filter filter) {
        Who who = new Who(archive, name, filter);
        if (!who.knows()) {
            throw new ParleyException(
                    Problem.INPUT, name, "nobody of this name; a whole name or a last name is wanted");
        }
        return who.tables();
    }

    public Table statements(Filter filter) {
        return Records.statements(records.of(Entry.Kind.STATEMENT, filter));
    }

    public Table positions(Filter filter) {
        return Records.positions(records.of(Entry.Kind.POSITION, filter));
    }

    public Table offers(Filter filter) {
        return Records.offers(records.of(Entry.Kind.OFFER, filter));
    }

    public Table events(Filter filter) {
        return Records.events(records.of(Entry.Kind.EVENT, filter));
    }

    /** By their first report. */
    public List<Claim> claims() {
        return archive.claims().stream()
                .sorted(Comparator.comparing(
                                (Claim claim) -> claim.reports().get(0).said().toInstant())
                        .thenComparing(Claim::id))
                .toList();
    }

    /** Who asserts, who confirms, who denies, claim by claim. */
    public Table claimed() {
        Table.Rows rows = Table.of("claims", "id", "report", "said", "publisher", "per", "words", "stands against");
        for (Claim claim : claims()) {
            claim.reports()
                    .forEach(report -> rows.add(
                            claim.id(),
                            report.id(),
                            report.said(),
                            report.publisher(),
                            String.join(" ‹ ", report.sources()),
                            Words.quotes(report.evidence()),
                            claim.links().stream()
                                    .filter(link -> link.tie().from().equals(report.id()))
                                    .map(link -> Words.plain(link.kind()) + " "
                                            + link.tie().to())
                                    .collect(Collectors.joining("; "))));
        }
        return rows.done();
    }

    public Table search(String words) {
        Table.Rows rows = Table.of("found", "said", "publisher", "title", "url", "records", "article");
        for (Filed filed : archive.search(words, MOST_FOUND)) {
            rows.add(
                    filed.said(),
                    filed.publisher(),
                    filed.reading().article().origin().title(),
                    filed.url(),
                    filed.reading().entries().size(),
                    filed.article());
        }
        return rows.done();
    }

    /** Where anything with an id comes from. */
    public List<Table> explain(String id) {
        return new Explained(archive).tables(new Ids(archive).whole(id));
    }

    /** What people did, and whether it still counts. */
    public Table log() {
        Table.Rows rows = Table.of("log", "no", "filed", "by", "what", "because", "counts");
        archive.log()
                .forEach(done -> rows.add(
                        done.seq(),
                        done.filed(),
                        done.deed().by(),
                        done.deed().words(),
                        done.deed().because(),
                        done.stands() ? "yes" : "no"));
        return rows.done();
    }
}
