package org.readout.coder.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static List<String> keys(String text) {
        return Words.of(text).stream().map(Words.Word::key).toList();
    }

    @Test
    void spellingsOfOneName_haveTheSameWords() {
        assertThat(keys("U.S.")).isEqualTo(keys("US")).containsExactly("us");
        assertThat(keys("Sa'ar")).isEqualTo(keys("Sa’ar")).isEqualTo(keys("Saar"));
        assertThat(keys("Jean-Pierre")).isEqualTo(keys("Jean Pierre"));
        assertThat(keys("Erdoğan")).isEqualTo(keys("Erdogan"));
        assertThat(keys("Søren Łukasz")).containsExactly("soren", "lukasz");
    }

    @Test
    void possessiveEnding_isNoPartOfTheWord() {
        assertThat(keys("Iran's Haniyeh’s U.S.'s")).containsExactly("iran", "haniyeh", "us");
        assertThat(keys("the Houthis' drones")).containsExactly("the", "houthis", "drones");
    }

    @Test
    void acronym_isToldFromTheWordInLowerCase() {
        Words.Word name = Words.of("US").get(0);
        assertThat(Words.of("US").get(0).standsFor(name)).isTrue();
        assertThat(Words.of("U.S.").get(0).standsFor(name)).isTrue();
        assertThat(Words.of("us").get(0).standsFor(name)).isFalse();
        assertThat(Words.of("Us").get(0).standsFor(name)).isFalse();
    }

    @Test
    void comma_partsWords() {
        assertThat(Words.of("Nigeria, police").get(1).parted()).isTrue();
        assertThat(Words.of("Nigeria's police").get(1).parted()).isFalse();
    }

    @Test
    void everyWord_reslicesFromTheText() {
        String text = "“U.S. and Côte d’Ivoire: Ra'am's 12 Rear-Adm. O'Neil...” said I.";
        int end = 0;
        for (Words.Word word : Words.of(text)) {
            assertThat(word.start()).isGreaterThanOrEqualTo(end);
            assertThat(word.end()).isGreaterThan(word.start());
            assertThat(Words.fold(text.substring(word.start(), word.end()))).isEqualTo(word.key());
            end = word.end();
        }
    }
}
