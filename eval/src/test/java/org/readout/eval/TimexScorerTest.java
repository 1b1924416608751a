package org.readout.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.core.Document;
import org.readout.core.Span;
import org.readout.language.AnalysedDocument;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.TokenisedSentence;
import org.readout.language.Tokeniser;
import org.readout.language.Upos;

final class TimexScorerTest {

    @TempDir
    private Path folder;

    @Test
    void exactOverlappingAndMissed_countAsDefined() throws IOException {
        Files.writeString(folder.resolve("a.key.xml"), """
                <DOC><DATETIME> <TIMEX2 val="2024-01-05T17:00:00">2024-01-05T17:00:00</TIMEX2> </DATETIME>
                <TEXT>
                The town fell on <TIMEX2 val="2023-12-29">29 December 2023</TIMEX2> &amp; was retaken
                <TIMEX2 val="2024-01-02">the morning of 2 January 2024</TIMEX2>, in <TIMEX2>the dry season</TIMEX2>.
                </TEXT></DOC>
                """);

        TimexScorer.Result result = TimexScorer.score(folder, TimexScorerTest::words);

        assertThat(result.n()).isEqualTo(3);
        assertThat(result.strictF1()).isEqualTo(80, within(0.01));
        assertThat(result.relaxedF1()).isEqualTo(80, within(0.01));
        assertThat(result.valueF1()).isEqualTo(40, within(0.01));
    }

    private static AnalysedDocument words(Document document) {
        List<Sentence> sentences = new ArrayList<>();
        for (TokenisedSentence sentence : Tokeniser.sentences(document)) {
            List<Token> tokens = new ArrayList<>();
            for (Span word : sentence.words()) {
                String form = word.slice(document.text());
                tokens.add(new Token(tokens.size(), word, form, form, Upos.X, "_", OptionalInt.empty(), "root"));
            }
            Span span = sentence.words()
                    .get(0)
                    .union(sentence.words().get(sentence.words().size() - 1));
            sentences.add(new Sentence(sentences.size(), sentence.paragraph(), span, tokens));
        }
        return new AnalysedDocument(document, sentences, List.of(), List.of(), List.of(), List.of());
    }
}
