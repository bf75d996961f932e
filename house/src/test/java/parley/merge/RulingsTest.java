package parley.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import parley.record.Actor;

class RulingsTest {
    private static final Who SHORT = who("A. Moen", null);
    private static final Who FULL = who("Anna Moen", null);
    private static final Who OTHER = who("Anne Moen", null);

    private static Who who(String name, @Nullable String state) {
        return new Who(name, Actor.Kind.PERSON, state);
    }

    private static String called(Who who, Ruling... rulings) {
        Actor actor = new Actor("a1", who.name(), who.kind(), who.state(), null, List.of(), Actor.KnownBy.TEXT);
        Actor known = new Rulings(List.of(rulings)).known(actor);
        return known.name() + (known.state() == null ? "" : " " + known.state());
    }

    @Test
    void whoIsTheSameGoesByTheSameName() {
        Ruling one = new Ruling.SameActor(SHORT, FULL);
        Ruling two = new Ruling.SameActor(FULL, OTHER);
        assertThat(called(SHORT, one)).isEqualTo("Anna Moen");
        assertThat(called(SHORT, one, two)).isEqualTo("Anne Moen");
        assertThat(new Rulings(List.of(one, two)).aliases(ActorIds.of(OTHER)))
                .containsExactlyInAnyOrder(ActorIds.of(SHORT), ActorIds.of(FULL), ActorIds.of(OTHER));
    }

    @Test
    void theLaterDecisionHolds() {
        Ruling there = new Ruling.SameActor(SHORT, FULL);
        Ruling back = new Ruling.SameActor(FULL, SHORT);
        assertThat(called(SHORT, there, back)).isEqualTo("A. Moen");
        assertThat(called(FULL, there, back)).isEqualTo("A. Moen");
        assertThat(called(SHORT, there, new Ruling.ActorsApart(FULL, SHORT))).isEqualTo("A. Moen");
        assertThat(called(SHORT, new Ruling.ActorsApart(FULL, SHORT), there)).isEqualTo("Anna Moen");
    }

    @Test
    void aStateThatPeopleGiveStaysWhoeverIsPartedFromThem() {
        Ruling state = new Ruling.SameActor(FULL, who("Anna Moen", "NOR"));
        assertThat(called(FULL, state)).isEqualTo("Anna Moen NOR");
        assertThat(called(FULL, state, new Ruling.ActorsApart(FULL, OTHER))).isEqualTo("Anna Moen NOR");
        assertThat(called(SHORT, new Ruling.SameActor(SHORT, FULL), state)).isEqualTo("Anna Moen NOR");
    }
}
