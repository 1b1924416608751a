package org.readout.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.readout.coder.CodedDocument;
import org.readout.core.Document;
import org.readout.core.Excerpt;
import org.readout.core.Span;
import org.readout.eval.GoldArticle.GoldNumber;
import org.readout.eval.GoldArticle.GoldQuote;

class GoldDetailsTest {
    private static final String TEXT =
            "\"We hold the bridge,\" the mayor of Tarn said. \"It rains,\" she said. Nine died.";

    private final GoldDetails details = new GoldDetails();
    private final List<String> errors = new ArrayList<>();
    private final Map<String, Object> figures = new LinkedHashMap<>();

    @Test
    void quotesAndFigures_haveRecallAlone() {
        details.add(
                article(
                        List.of(new GoldQuote("the mayor", "We hold the bridge"), new GoldQuote("she", "No")),
                        List.of(new GoldNumber(
                                "Nine", OptionalDouble.of(9), "people", "dead", Optional.empty(), false, false))),
                coded(quote("We hold the bridge,", "the envoy"), quote("It rains,", "the mayor")),
                errors);
        details.into(figures);

        assertThat(figures)
                .containsEntry("quotes_recall", 50.0)
                .containsEntry("quotes_gold", 2)
                .containsEntry("speaker_recall", 0.0)
                .containsEntry("speaker_gold", 1)
                .containsEntry("number_recall", 0.0)
                .doesNotContainKeys("quotes_precision", "speaker_precision", "number_precision");
        assertThat(errors).hasSize(2);
    }

    private static GoldArticle article(List<GoldQuote> quotes, List<GoldNumber> numbers) {
        return new GoldArticle(
                "a",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                quotes,
                numbers,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static CodedDocument.Quote quote(String words, String speaker) {
        int at = TEXT.indexOf(words);
        return new CodedDocument.Quote(Optional.of(speaker), Excerpt.of(TEXT, new Span(at, at + words.length())));
    }

    private static CodedDocument coded(CodedDocument.Quote... quotes) {
        return new CodedDocument(
                Document.ofText("a.txt", TEXT), Optional.empty(), List.of(), List.of(), List.of(quotes), List.of());
    }
}
