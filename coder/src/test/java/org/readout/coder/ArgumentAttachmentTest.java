package org.readout.coder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.readout.language.Sentence;

/** Trees that a parser gives, mended; without the language model. */
final class ArgumentAttachmentTest {
    private static Sentence mended(String words) {
        return ArgumentAttachment.mend(Trees.document(words)).sentences().get(0);
    }

    @Test
    void whatIsCountedBesideItsNumber_hangsOnIt() {
        assertThat(mended("killed/VERB/root/-1 hundreds/NOUN/obj/0 of/ADP/case/3 civilians/NOUN/obj/0")
                        .token(3)
                        .head())
                .hasValue(1);
    }

    @Test
    void prepositionBehindItsNoun_hangsNothingOnItself() {
        assertThat(mended("accused/VERB/root/-1 army/NOUN/obj/0 of/ADP/case/1 murder/NOUN/obl/0")
                        .token(1)
                        .head())
                .hasValue(0);
    }

    @Test
    void whoIsCalled_isTheObjectWhereNobodyElseIs() {
        Sentence called = mended(
                "emir/NOUN/nsubj/1 called~call/VERB/root/-1 the/DET/det/3 president/NOUN/xcomp/1 on/ADP/case/5 Saturday/PROPN/obl/1");
        Sentence named =
                mended("emir/NOUN/nsubj/1 called~call/VERB/root/-1 him/PRON/obj/1 a/DET/det/4 friend/NOUN/xcomp/1");

        assertThat(called.token(3).relation()).isEqualTo("obj");
        assertThat(named.token(4).relation()).isEqualTo("xcomp");
    }

    @Test
    void subjectOfAClauseThatAMarkOpens_hangsOnItsVerb() {
        assertThat(mended(
                                "Chad/PROPN/nsubj/1 suspended/VERB/root/-1 talks/NOUN/obj/1 after/SCONJ/mark/6 a/DET/det/5 raid/NOUN/nsubj/1"
                                        + " killed/VERB/advcl/1 two/NUM/obj/6")
                        .token(5)
                        .head())
                .hasValue(6);
    }

    @Test
    void nameBeforeAGerund_isItsSubject_andNoSecondObject() {
        assertThat(mended(
                                "resulting/VERB/root/-1 Togo/PROPN/nsubj/2 recalling/VERB/advcl/0 envoys/NOUN/obj/2 and/CCONJ/cc/5"
                                        + " Chile/PROPN/conj/3 closing/VERB/advcl/0 offices/NOUN/obj/6")
                        .token(5)
                        .head())
                .hasValue(6);
    }
}
