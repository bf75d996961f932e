package parley.ask;

import java.util.List;
import java.util.stream.Collectors;
import parley.merge.Claim;
import parley.merge.Dossier;
import parley.merge.Filed;
import parley.record.Entry;
import parley.store.AsOf;
import parley.store.Part;
import parley.store.Wanted;
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

    /** Encounters by day, what is open last. */
    public List<Dossier> dossiers(Filter filter) {
        return dossiers(filter.wanted(), Part.ALL);
    }

    /** The same, a part of them; {@code part.latest}: the latest day first. */
    public List<Dossier> dossiers(Wanted wanted, Part part) {
        return archive.dossiers(wanted, part);
    }

    /** How many versions there have been of what the report was in; it only grows. */
    public int versions(String report) {
        return archive.versions(report);
    }

    public Table talks(Filter filter) {
        return talks("talks", dossiers(filter));
    }

    public static Table talks(String title, List<Dossier> dossiers) {
        return Talks.table(title, dossiers);
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
        return Talks.table("coming", dossiers(coming(filter.wanted(), today), Part.ALL));
    }

    /** What of the wanted is still to come. */
    public static Wanted coming(Wanted wanted, String today) {
        return Talks.coming(wanted, today);
    }

    /** What somebody who knew everything as of {@code before} does not know, in the order of its ids. */
    public List<News> news(AsOf before) {
        return new Changed(before, archive).news(Filter.ALL, Integer.MAX_VALUE);
    }

    public Table changed(AsOf before, Filter filter) {
        return changed(new Changed(before, archive).news(filter, Integer.MAX_VALUE));
    }

    /** So many rows of it, or a few more. */
    public Table changed(AsOf before, Filter filter, int enough) {
        return changed(new Changed(before, archive).news(filter, enough));
    }

    /** Of what became otherwise last, so many of each kind. */
    public Table changedLast(AsOf before, int most) {
        return changed(new Changed(before, archive).latest(most));
    }

    private static Table changed(List<News> news) {
        Table.Rows rows = Table.of("changed", "id", "talks", "what", "from", "to", "because");
        news.forEach(one -> rows.add(one.id(), one.talks(), one.what(), one.from(), one.to(), one.because()));
        return rows.done();
    }

    public List<Table> who(String name, Filter filter) {
        return who(name, filter, Part.ALL);
    }

    /** {@code part}: of each table. */
    public List<Table> who(String name, Filter filter, Part part) {
        Who who = new Who(archive, name, filter, part);
        if (!who.knows()) {
            throw new ParleyException(
                    Problem.INPUT, name, "nobody of this name; a whole name or a last name is wanted");
        }
        return who.tables();
    }

    public Table statements(Filter filter) {
        return some(Entry.Kind.STATEMENT, filter, Part.ALL).table();
    }

    public Table positions(Filter filter) {
        return some(Entry.Kind.POSITION, filter, Part.ALL).table();
    }

    public Table offers(Filter filter) {
        return some(Entry.Kind.OFFER, filter, Part.ALL).table();
    }

    public Table events(Filter filter) {
        return some(Entry.Kind.EVENT, filter, Part.ALL).table();
    }

    /** A table of some records, and whether there are more. */
    public record Some(Table table, boolean more) {}

    /** The records of a part, in the order in which they were said; positions by who and issue within it. */
    public Some some(Entry.Kind kind, Filter filter, Part part) {
        List<AsOf.Noted> found = records.of(kind, filter, part.andOne());
        boolean more = found.size() > part.most();
        int odd = more ? 1 : 0;
        List<AsOf.Noted> wanted =
                part.latest() ? found.subList(odd, found.size()) : found.subList(0, found.size() - odd);
        Table table = switch (kind) {
            case STATEMENT -> Records.statements(wanted);
            case POSITION -> Records.positions(wanted);
            case OFFER -> Records.offers(wanted);
            case EVENT -> Records.events(wanted);
            case MEETING -> throw new IllegalArgumentException("encounters are asked for as dossiers");
        };
        return new Some(table, more);
    }

    /** By their first report. */
    public List<Claim> claims() {
        return claims(Part.ALL);
    }

    /** The same, a part of them; {@code part.latest}: the latest first. */
    public List<Claim> claims(Part part) {
        return archive.claims(part);
    }

    /** Who asserts, who confirms, who denies, claim by claim. */
    public Table claimed() {
        return claimed(claims());
    }

    public static Table claimed(List<Claim> claims) {
        Table.Rows rows = Table.of("claims", "id", "report", "said", "publisher", "per", "words", "stands against");
        for (Claim claim : claims) {
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
