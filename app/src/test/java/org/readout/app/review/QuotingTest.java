package org.readout.app.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotingTest {
    private static final String TEXT = "Troops shelled Tarn. Rebels shelled Tarn and shelled Ilva. They met.";

    @Test
    void wordsThatOccurOnce_areTheirOwnQuote() {
        assertThat(quoting("met", 0)).isEqualTo(new Quoting("met", "met"));
    }

    @Test
    void wordsThatOccurAgain_takeTheShortestContextInWhichTheyComeFirst() {
        assertThat(quoting("shelled", 0).text()).isEqualTo("Troops shelled");
        assertThat(quoting("shelled", 1).text()).isEqualTo("Rebels shelled");
        assertThat(quoting("shelled", 2).text()).isEqualTo("and shelled");
    }

    @Test
    void everyWordOfAText_isFoundAgain() {
        String text = "a b a b a c b a\n\nb a b a b d a";
        for (int start = 0; start < text.length() - 2; start++) {
            if (Character.isLetter(text.charAt(start))) {
                Quoting quoting = Quoting.of(text, start, start + 1);
                int at = text.indexOf(quoting.text());
                assertThat(text.lastIndexOf(quoting.text())).isEqualTo(at);
                assertThat(at + quoting.text().indexOf(quoting.words())).isEqualTo(start);
            }
        }
    }

    private static Quoting quoting(String words, int occurrence) {
        int at = TEXT.indexOf(words);
        for (int i = 0; i < occurrence; i++) {
            at = TEXT.indexOf(words, at + 1);
        }
        return Quoting.of(TEXT, at, at + words.length());
    }
}
