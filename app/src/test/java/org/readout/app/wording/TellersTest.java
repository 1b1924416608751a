package org.readout.app.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.core.Status;

class TellersTest {
    @Test
    void wordOfAFew_isNamedAndTheRestCounted() {
        assertThat(Tellers.behind(Status.OCCURRED, List.of("the army"), List.of()))
                .isEqualTo(", according to the army");
        assertThat(Tellers.behind(Status.ONGOING, List.of("the  army", "", "a nurse", "a guard"), List.of()))
                .isEqualTo(", according to the army; a source not named and 2 more");
    }

    @Test
    void startOfASentence_leavesNoCapitalAndAPronounIsNobody() {
        assertThat(Tellers.behind(Status.OCCURRED, List.of("The army", "Two residents"), List.of()))
                .isEqualTo(", according to the army; two residents");
        assertThat(Tellers.behind(Status.OCCURRED, List.of("Witnesses", "Kenya"), List.of()))
                .isEqualTo(", according to witnesses; Kenya");
        assertThat(Tellers.behind(
                        Status.OCCURRED, List.of("United States", "One of the groups, the Tigers,"), List.of()))
                .isEqualTo(", according to the United States; one of the groups, the Tigers");
        assertThat(Tellers.behind(Status.OCCURRED, List.of("They", "", "he"), List.of()))
                .isEqualTo(", according to a source not named");
    }

    @Test
    void documentsOwnVoiceOrNoFact_saysNothing() {
        assertThat(Tellers.behind(Status.OCCURRED, List.of(), List.of())).isEmpty();
        assertThat(Tellers.behind(Status.DENIED, List.of("the army"), List.of()))
                .isEmpty();
    }

    @Test
    void actorsOwnWord_isSaidToBeThat() {
        Party actor = new Party("Israel", "", false, Party.Nature.STATE);
        assertThat(Tellers.behind(Status.OCCURRED, List.of("Israel"), List.of(actor)))
                .isEqualTo(", by own account");
        assertThat(Tellers.behind(Status.OCCURRED, List.of("Israel", "Egypt"), List.of(actor)))
                .isEqualTo(", according to Israel; Egypt");
    }
}
