package parley.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parley.actors.directory.Directory;
import parley.merge.Filed;
import parley.record.Actor;
import parley.store.AsOf;

/** Holders of offices whom the texts name and the directory does not know. They are reported, never guessed. */
public final class Unknown {
    private record Holder(String name, String office, String state) {}

    private Unknown() {}

    /** The most often named first. */
    public static Table table(AsOf archive, Directory directory) {
        Map<Holder, List<Filed>> unknown = new TreeMap<>(
                Comparator.comparing(Holder::name).thenComparing(Holder::office).thenComparing(Holder::state));
        for (Filed filed : archive.articles()) {
            for (Actor actor : filed.reading().actors()) {
                if (actor.kind() == Actor.Kind.PERSON
                        && actor.office() != null
                        && directory
                                .holdings(actor.name(), filed.said().toLocalDate())
                                .isEmpty()) {
                    Holder holder = new Holder(actor.name(), actor.office(), Words.plain(actor.state()));
                    unknown.computeIfAbsent(holder, key -> new ArrayList<>()).add(filed);
                }
            }
        }
        Table.Rows rows = Table.of("unknown", "name", "office", "state", "articles", "first said", "last said");
        unknown.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().size()))
                .forEach(entry -> rows.add(
                        entry.getKey().name(),
                        entry.getKey().office(),
                        entry.getKey().state(),
                        entry.getValue().size(),
                        entry.getValue().get(0).said(),
                        entry.getValue().get(entry.getValue().size() - 1).said()));
        return rows.done();
    }
}
