package org.readout.coder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.readout.language.AnalysedDocument;
import org.readout.language.Sentence;

/** Words hung elsewhere. */
final class AttachmentTest {
    private static final AnalysedDocument DOCUMENT = Trees.document("left/VERB/root/-1 men/NOUN/obj/0 home/NOUN/obl/0");

    @Test
    void mendsThatWouldCloseACircle_areLeftOut() {
        Sentence mended = Attachment.mend(DOCUMENT, (sentence, token) -> switch (token.index()) {
                    case 1 -> Attachment.hung(token, 2, "nmod");
                    case 2 -> Attachment.hung(token, 1, "nmod");
                    default -> token;
                })
                .sentences()
                .get(0);

        assertThat(mended.token(1).head()).hasValue(2);
        assertThat(mended.token(2).head()).hasValue(0);
    }

    @Test
    void wordHungOnItself_staysWhereItWas() {
        Sentence mended = Attachment.mend(DOCUMENT, (sentence, token) -> Attachment.hung(token, token.index(), "dep"))
                .sentences()
                .get(0);

        assertThat(mended).isEqualTo(DOCUMENT.sentences().get(0));
    }
}
