package org.readout.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.readout.core.Document;
import org.readout.core.Span;
import org.readout.language.AnalysedDocument;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Trees that a parser gives, mended; without the language model. */
final class ArgumentAttachmentTest {
    /** Words as "form/UPOS/relation/head", heads 0-based, -1 for the root. */
    private static Sentence mended(String words) {
        List<Token> tokens = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String word : words.split(" ")) {
            String[] parts = word.split("/");
            int head = Integer.parseInt(parts[3]);
            Span span = new Span(text.length(), text.length() + parts[0].length());
            tokens.add(new Token(
                    tokens.size(),
                    span,
                    parts[0],
                    parts[0].equals("called") ? "call" : parts[0],
                    Upos.valueOf(parts[1]),
                    "_",
                    head < 0 ? OptionalInt.empty() : OptionalInt.of(head),
                    parts[2]));
            text.append(parts[0]).append(' ');
        }
        Sentence sentence = new Sentence(0, 0, new Span(0, text.length() - 1), tokens);
        Document document = Document.ofText("test.txt", text.toString().strip());
        AnalysedDocument analysed =
                new AnalysedDocument(document, List.of(sentence), List.of(), List.of(), List.of(), List.of());
        return ArgumentAttachment.mend(analysed).sentences().get(0);
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
                "emir/NOUN/nsubj/1 called/VERB/root/-1 the/DET/det/3 president/NOUN/xcomp/1 on/ADP/case/5 Saturday/PROPN/obl/1");
        Sentence named = mended("emir/NOUN/nsubj/1 called/VERB/root/-1 him/PRON/obj/1 a/DET/det/4 friend/NOUN/xcomp/1");

        assertThat(called.token(3).relation()).isEqualTo("obj");
        assertThat(named.token(4).relation()).isEqualTo("xcomp");
    }
}
