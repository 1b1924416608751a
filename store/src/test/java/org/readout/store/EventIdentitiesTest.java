package org.readout.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.core.Document;
import org.readout.store.EventIdentities.Anchor;
import org.readout.store.EventIdentities.Assignment;
import org.readout.store.EventIdentities.Known;
import org.readout.store.EventIdentities.Member;

class EventIdentitiesTest {
    @Test
    void earlierReport_doesNotChangeTheId() {
        Assignment assignment = EventIdentities.assign(
                List.of(new Known("e1", members("b"))), List.of(members("a", "b")), Set.of("e1")::contains);

        assertThat(assignment.ids()).containsExactly("e1");
    }

    @Test
    void eventsThatBecomeOne_leaveTheIdOfTheSmallerAsAlias() {
        Assignment assignment = EventIdentities.assign(
                List.of(new Known("e1", members("a")), new Known("e2", members("b", "c"))),
                List.of(members("a", "b", "c")),
                Set.of("e1", "e2")::contains);

        assertThat(assignment.ids()).containsExactly("e2");
        assertThat(assignment.merged()).containsExactly(java.util.Map.entry("e1", "e2"));
        assertThat(assignment.withdrawn()).isEmpty();
    }

    @Test
    void eventThatFallsApart_keepsItsIdWithTheLargerPart() {
        Assignment assignment = EventIdentities.assign(
                List.of(new Known("e1", members("a", "b", "c"))),
                List.of(members("a"), members("b", "c")),
                Set.of("e1")::contains);

        assertThat(assignment.ids().get(1)).isEqualTo("e1");
        assertThat(assignment.ids().get(0)).isEqualTo(Document.hash("event", "a"));
        assertThat(assignment.splitFrom()).containsEntry(assignment.ids().get(0), "e1");
    }

    @Test
    void idThatWasEverGiven_isNotGivenAgain() {
        String once = Document.hash("event", "a");

        Assignment assignment = EventIdentities.assign(List.of(), List.of(members("a")), Set.of(once)::contains);

        assertThat(assignment.ids()).hasSize(1).doesNotContain(once);
    }

    @Test
    void newCodingOfTheSameWords_keepsTheId() {
        List<Member> recoded = List.of(new Member("other", new Anchor("d-a", 3, 8)));

        Assignment assignment = EventIdentities.assign(
                List.of(new Known("e1", members("a"))), List.of(recoded), Set.of("e1")::contains);

        assertThat(assignment.ids()).containsExactly("e1");
    }

    @Test
    void eventOfWhichNothingIsLeft_isWithdrawn() {
        Assignment assignment = EventIdentities.assign(
                List.of(new Known("e1", members("a"))), List.of(members("b")), Set.of("e1")::contains);

        assertThat(assignment.withdrawn()).containsExactly("e1");
        assertThat(assignment.merged()).isEmpty();
    }

    private static List<Member> members(String... mentions) {
        return Arrays.stream(mentions)
                .map(m -> new Member(m, new Anchor("d-" + m, 3, 8)))
                .toList();
    }
}
