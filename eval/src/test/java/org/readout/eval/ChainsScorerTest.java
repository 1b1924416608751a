package org.readout.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.core.Attribution;
import org.readout.core.Attribution.Form;
import org.readout.core.Attribution.Source;
import org.readout.core.Document;
import org.readout.core.EventKind;
import org.readout.core.EventMention;
import org.readout.core.Excerpt;
import org.readout.core.SourceKind;
import org.readout.core.Span;
import org.readout.core.Status;
import org.readout.eval.corpus.CorpusItem;
import org.readout.language.ActMention.Role;

final class ChainsScorerTest {
    private static final String TEXT = "Chad bombed Zinder, two officials were told by Niger's army, the Post said.";

    private static Span span(String words) {
        int at = TEXT.indexOf(words);
        return new Span(at, at + words.length());
    }

    private static CorpusItem.Attribution said(String source, String cue, String content) {
        return new CorpusItem.Attribution(List.of(span(source)), span(cue), List.of(span(content)));
    }

    private static CorpusItem item() {
        Map<Role, List<Span>> parties = new EnumMap<>(Role.class);
        Stream.of(Role.values()).forEach(r -> parties.put(r, List.of()));
        EventKind kind = EventKind.of("ASSAULT");
        return new CorpusItem(
                "chad-1",
                false,
                1,
                TEXT,
                List.of(),
                List.of(
                        said("Niger's army", "told", "Chad bombed Zinder"),
                        said("Post", "said", "Chad bombed Zinder, two officials were told by Niger's army")),
                List.of(new CorpusItem.Event(span("bombed"), kind, Status.OCCURRED, kind, parties)));
    }

    private static Attribution link(String source) {
        return new Attribution(
                new Source(
                        Optional.of(Excerpt.of(TEXT, span(source))),
                        SourceKind.OFFICE,
                        Optional.empty(),
                        Optional.empty()),
                Optional.empty(),
                List.of(span("bombed")),
                Form.INDIRECT,
                Optional.empty());
    }

    private static EventMention mention(Status status, List<Attribution> chain) {
        EventMention m = BareMentions.assault(Document.ofText("chad-1", TEXT), "bombed", status, Optional.empty());
        return new EventMention(
                m.id(),
                m.document(),
                m.kind(),
                m.contexts(),
                m.quad(),
                m.score(),
                m.status(),
                m.foreseen(),
                m.actors(),
                m.recipients(),
                m.date(),
                m.place(),
                m.quantities(),
                chain,
                m.condition(),
                m.evidence(),
                m.confidence(),
                m.decidedBy(),
                m.coder());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    OCCURRED | Post, Niger's army | 100.0 | 100.0
                    OCCURRED | Niger's army, Post | 100.0 | 0.0
                    OCCURRED | Post               | 100.0 | 0.0
                    POSSIBLE | Post, Niger's army | 0.0   | 100.0
                    """)
    void figures_countStatusAndOrderOfSources(Status status, String chain, double statusRight, double sourcesRight) {
        ChainsScorer scorer = new ChainsScorer();
        scorer.add(
                item(),
                List.of(mention(
                        status,
                        Stream.of(chain.split(", ")).map(ChainsScorerTest::link).toList())));
        assertThat(scorer.figures())
                .containsEntry("status_accuracy", statusRight)
                .containsEntry("sources_accuracy", sourcesRight);
        assertThat(scorer.errors()).hasSize(statusRight == 100 && sourcesRight == 100 ? 0 : 1);
    }
}
