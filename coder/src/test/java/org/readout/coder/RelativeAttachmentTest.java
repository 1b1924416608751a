package org.readout.coder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.readout.language.Token;

/** Relative clauses hung on the noun that they tell of; without the language model. */
final class RelativeAttachmentTest {
    private static Token mended(String words, int token) {
        return RelativeAttachment.mend(Trees.document(words)).sentences().get(0).token(token);
    }

    @Test
    void clauseWithThatForItsSubject_tellsOfTheNounBefore() {
        Token killed = mended(
                "they/PRON/nsubj/1 fled/VERB/root/-1 after/ADP/case/4 an/DET/det/4 attack/NOUN/obl/1 that/PRON/nsubj/6 killed/VERB/advcl/1"
                        + " ten/NUM/obj/6",
                6);
        assertThat(killed.relation()).isEqualTo("acl:relcl");
        assertThat(killed.head()).hasValue(4);
    }

    @Test
    void clauseWithAMark_staysAdverbial() {
        Token fell = mended(
                "they/PRON/nsubj/1 fled/VERB/root/-1 the/DET/det/3 town/NOUN/obj/1 after/SCONJ/mark/6 that/PRON/nsubj/6 fell/VERB/advcl/1",
                6);
        assertThat(fell.relation()).isEqualTo("advcl");
    }

    @Test
    void whoIsBackedInAConflict_isASideOfIt() {
        Token backed = mended(
                "Chad's/PROPN/nmod/1 war/NOUN/root/-1 with/ADP/case/3 M23/PROPN/nmod/1 ,/PUNCT/punct/7 which/PRON/nsubj:pass/7 is/AUX/aux:pass/7"
                        + " backed~back/VERB/acl:relcl/1 by/ADP/case/9 Rwanda/PROPN/obl:agent/7",
                7);
        assertThat(backed.head()).hasValue(3);
    }

    @Test
    void whatIsEnded_isTheConflict() {
        Token mediated = mended(
                "Chad's/PROPN/nmod/1 war/NOUN/root/-1 with/ADP/case/3 M23/PROPN/nmod/1 ,/PUNCT/punct/7 which/PRON/nsubj:pass/7 was/AUX/aux:pass/7"
                        + " ended~end/VERB/acl:relcl/1 by/ADP/case/9 Rwanda/PROPN/obl:agent/7",
                7);
        assertThat(mediated.head()).hasValue(1);
    }
}
