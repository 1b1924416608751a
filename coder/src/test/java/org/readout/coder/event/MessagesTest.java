package org.readout.coder.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.coder.Trees;
import org.readout.language.Sentence;

/** What is written and sent is no act of force; without the language model. */
final class MessagesTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            Officials/NOUN/nsubj/1 sent~send/VERB/root/-1 him/PRON/iobj/1 cables~cable/NOUN/obj/1   | COERCE  | true
            Officials/NOUN/nsubj/1 sent~send/VERB/root/-1 him/PRON/iobj/1 cables~cable/NOUN/obj/1   | CONSULT | false
            Officials/NOUN/nsubj/1 sent~send/VERB/root/-1 troops~troop/NOUN/obj/1                   | MOBILIZE| false
            Officials/NOUN/nsubj/1 burned~burn/VERB/root/-1 letters~letter/NOUN/obj/1               | ASSAULT | false
            """, delimiter = '|')
    void whatIsWrittenAndSent_isNoForce(String words, String type, boolean noForce) {
        Sentence sentence = Trees.document(words).sentences().get(0);
        assertThat(Messages.isNoForce(sentence, sentence.token(1), type)).isEqualTo(noForce);
    }
}
