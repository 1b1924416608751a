package org.readout.analysis.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConditionSearchTest {
    private static final ConditionSearch SEARCH = new ConditionSearch(
            Set.of("China", "Chinese"),
            Set.of("Philippines", "Filipino", "Manila"),
            Set.of("kill", "attack"),
            word -> List.of(word, word.replaceAll("(ed|s)$", "")));

    @Test
    void namesAndWordsOfTheAct_areFoundInAnyForm() {
        assertThat(found("if a Filipino were killed by a willful act")
                        .orElseThrow()
                        .words())
                .containsExactly("killed", "filipino");
        ConditionSearch.Found all = found("if China attacks Manila").orElseThrow();
        assertThat(all.actor() && all.act() && all.recipient()).isTrue();
        assertThat(found("in the event of a Chinese attack").orElseThrow().words())
                .containsExactly("chinese", "attack");
    }

    @Test
    void otherWayRound_isNotFound() {
        assertThat(found("if the Philippines attacks")).isEmpty();
        assertThat(found("if Manila attacks China")).isEmpty();
        assertThat(found("if China were attacked")).isEmpty();
    }

    @Test
    void nothingNamed_isNothing() {
        assertThat(found("if the parties are serious")).isEmpty();
        assertThat(found("")).isEmpty();
        assertThat(ConditionSearch.NONE.in(ConditionSearch.words("if China attacks Manila")))
                .isEmpty();
    }

    @Test
    void partOfAWord_isNoName() {
        assertThat(found("if Indochina and Manilatown agree")).isEmpty();
    }

    private static Optional<ConditionSearch.Found> found(String condition) {
        return SEARCH.in(ConditionSearch.words(condition));
    }
}
