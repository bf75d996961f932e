package parley.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.merge.Claim;
import parley.merge.Dossier;
import parley.merge.Filed;
import parley.merge.Link;
import parley.merge.ReportIds;
import parley.merge.Who;
import parley.record.Basis;
import parley.record.Entry;
import parley.store.AsOf;
import parley.text.Evidence;

/** Why the archive has something: the article, the words, the rules, what stands against it, what people did to it. */
final class Explained {
    private final AsOf archive;

    Explained(AsOf archive) {
        this.archive = archive;
    }

    List<Table> tables(String id) {
        Dossier dossier = archive.dossier(id);
        if (dossier != null) {
            return with(
                    Talks.life(dossier),
                    deeds(dossier.reports().stream().map(one -> one.id()).toList()));
        }
        Claim claim = archive.claim(id);
        if (claim != null) {
            return List.of(Talks.reports(claim.reports()), Talks.links(claim.links()));
        }
        AsOf.Noted noted = archive.noted(id);
        if (noted != null) {
            return report(noted);
        }
        Filed filed = archive.article(id);
        return filed == null ? actor(id) : List.of(article(filed), records(filed));
    }

    private static List<Table> with(List<Table> tables, Table more) {
        List<Table> all = new ArrayList<>(tables);
        all.add(more);
        return all;
    }

    private List<Table> report(AsOf.Noted noted) {
        return List.of(
                article(noted.filed()),
                words(noted),
                rules(noted.entry()),
                Talks.links(links(noted.report())),
                deeds(List.of(noted.report())));
    }

    private List<Table> actor(String id) {
        Who actor = Objects.requireNonNull(archive.actor(id));
        Table.Rows rows = Table.of("actor", "id", "name", "kind", "state", "articles", "the same as");
        Set<String> same = new TreeSet<>(archive.rulings().aliases(id));
        same.remove(id);
        rows.add(id, actor.name(), actor.kind(), actor.state(), archive.countNaming(id), String.join(" ", same));
        return List.of(rows.done(), deeds(List.of(id)));
    }

    private Table article(Filed filed) {
        return Table.of("article", "said", "filed", "publisher", "title", "url", "standing", "article")
                .add(
                        filed.said(),
                        filed.filed(),
                        filed.publisher(),
                        filed.reading().article().origin().title(),
                        filed.url(),
                        filed.standing(),
                        filed.article())
                .done();
    }

    private Table words(AsOf.Noted noted) {
        Basis basis = noted.entry().basis();
        Table.Rows rows = Table.of("words", "kind", "record", "start", "end", "words", "per", "certainty", "part of");
        Dossier dossier = archive.dossierOf(noted.report());
        Claim claim = archive.claimOf(noted.report());
        String part = Words.plain(dossier == null ? null : dossier.id()) + " "
                + Words.plain(claim == null ? null : claim.id());
        for (Evidence evidence : basis.evidence()) {
            rows.add(
                    noted.entry().entryKind(),
                    noted.entry().id(),
                    evidence.start(),
                    evidence.end(),
                    Words.quote(evidence),
                    Records.per(noted),
                    basis.certainty(),
                    part.strip());
        }
        return rows.done();
    }

    private static Table rules(Entry entry) {
        Table.Rows rows = Table.of("found by", "field", "rule or person");
        entry.basis().foundBy().forEach(rows::add);
        return rows.done();
    }

    private List<Link> links(String report) {
        Dossier dossier = archive.dossierOf(report);
        Claim claim = archive.claimOf(report);
        return Stream.concat(links(dossier), claim == null ? Stream.<Link>of() : claim.links().stream())
                .filter(link ->
                        link.tie().from().equals(report) || link.tie().to().equals(report))
                .toList();
    }

    private static Stream<Link> links(@Nullable Dossier dossier) {
        return dossier == null ? Stream.of() : dossier.links().stream();
    }

    private Table deeds(List<String> subjects) {
        Table.Rows rows = Table.of("people", "no", "filed", "by", "what", "because", "counts");
        for (AsOf.Done done : archive.log()) {
            if (Stream.concat(done.reports().stream(), done.actors().stream()).anyMatch(subjects::contains)) {
                rows.add(
                        done.seq(),
                        done.filed(),
                        done.deed().by(),
                        done.deed().words(),
                        done.deed().because(),
                        done.stands() ? "yes" : "no");
            }
        }
        return rows.done();
    }

    private static Table records(Filed filed) {
        Table.Rows rows = Table.of("records", "id", "kind", "record", "words");
        ReportIds.of(filed)
                .forEach((id, entry) -> rows.add(
                        id,
                        entry.entryKind(),
                        entry.id(),
                        Words.quotes(entry.basis().evidence())));
        return rows.done();
    }
}
