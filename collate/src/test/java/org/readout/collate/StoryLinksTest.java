package org.readout.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.coder.CodedDocument;
import org.readout.core.Event;
import org.readout.core.StoryLink;
import org.readout.core.StoryLink.Kind;

class StoryLinksTest {
    private final CodedDocument raid =
            Reports.by("Wire", "2024-03-05").text("A raid.").coded();
    private final CodedDocument inquiry =
            Reports.by("Post", "2024-03-20").text("An inquiry.").coded();
    private final CodedDocument trial =
            Reports.by("Star", "2024-04-02").text("A trial.").coded();
    private final CodedDocument talks =
            Reports.by("Herald", "2024-04-03").text("Talks.").coded();

    private static StoryFinder.Found group(CodedDocument... documents) {
        return new StoryFinder.Found(List.of(documents), Optional.empty());
    }

    private static Event told(String id, CodedDocument... documents) {
        return StorySummaryTest.event(
                id, List.of(documents).stream().map(d -> d.document().id()).toArray(String[]::new));
    }

    @Test
    void firstReportThatTellsOfAnEarlierStorysEvent_branchesOff() {
        List<List<StoryLink>> links = StoryLinks.of(
                List.of(group(raid), group(inquiry, trial)),
                List.of("raid", "inquiry"),
                List.of(told("e", raid, inquiry)));

        assertThat(links.get(0)).isEmpty();
        assertThat(links.get(1))
                .containsExactly(new StoryLink(
                        "raid", Kind.BRANCHES_OFF, Optional.of(LocalDate.parse("2024-03-20")), List.of("e")));
    }

    @Test
    void laterReportThatDoesSo_takesUp_andTwoStoriesRunTogether() {
        List<List<StoryLink>> links = StoryLinks.of(
                List.of(group(raid), group(inquiry), group(trial, talks)),
                List.of("raid", "inquiry", "talks"),
                List.of(told("e", raid, talks), told("f", inquiry, trial)));

        assertThat(links.get(2)).extracting(StoryLink::story).containsExactly("inquiry", "raid");
        assertThat(links.get(2)).extracting(StoryLink::kind).containsExactly(Kind.BRANCHES_OFF, Kind.TAKES_UP);
    }

    @Test
    void eventThatManyStoriesTellOf_tiesNone() {
        List<List<StoryLink>> links = StoryLinks.of(
                List.of(group(raid), group(inquiry), group(trial)),
                List.of("raid", "inquiry", "trial"),
                List.of(told("e", raid, inquiry, trial)));

        assertThat(links).allMatch(List::isEmpty);
    }

    @Test
    void storyThatIsLikeAnEarlierOne_resumesIt() {
        List<List<StoryLink>> links = StoryLinks.of(
                List.of(
                        group(raid),
                        new StoryFinder.Found(
                                List.of(talks), Optional.of(raid.document().id()))),
                List.of("raid", "talks"),
                List.of());

        assertThat(links.get(1))
                .containsExactly(
                        new StoryLink("raid", Kind.RESUMES, Optional.of(LocalDate.parse("2024-04-03")), List.of()));
    }
}
