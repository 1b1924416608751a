package org.readout.coder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.readout.language.Token;

/** Lists that a parser takes apart, mended; without the language model. */
final class CoordinationAttachmentTest {
    private static Token mended(String words, int token) {
        return CoordinationAttachment.mend(Trees.document(words))
                .sentences()
                .get(0)
                .token(token);
    }

    @Test
    void lastOfAList_isJoinedToTheFirst() {
        Token second =
                mended("talks/NOUN/root/-1 between/ADP/case/2 Chad/PROPN/nmod/0 and/CCONJ/cc/4 Sudan/PROPN/nmod/0", 4);
        assertThat(second.relation()).isEqualTo("conj");
        assertThat(second.head()).hasValue(2);
    }

    @Test
    void nounWithItsOwnPreposition_staysWhereItIs() {
        assertThat(mended(
                                "talks/NOUN/root/-1 with/ADP/case/2 Chad/PROPN/nmod/0 and/CCONJ/cc/5 on/ADP/case/5 oil/NOUN/nmod/0",
                                5)
                        .head())
                .hasValue(0);
    }

    @Test
    void officeBehindAnd_isNoTitleOfTheNameBeforeIt() {
        Token minister = mended(
                "Manet/PROPN/nsubj/5 and/CCONJ/cc/4 Chile/PROPN/nmod:poss/4 's/PART/case/2 minister/NOUN/nmod:desc/0"
                        + " agreed/VERB/root/-1",
                4);
        assertThat(minister.relation()).isEqualTo("conj");
    }

    @Test
    void nameInTheMidstOfAList_isNoApposition() {
        Token middle = mended(
                "Chad/PROPN/nsubj/7 ,/PUNCT/punct/2 Togo/PROPN/appos/0 ,/PUNCT/punct/5 and/CCONJ/cc/5 Mali/PROPN/conj/0"
                        + " have/AUX/aux/7 agreed/VERB/root/-1",
                2);
        assertThat(middle.relation()).isEqualTo("conj");
    }

    @Test
    void countryBehindATown_staysItsApposition() {
        Token country = mended(
                "in/ADP/case/1 Rafah/PROPN/obl/7 ,/PUNCT/punct/3 Gaza/PROPN/appos/1 ,/PUNCT/punct/6 and/CCONJ/cc/6 Jenin/PROPN/conj/1"
                        + " killed/VERB/root/-1",
                3);
        assertThat(country.relation()).isEqualTo("appos");
    }

    @Test
    void secondThingSaid_isJoinedToTheFirst() {
        Token urged = mended(
                "he/PRON/nsubj/1 said/VERB/root/-1 he/PRON/nsubj/3 called/VERB/ccomp/1 and/CCONJ/cc/7 that/SCONJ/mark/7 he/PRON/nsubj/7"
                        + " urged/VERB/conj/1 them/PRON/obj/7",
                7);
        assertThat(urged.head()).hasValue(3);
    }

    @Test
    void deedBesideTheSaying_staysBesideIt() {
        Token left = mended(
                "he/PRON/nsubj/1 said/VERB/root/-1 he/PRON/nsubj/3 called/VERB/ccomp/1 and/CCONJ/cc/5 left/VERB/conj/1",
                5);
        assertThat(left.head()).hasValue(1);
    }
}
