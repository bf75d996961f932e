package parley.merge;

import java.util.ArrayList;
import java.util.List;
import parley.actors.directory.Directory;
import parley.record.Meeting;

/** Makes a dossier of all reports of one encounter. */
final class Reconciling {
    private Reconciling() {}

    static Dossier dossier(List<Told> group, Rulings rulings, Directory directory) {
        Told last = group.get(group.size() - 1);
        Meeting meeting = last.meeting();
        List<Seat> seats = new ArrayList<>();
        for (Told.Part part : last.parts()) {
            seats.add(new Seat(
                    new Who(
                            part.actor().name(),
                            part.actor().kind(),
                            part.actor().state()),
                    part.role(),
                    List.of()));
        }
        return new Dossier(
                Ids.dossier(group.get(0).id()),
                meeting.kind(),
                meeting.name(),
                meeting.topic(),
                meeting.place(),
                meeting.level(),
                meeting.status(),
                meeting.basis().when() == null ? null : meeting.basis().when().value(),
                meeting.ordinal(),
                seats,
                List.of(),
                group.stream().map(told -> report(told)).toList(),
                group.size(),
                List.of());
    }

    private static Report report(Told told) {
        Filed filed = told.filed();
        List<String> sources = new ArrayList<>();
        told.meeting()
                .basis()
                .sources()
                .forEach(id -> filed.reading().actors().stream()
                        .filter(actor -> actor.id().equals(id))
                        .forEach(actor -> sources.add(actor.name())));
        return new Report(
                told.id(),
                filed.article(),
                filed.url(),
                filed.publisher(),
                filed.said(),
                filed.filed(),
                told.meeting().id(),
                sources,
                told.meeting().basis().certainty(),
                told.meeting().basis().evidence(),
                null);
    }
}
