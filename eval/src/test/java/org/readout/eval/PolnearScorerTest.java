package org.readout.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readout.core.Document;
import org.readout.core.Span;
import org.readout.language.AnalysedDocument;
import org.readout.language.AttributedSpan;
import org.readout.language.LanguageAnalyser;

class PolnearScorerTest {
    private static final String ONE = "one";
    private static final String TWO = "two";

    @Test
    void sameAttributions_scoreAHundred() {
        PolnearScores scores = score(Map.of(
                ONE,
                List.of(
                        attribution("The mayor", "said", "that rain fell"),
                        attribution("she", "added", "\u201cRoads are shut,\u201d")),
                TWO,
                List.of(attribution("", "were denied", "Reports"))));

        assertThat(scores.source().f1()).isEqualTo(100);
        assertThat(scores.cue().f1()).isEqualTo(100);
        assertThat(scores.content().f1()).isEqualTo(100);
        assertThat(scores.linked().f1()).isEqualTo(100);
        assertThat(scores.beginContent().f1()).isEqualTo(100);
    }

    @Test
    void shorterSpan_keepsItsBeginAndItsLink() {
        PolnearScores scores =
                score(Map.of(ONE, List.of(attribution("The mayor", "said", "that rain")), TWO, List.of()));

        assertThat(scores.content().matching()).isZero();
        assertThat(scores.beginContent().matching()).isEqualTo(1);
        assertThat(scores.linked().precision()).isEqualTo(100);
        assertThat(scores.linked().recall()).isCloseTo(100.0 / 3, within(1e-9));
    }

    @Test
    void sourceWhereGoldHasNone_isNotLinked() {
        PolnearScores scores =
                score(Map.of(ONE, List.of(), TWO, List.of(attribution("denied", "were denied", "Reports"))));

        assertThat(scores.cue().matching()).isEqualTo(1);
        assertThat(scores.linked().matching()).isZero();
    }

    @Test
    void oneGoldAttribution_isMatchedOnce() {
        AttributedSpanWords said = attribution("The mayor", "said", "that rain fell");

        PolnearScores scores = score(Map.of(ONE, List.of(said, said), TWO, List.of()));

        assertThat(scores.linked().predicted()).isEqualTo(2);
        assertThat(scores.linked().matching()).isEqualTo(1);
    }

    private record AttributedSpanWords(String source, String cue, String content) {
        AttributedSpan in(String text) {
            return new AttributedSpan(spans(text, source), spans(text, cue), spans(text, content), 1);
        }

        private static List<Span> spans(String text, String words) {
            int at = text.indexOf(words);
            return words.isEmpty() ? List.of() : List.of(new Span(at, at + words.length()));
        }
    }

    private static AttributedSpanWords attribution(String source, String cue, String content) {
        return new AttributedSpanWords(source, cue, content);
    }

    private static PolnearScores score(Map<String, List<AttributedSpanWords>> byDocument) {
        return PolnearScorer.score(UdScorerTest.resource("tiny-polnear.jsonl"), new LanguageAnalyser() {
            @Override
            public List<AnalysedDocument> analyse(List<Document> documents) {
                List<AnalysedDocument> out = new ArrayList<>();
                for (Document document : documents) {
                    List<AttributedSpan> attributions = byDocument.get(document.file()).stream()
                            .map(a -> a.in(document.text()))
                            .toList();
                    out.add(new AnalysedDocument(document, List.of(), List.of(), attributions, List.of(), List.of()));
                }
                return out;
            }

            @Override
            public String modelVersion() {
                return "fake";
            }

            @Override
            public void close() {}
        });
    }
}
