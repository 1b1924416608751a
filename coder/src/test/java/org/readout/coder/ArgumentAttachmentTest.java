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

    @Test
    void nounBehindTheMarkOfAClause_isItsSubject_howeverItHangs() {
        Sentence after = mended(
                "Chad/PROPN/nsubj/1 recalled/VERB/root/-1 envoys/NOUN/obj/1 after/SCONJ/mark/7 a/DET/det/5 mine/NOUN/obj/1 badly/ADV/advmod/7"
                        + " hurt/VERB/advcl/1 two/NUM/obj/7");
        Sentence that = mended(
                "demanding/VERB/root/-1 that/SCONJ/mark/4 the/DET/det/3 president/NOUN/nsubj/0 quit/VERB/xcomp/0");

        assertThat(after.token(5).head()).hasValue(7);
        assertThat(after.token(5).relation()).isEqualTo("nsubj");
        assertThat(that.token(3).head()).hasValue(4);
    }

    @Test
    void thoseBeforeAParticipleWithWith_sufferIt() {
        Sentence both = mended(
                "erupted/VERB/root/-1 with/ADP/case/3 two/NUM/nummod/3 officers/NOUN/nsubj/4 killed/VERB/advcl/0 and/CCONJ/cc/6"
                        + " soldiers/NOUN/obj/4 wounded/VERB/conj/4");
        Sentence active =
                mended("with/SCONJ/mark/2 troops/NOUN/nsubj/2 holding/VERB/advcl/4 it/PRON/obj/2 left/VERB/root/-1");

        assertThat(both.token(3).relation()).isEqualTo("nsubj:pass");
        assertThat(both.token(6).relation()).isEqualTo("nsubj:pass");
        assertThat(both.token(6).head()).hasValue(7);
        assertThat(active.token(1).relation()).isEqualTo("nsubj");
    }

    @Test
    void secondSubjectRightBeforeAnotherVerb_isThatVerbs() {
        assertThat(mended(
                                "they/PRON/nsubj/1 witnessed/VERB/root/-1 sides/NOUN/nsubj/1 exchanging/VERB/ccomp/1 gunfire/NOUN/obj/3")
                        .token(2)
                        .head())
                .hasValue(3);
    }
}
