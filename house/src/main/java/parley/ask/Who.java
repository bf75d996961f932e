package parley.ask;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import parley.actors.directory.Directory;
import parley.actors.directory.Entity;
import parley.actors.directory.Holding;
import parley.merge.ActorIds;
import parley.merge.Dossier;
import parley.merge.Rulings;
import parley.record.Actor;
import parley.record.Entry;
import parley.store.AsOf;
import parley.store.Names;
import parley.store.Part;

/** All that the archive has of somebody: offices, encounters, words, stands. */
final class Who {
    private final AsOf archive;
    private final String name;
    private final Filter filter;
    private final Part part;
    private final Directory directory;
    private final Rulings rulings;
    /** Every form of the name, as {@link Names} has them. */
    private final Set<String> forms = new LinkedHashSet<>();
    /** Ids of the actors who are called so, and of whoever people say is the same. */
    private final Set<String> actors = new TreeSet<>();

    private final Map<String, Instant[]> offices = new TreeMap<>();

    Who(AsOf archive, String name, Filter filter, Part part) {
        this.archive = archive;
        this.name = name;
        this.filter = filter;
        this.part = part;
        List<String> added = archive.holders();
        this.directory =
                added.isEmpty() ? Directory.bundled() : Directory.withHolders(null, added, "the archive's directory");
        forms.add(Names.folded(name));
        for (Entity entity : directory.named(name)) {
            boolean acts = entity.kind() == Entity.Kind.STATE || entity.kind() == Entity.Kind.ORGANISATION;
            if (acts) {
                forms.add(Names.folded(entity.name()));
                entity.names().forEach(other -> forms.add(Names.folded(other)));
            }
        }
        this.rulings = archive.rulings();
        actors.addAll(rulings.aliases(name));
        forms.forEach(form -> archive.called(form).forEach(actor -> actors.addAll(rulings.aliases(actor))));
        archive.named(actors).forEach(this::office);
    }

    private void office(AsOf.Named named) {
        Actor actor = named.actor();
        Actor known = rulings.known(actor);
        String key = String.join(
                "\t",
                actor.name(),
                Words.plain(actor.office()),
                Words.plain(known.state()),
                ActorIds.of(actor),
                known.name().equals(actor.name()) ? "" : known.name());
        offices.merge(key, new Instant[] {named.first(), named.last()}, (old, one) ->
                new Instant[] {old[0].isBefore(one[0]) ? old[0] : one[0], old[1].isAfter(one[1]) ? old[1] : one[1]});
    }

    List<Table> tables() {
        return List.of(
                offices(),
                held(),
                Talks.table("talks", encounters()),
                Records.statements(of(Entry.Kind.STATEMENT)),
                Records.positions(of(Entry.Kind.POSITION)),
                Records.offers(of(Entry.Kind.OFFER)));
    }

    private List<AsOf.Noted> of(Entry.Kind kind) {
        return archive.notedOf(actors, kind, filter.from(), part);
    }

    boolean knows() {
        return !offices.isEmpty() || !directory.holdings(name, null).isEmpty();
    }

    /** As the directory has it; on the day that is asked for, else at any time. */
    private Table held() {
        LocalDate day = filter.on() == null || filter.on().length() < 10
                ? null
                : LocalDate.ofInstant(Time.of(filter.on()).start(), ZoneOffset.UTC);
        Table.Rows rows = Table.of("offices", "name", "office", "title", "of", "from", "until", "source");
        for (Holding holding : directory.holdings(name, day)) {
            rows.add(
                    holding.person(),
                    holding.office(),
                    holding.title(),
                    holding.owner(),
                    holding.from(),
                    holding.to(),
                    holding.source());
        }
        return rows.done();
    }

    private Table offices() {
        Table.Rows rows = Table.of("named as", "name", "office", "state", "first", "last", "id", "known as");
        offices.forEach((key, times) -> {
            String[] parts = key.split("\t", -1);
            rows.add(parts[0], parts[1], parts[2], times[0], times[1], parts[3], parts[4]);
        });
        return rows.done();
    }

    private List<Dossier> encounters() {
        return archive.dossiersOf(actors, filter.wanted(), part);
    }
}
