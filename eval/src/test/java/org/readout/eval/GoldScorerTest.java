package org.readout.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.coder.CodedDocument;
import org.readout.core.Document;
import org.readout.core.EventMention;
import org.readout.core.Status;
import org.readout.eval.GoldArticle.GoldEvent;
import org.readout.eval.GoldArticle.Words;

class GoldScorerTest {
    private static final String TEXT = "Troops shelled Tarn. Rebels met envoys. Crowds marched.";

    @Test
    void recordsOutsideOfWhatWasReviewed_areNeitherRightNorWrong() {
        assertThat(score(Optional.empty())).isEqualTo(List.of(3, 1));
        assertThat(score(Optional.of(List.of(new Words("shelled", "shelled"))))).isEqualTo(List.of(1, 1));
        assertThat(score(Optional.of(List.of(new Words("shelled", "shelled"), new Words("Rebels met", "met")))))
                .isEqualTo(List.of(2, 1));
    }

    /** Records counted, and annotated mentions. */
    private static List<Integer> score(Optional<List<Words>> reviewed) {
        GoldScorer scorer = new GoldScorer();
        GoldEvent event = new GoldEvent(
                "shelled",
                "shelled",
                "ASSAULT",
                Optional.empty(),
                "OCCURRED",
                Set.of(),
                Set.of(),
                List.of(),
                true,
                Optional.empty(),
                Optional.empty());
        scorer.add(
                new GoldArticle(
                        "a",
                        Optional.empty(),
                        Optional.empty(),
                        List.of(event),
                        List.of(),
                        List.of(),
                        reviewed,
                        Optional.empty(),
                        Optional.empty()),
                coded("shelled", "met", "marched"));
        assertThat(scorer.result().typeF1()).isPositive();
        return List.of(scorer.result().coded(), scorer.result().gold());
    }

    private static CodedDocument coded(String... triggers) {
        Document document = new Document(
                "d",
                "h",
                "a.txt",
                Optional.empty(),
                TEXT,
                Optional.empty(),
                Optional.empty(),
                "en",
                Optional.empty(),
                List.of(),
                List.of());
        List<EventMention> mentions = List.of(triggers).stream()
                .map(t -> BareMentions.assault(document, t, Status.OCCURRED, Optional.empty()))
                .toList();
        return new CodedDocument(document, Optional.empty(), mentions, List.of(), List.of(), List.of());
    }
}
