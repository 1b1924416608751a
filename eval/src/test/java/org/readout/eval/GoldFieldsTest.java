package org.readout.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.core.DateRange;
import org.readout.core.Document;
import org.readout.core.EventMention;
import org.readout.core.Status;
import org.readout.eval.GoldArticle.GoldEvent;

class GoldFieldsTest {
    private final GoldFields fields = new GoldFields();

    @Test
    void statusRecall_isOverAllAnnotated_readOverFound() {
        fields.pair("a", gold("OCCURRED", Optional.empty()), mention(Status.OCCURRED, Optional.empty()));
        fields.missed(gold("OCCURRED", Optional.empty()));
        fields.extra(mention(Status.OCCURRED, Optional.empty()));

        assertThat(fields.figures())
                .containsEntry("status_occurred_precision", 50.0)
                .containsEntry("status_occurred_recall", 50.0)
                .containsEntry("status_occurred_read", 100.0);
        assertThat(fields.errors()).isEmpty();
    }

    @Test
    void datesThatShareADay_meetAndAreNotTheSame() {
        fields.pair("a", gold("OCCURRED", Optional.of(days(1, 3))), mention(Status.OCCURRED, Optional.of(days(3, 5))));
        fields.pair("a", gold("OCCURRED", Optional.of(days(1, 2))), mention(Status.OCCURRED, Optional.of(days(3, 5))));

        assertThat(fields.figures())
                .containsEntry("date_precision", 50.0)
                .containsEntry("date_recall", 50.0)
                .containsEntry("same_date_precision", 0.0);
        assertThat(fields.errors()).singleElement().asString().contains("DATE");
    }

    private static DateRange days(int first, int last) {
        return new DateRange(
                Optional.of(LocalDate.of(2031, 5, first)),
                Optional.of(LocalDate.of(2031, 5, last)),
                Optional.empty(),
                Optional.empty());
    }

    private static GoldEvent gold(String status, Optional<DateRange> date) {
        return new GoldEvent(
                "shelled",
                "shelled",
                "ASSAULT",
                Optional.empty(),
                status,
                Set.of(),
                Set.of(),
                List.of(),
                true,
                date,
                Optional.empty());
    }

    private static EventMention mention(Status status, Optional<DateRange> date) {
        return BareMentions.assault(Document.ofText("a.txt", "Troops shelled Tarn."), "shelled", status, date);
    }
}
