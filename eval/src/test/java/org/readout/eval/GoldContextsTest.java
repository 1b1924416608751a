package org.readout.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.coder.CodedDocument;
import org.readout.core.Attribution;
import org.readout.core.CoderVersion;
import org.readout.core.Document;
import org.readout.core.EventKind;
import org.readout.core.EventMention;
import org.readout.core.Evidence;
import org.readout.core.Excerpt;
import org.readout.core.QuadClass;
import org.readout.core.SourceKind;
import org.readout.core.Span;
import org.readout.core.Status;
import tools.jackson.databind.json.JsonMapper;

class GoldContextsTest {
    private static final String TEXT =
            "Troops shelled Tarn, said an official who fears for his life. Ministers met. He would not be named because the talks go on.";
    private static final Document DOCUMENT = Document.ofText("a.txt", TEXT);

    private final List<String> errors = new ArrayList<>();

    @Test
    void contexts_countOfRecordsOfSentencesAndOfTheDocument() {
        GoldContexts contexts = new GoldContexts();
        contexts.add("a", annotated(), coded(), errors);
        Map<String, Object> figures = new LinkedHashMap<>();
        contexts.into(figures);

        assertThat(figures)
                .containsEntry("context_precision", 60.0)
                .containsEntry("context_recall", 75.0)
                .containsEntry("sentence_context_precision", 33.3)
                .containsEntry("sentence_context_recall", 50.0)
                .containsEntry("document_context_precision", 100.0)
                .containsEntry("document_context_recall", 100.0);
        assertThat(errors).hasSize(2).anyMatch(e -> e.contains("−human_security +economic"));
    }

    @Test
    void reason_isRightWithTheSourceAndHalfOfItsWords() {
        assertThat(anonymity("fears for his life")).containsEntry("anonymity_reason_recall", 50.0);
        assertThat(anonymity("because the talks go on and nobody may speak of them while they do"))
                .containsEntry("anonymity_reason_recall", 0.0)
                .containsEntry("anonymity_reason_precision", 0.0);
    }

    private Map<String, Object> anonymity(String reason) {
        GoldAnonymity anonymity = new GoldAnonymity();
        anonymity.add(
                "a",
                List.of(
                        new GoldAnonymity.Reason("who fears for his life", "an official", "who fears for his life"),
                        new GoldAnonymity.Reason(
                                "because the talks go on", "Nobody at all", "because the talks go on")),
                new CodedDocument(
                        DOCUMENT,
                        Optional.empty(),
                        List.of(mention("shelled", List.of(), List.of(official(reason)))),
                        List.of(),
                        List.of(),
                        List.of()),
                errors);
        Map<String, Object> figures = new LinkedHashMap<>();
        anonymity.into(figures);
        return figures;
    }

    private static Attribution official(String reason) {
        return new Attribution(
                new Attribution.Source(
                        Optional.of(excerpt("an official")), SourceKind.ANONYMOUS, Optional.empty(), Optional.empty()),
                Optional.of(excerpt("said")),
                List.of(excerpt("Troops shelled Tarn").span()),
                Attribution.Form.INDIRECT,
                Optional.of(reason));
    }

    private static GoldContexts.Annotated annotated() {
        return GoldContexts.read(JsonMapper.shared().readTree("""
                        {"document": ["military"], "sentences": [
                          {"quote": "Troops shelled Tarn, said an official who fears for his life.", "contexts": ["military", "human_security"]},
                          {"quote": "Ministers met.", "contexts": ["diplomatic"]}]}
                        """)).orElseThrow();
    }

    private static CodedDocument coded() {
        return new CodedDocument(
                DOCUMENT,
                Optional.empty(),
                List.of(
                        mention("shelled", List.of("military", "economic"), List.of()),
                        mention("met", List.of("military", "diplomatic", "executive"), List.of())),
                List.of(),
                List.of(),
                List.of());
    }

    private static EventMention mention(String trigger, List<String> contexts, List<Attribution> attribution) {
        return new EventMention(
                Document.hash(trigger),
                DOCUMENT.header(),
                EventKind.of("ASSAULT"),
                contexts,
                QuadClass.MATERIAL_CONFLICT,
                -9,
                Status.OCCURRED,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                attribution,
                Optional.empty(),
                new Evidence(Excerpt.of(TEXT, new Span(0, TEXT.length())), excerpt(trigger)),
                0.5,
                List.of("rule:test"),
                new CoderVersion("test", "none", "none"));
    }

    private static Excerpt excerpt(String words) {
        int at = TEXT.indexOf(words);
        return Excerpt.of(TEXT, new Span(at, at + words.length()));
    }
}
