package org.readout.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.core.Document;
import org.readout.language.AnalysedDocument;
import org.readout.language.LanguageAnalyser;

class ReadoutTest {
    private final List<String> analysed = new ArrayList<>();

    @Test
    void parseOfADocumentJustCoded_isNotMadeAgain() {
        Document first = Document.ofText("a.txt", "It rained.");
        Document second = Document.ofText("b.txt", "It snowed.");
        try (Readout readout = new Readout(new Empty(), Rules.shipped())) {
            Document coded = readout.code(first).document();
            assertThat(readout.parse(coded).document()).isEqualTo(first);
            assertThat(analysed).containsExactly("a.txt");

            assertThat(readout.parse(second).document()).isEqualTo(second);
            assertThat(analysed).containsExactly("a.txt", "b.txt");
        }
    }

    /** Finds no sentences, and keeps what it was asked. */
    private final class Empty implements LanguageAnalyser {
        @Override
        public List<AnalysedDocument> analyse(List<Document> documents) {
            documents.forEach(d -> analysed.add(d.file()));
            return documents.stream()
                    .map(d -> new AnalysedDocument(d, List.of(), List.of(), List.of(), List.of(), List.of()))
                    .toList();
        }

        @Override
        public String modelVersion() {
            return "none";
        }

        @Override
        public void close() {}
    }
}
