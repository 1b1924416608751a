package org.readout.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.core.Actor;
import org.readout.core.Status;

class ToldTest {
    private static final Actor SOMEBODY = new Actor(Optional.empty(), Optional.empty(), Optional.of("PAK"), List.of());

    private final Told told = new Told();

    @Test
    void partyWithoutAName_isCalledAsInItsOwnRole() {
        told.add(0.4, Optional.empty(), "[0,90]", party("gunmen"), party("26 people"), Status.OCCURRED);
        told.add(0.7, Optional.empty(), "[0,90]", party("attackers"), party("tourists"), Status.OCCURRED);

        assertThat(told.actorWords(List.of(SOMEBODY))).containsExactly("gunmen");
        assertThat(told.recipientWords(List.of(SOMEBODY))).containsExactly("26 people");
        assertThat(told.confidence()).isEqualTo(0.7);
    }

    @Test
    void partyThatNoMentionHas_isCalledNothing() {
        told.add(0.4, Optional.empty(), "[0,90]", party("gunmen"), "[]", Status.OCCURRED);

        assertThat(told.recipientWords(List.of(SOMEBODY))).containsExactly("gunmen");
        assertThat(told.actorWords(
                        List.of(new Actor(Optional.empty(), Optional.empty(), Optional.of("IND"), List.of()))))
                .containsExactly("");
    }

    @Test
    void ownVoiceThatNamesAnActorInItsSentence_leavesNoTellers() {
        told.add(
                0.4,
                Optional.of("{\"name\":null,\"text\":\"a guard\"}"),
                "[0,90]",
                party("gunmen"),
                "[]",
                Status.OCCURRED);
        assertThat(told.tellers(true)).containsExactly("a guard");

        told.add(0.4, Optional.empty(), "[200,290]", party("gunmen"), "[]", Status.OCCURRED);
        assertThat(told.tellers(true)).containsExactly("a guard");
        assertThat(told.tellers(false)).isEmpty();

        told.add(0.4, Optional.empty(), "[0,90]", party("gunmen"), "[]", Status.OCCURRED);
        assertThat(told.tellers(true)).isEmpty();
    }

    @Test
    void whoDeniesIt_isNoTeller() {
        told.add(
                0.4,
                Optional.of("{\"name\":null,\"text\":\"a guard\"}"),
                "[0,90]",
                party("gunmen"),
                "[]",
                Status.OCCURRED);
        told.add(
                0.4,
                Optional.of("{\"name\":null,\"text\":\"the army\"}"),
                "[0,90]",
                party("gunmen"),
                "[]",
                Status.DENIED);

        assertThat(told.tellers(true)).containsExactly("a guard");
    }

    private static String party(String text) {
        return "[{\"text\":\"" + text
                + "\",\"span\":[10,16],\"id\":null,\"name\":null,\"country\":\"PAK\",\"sectors\":[]}]";
    }
}
