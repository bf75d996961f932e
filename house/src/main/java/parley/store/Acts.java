package parley.store;

import java.util.ArrayList;
import java.util.List;
import parley.merge.ActorIds;
import parley.merge.Ruling;

/** What an act is about. */
final class Acts {
    private Acts() {}

    /** Ids of the reports that it speaks of. */
    static List<String> reports(Act act) {
        if (act instanceof Act.Amended amended) {
            return List.of(amended.report());
        }
        if (act instanceof Act.Confirmed confirmed) {
            return List.of(confirmed.report());
        }
        List<String> reports = new ArrayList<>();
        if (act instanceof Act.Ruled ruled) {
            ruled.rulings().forEach(ruling -> reports.addAll(reports(ruling)));
        }
        return reports;
    }

    /** Ids of the actors that it speaks of. */
    static List<String> actors(Act act) {
        List<String> actors = new ArrayList<>();
        if (act instanceof Act.Ruled ruled) {
            for (Ruling ruling : ruled.rulings()) {
                if (ruling instanceof Ruling.SameActor same) {
                    actors.addAll(List.of(ActorIds.of(same.one()), ActorIds.of(same.other())));
                } else if (ruling instanceof Ruling.ActorsApart apart) {
                    actors.addAll(List.of(ActorIds.of(apart.one()), ActorIds.of(apart.other())));
                }
            }
        }
        return actors;
    }

    private static List<String> reports(Ruling ruling) {
        if (ruling instanceof Ruling.Same same) {
            return List.of(same.one(), same.other());
        }
        if (ruling instanceof Ruling.Apart apart) {
            return List.of(apart.one(), apart.other());
        }
        if (ruling instanceof Ruling.Withdrawn withdrawn) {
            return List.of(withdrawn.report());
        }
        if (ruling instanceof Ruling.Stated stated) {
            return List.of(stated.report());
        }
        return List.of();
    }
}
