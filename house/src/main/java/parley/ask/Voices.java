package parley.ask;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import parley.merge.Claim;
import parley.merge.Report;
import parley.record.Actor;
import parley.record.Reading;
import parley.store.AsOf;

/** Whose a claim is, and in what words: of everybody who asserts, confirms, contradicts or denies it. */
record Voices(List<Actor> actors, String words) {
    static Voices of(Claim claim, AsOf archive) {
        Set<Actor> actors = new LinkedHashSet<>();
        for (Report report : claim.reports()) {
            AsOf.Noted noted = archive.noted(report.id());
            if (noted != null) {
                Reading reading = noted.filed().reading();
                Set<String> ids = new LinkedHashSet<>(AsOf.whose(noted.entry()));
                ids.addAll(noted.entry().basis().sources());
                reading.actors().stream().filter(one -> ids.contains(one.id())).forEach(actors::add);
            }
        }
        String words = claim.reports().stream()
                .map(report -> Words.quotes(report.evidence()))
                .collect(Collectors.joining("\n"));
        return new Voices(new ArrayList<>(actors), words);
    }

    boolean are(String actor) {
        return actors.stream().anyMatch(one -> Filter.has(one.name(), actor) || actor.equalsIgnoreCase(one.state()));
    }
}
