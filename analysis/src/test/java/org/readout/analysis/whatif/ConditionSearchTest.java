package org.readout.analysis.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
        assertThat(SEARCH.in("if a Filipino were killed by a willful act")
                        .orElseThrow()
                        .words())
                .containsExactly("killed", "filipino");
        ConditionSearch.Found all = SEARCH.in("if China attacks Manila").orElseThrow();
        assertThat(all.actor() && all.act() && all.recipient()).isTrue();
        assertThat(SEARCH.in("in the event of a Chinese attack").orElseThrow().words())
                .containsExactly("chinese", "attack");
    }

    @Test
    void otherWayRound_isNotFound() {
        assertThat(SEARCH.in("if the Philippines attacks")).isEmpty();
        assertThat(SEARCH.in("if Manila attacks China")).isEmpty();
        assertThat(SEARCH.in("if China were attacked")).isEmpty();
    }

    @Test
    void nothingNamed_isNothing() {
        assertThat(SEARCH.in("if the parties are serious")).isEmpty();
        assertThat(SEARCH.in("")).isEmpty();
        assertThat(ConditionSearch.NONE.in("if China attacks Manila")).isEmpty();
    }

    @Test
    void partOfAWord_isNoName() {
        assertThat(SEARCH.in("if Indochina and Manilatown agree")).isEmpty();
    }
}
