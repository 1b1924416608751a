package org.readout.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.coder.CodedDocument;
import org.readout.core.Actor;
import org.readout.core.Event;
import org.readout.core.OriginHint;
import org.readout.core.Quantity.Bound;
import org.readout.core.Sector;
import org.readout.core.Status;

class CasualtiesTest {
    private static final Actor CIVILIANS = Reports.of("SWE", Sector.CVL);

    private static List<Casualties> casualties(Reports... reports) {
        List<CodedDocument> documents = new ArrayList<>();
        for (Reports report : reports) {
            documents.add(report.coded());
        }
        Collation collation = new Collator().collate(documents);
        Event event = collation.events().stream().findFirst().orElseThrow();
        return Casualties.of(event, collation.mentionsById());
    }

    private static Reports toll(String outlet, String day, double number, Bound bound, String words) {
        return draft(outlet, day, words).killed(number, bound, words).end();
    }

    private static Reports.MentionDraft draft(String outlet, String day, String words) {
        return Reports.by(outlet, day)
                .mention(
                        "ASSAULT",
                        "The shelling of the market in Ilva killed " + words + ", officials said.",
                        "shelling")
                .recipients(CIVILIANS)
                .said("officials")
                .on("2024-03-04");
    }

    @Test
    void figuresOfSeveralReports_haveALowestBestSupportedAndHighest() {
        assertThat(casualties(
                        toll("Wire", "2024-03-05", 31, Bound.EXACT, "31 people"),
                        toll("Post", "2024-03-05", 31, Bound.EXACT, "31 villagers"),
                        toll("Herald", "2024-03-05", 34, Bound.AT_LEAST, "at least 34"),
                        toll("Mail", "2024-03-05", 29, Bound.EXACT, "29 of them")))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.of()).isEqualTo("killed");
                    assertThat(c.low().orElseThrow().value()).isEqualTo(29);
                    assertThat(c.best().value()).isEqualTo(31);
                    assertThat(c.high().value()).isEqualTo(34);
                    assertThat(c.high().mention().document().outlet()).contains("Herald");
                    assertThat(c.open()).isTrue();
                    assertThat(c.isLatest()).isFalse();
                });
    }

    @Test
    void equallySupported_theLatestIsBest() {
        assertThat(casualties(
                        toll("Wire", "2024-03-05", 31, Bound.EXACT, "31 people"),
                        toll("Post", "2024-03-06", 33, Bound.EXACT, "33 people")))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.best().value()).isEqualTo(33);
                    assertThat(c.isLatest()).isTrue();
                });
    }

    @Test
    void copyOfAnEarlierReport_isNoLaterReport() {
        assertThat(casualties(
                        toll("Wire", "2024-03-05", 31, Bound.EXACT, "31 people"),
                        toll("Post", "2024-03-06", 33, Bound.EXACT, "33 people"),
                        copy("2024-03-07", 31)))
                .singleElement()
                .satisfies(c -> assertThat(c.best().value()).isEqualTo(33));
    }

    @Test
    void figureThatAReportRaises_isReportedWhenItIsRaised() {
        assertThat(casualties(
                        toll("Wire", "2024-03-05", 31, Bound.EXACT, "31 people"),
                        toll("Post", "2024-03-06", 33, Bound.EXACT, "33 people"),
                        copy("2024-03-07", 35)))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.low().orElseThrow().value()).isEqualTo(33);
                    assertThat(c.best().value()).isEqualTo(35);
                });
    }

    private static Reports copy(String day, double number) {
        String words = (int) number + " people";
        return draft("Mail", day, words)
                .killed(number, Bound.EXACT, words)
                .end()
                .credit(OriginHint.Kind.REPRINT, "Wire", "This article first appeared in Wire.");
    }

    @Test
    void upperBoundAlone_leavesTheLowestOpen() {
        assertThat(casualties(toll("Wire", "2024-03-05", 20, Bound.AT_MOST, "at most 20 people")))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.low()).isEmpty();
                    assertThat(c.high().value()).isEqualTo(20);
                    assertThat(c.open()).isFalse();
                });
    }

    @Test
    void partsOfOneToll_areNoFigures() {
        assertThat(casualties(draft("Wire", "2024-03-05", "12 soldiers and 8 farmers")
                        .killed(12, Bound.EXACT, "12 soldiers")
                        .killed(8, Bound.EXACT, "8 farmers")
                        .end()))
                .isEmpty();
    }

    @Test
    void whatIsDenied_countsNobody() {
        assertThat(casualties(draft("Wire", "2024-03-05", "31 people")
                        .killed(31, Bound.EXACT, "31 people")
                        .status(Status.DENIED)
                        .end()))
                .isEmpty();
    }
}
