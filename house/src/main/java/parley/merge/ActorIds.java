package parley.merge;

import parley.record.Actor;

/** Ids of actors: whoever is called alike has the same, in whatever article. */
public final class ActorIds {
    private ActorIds() {}

    public static String of(Actor actor) {
        return Namesakes.isState(actor) ? Ids.actor("state " + actor.state()) : of(actor.kind(), actor.name());
    }

    public static String of(Who who) {
        return who.kind() == Actor.Kind.STATE ? Ids.actor("state " + who.state()) : of(who.kind(), who.name());
    }

    private static String of(Actor.Kind kind, String name) {
        return Ids.actor(kind + " " + Namesakes.key(name));
    }
}
