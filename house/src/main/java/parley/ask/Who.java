package parley.ask;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import parley.merge.Dossier;
import parley.merge.Filed;
import parley.merge.ReportIds;
import parley.record.Actor;
import parley.record.Entry;
import parley.store.AsOf;
import parley.store.Names;

/** All that the archive has of somebody: offices, encounters, words, stands. */
final class Who {
    private final AsOf archive;
    private final String name;
    private final Filter filter;
    private final List<AsOf.Noted> noted = new ArrayList<>();
    private final Map<String, Instant[]> offices = new TreeMap<>();

    Who(AsOf archive, String name, Filter filter) {
        this.archive = archive;
        this.name = name;
        this.filter = filter;
        archive.naming(name).forEach(this::note);
    }

    private void note(Filed filed) {
        List<Actor> meant = filed.reading().actors().stream()
                .filter(actor -> Names.of(actor).contains(Names.folded(name)))
                .toList();
        meant.forEach(actor -> office(actor, filed));
        List<String> ids = meant.stream().map(Actor::id).toList();
        ReportIds.of(filed).forEach((report, entry) -> {
            boolean late = !filed.said().toInstant().isBefore(filter.from());
            if (late && Records.whose(entry).stream().anyMatch(ids::contains)) {
                noted.add(new AsOf.Noted(report, entry, filed));
            }
        });
    }

    private void office(Actor actor, Filed filed) {
        String key = actor.name() + "\t" + Words.plain(actor.office()) + "\t" + Words.plain(actor.state());
        Instant said = filed.said().toInstant();
        offices.merge(key, new Instant[] {said, said}, (old, one) ->
                new Instant[] {old[0].isBefore(one[0]) ? old[0] : one[0], old[1].isAfter(one[1]) ? old[1] : one[1]});
    }

    List<Table> tables() {
        return List.of(
                offices(),
                Talks.table("talks", encounters()),
                Records.statements(of(Entry.Kind.STATEMENT)),
                Records.positions(of(Entry.Kind.POSITION)),
                Records.offers(of(Entry.Kind.OFFER)));
    }

    private List<AsOf.Noted> of(Entry.Kind kind) {
        return noted.stream().filter(one -> one.entry().entryKind() == kind).toList();
    }

    private Table offices() {
        Table.Rows rows = Table.of("named as", "name", "office", "state", "first", "last");
        offices.forEach((key, times) -> {
            String[] parts = key.split("\t", -1);
            rows.add(parts[0], parts[1], parts[2], times[0], times[1]);
        });
        return rows.done();
    }

    private List<Dossier> encounters() {
        return of(Entry.Kind.MEETING).stream()
                .map(one -> archive.dossierOf(one.report()))
                .filter(Objects::nonNull)
                .distinct()
                .filter(filter::takes)
                .sorted(Talks.BY_DAY)
                .toList();
    }
}
