package org.readout.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private final Map<String, StoryPlace> places = new HashMap<>();

    private void story(CodedDocument... documents) {
        resumed(Optional.empty(), documents);
    }

    private void resumed(Optional<String> resumes, CodedDocument... documents) {
        String founder = id(documents[0]);
        for (CodedDocument document : documents) {
            boolean first = id(document).equals(founder);
            places.put(
                    id(document),
                    new StoryPlace(
                            founder, first ? resumes : Optional.empty(), TermWeights.NONE, StoryPlace.State.NEW));
        }
    }

    private List<StoryLink> links(CodedDocument founder, Event... events) {
        return StoryLinks.of(List.of(raid, inquiry, trial, talks), places, List.of(events))
                .getOrDefault(id(founder), List.of());
    }

    private static String id(CodedDocument document) {
        return document.document().id();
    }

    private static Event told(String id, CodedDocument... documents) {
        return StorySummaryTest.event(
                id, List.of(documents).stream().map(d -> d.document().id()).toArray(String[]::new));
    }

    @Test
    void firstReportThatTellsOfAnEarlierStorysEvent_branchesOff() {
        story(raid);
        story(inquiry, trial);
        Event event = told("e", raid, inquiry);

        assertThat(links(raid, event)).isEmpty();
        assertThat(links(inquiry, event))
                .containsExactly(new StoryLink(
                        Stories.id(id(raid)),
                        Kind.BRANCHES_OFF,
                        Optional.of(LocalDate.parse("2024-03-20")),
                        List.of("e")));
    }

    @Test
    void laterReportThatDoesSo_takesUp_andTwoStoriesRunTogether() {
        story(raid);
        story(inquiry);
        story(trial, talks);
        List<StoryLink> links = links(trial, told("e", raid, talks), told("f", inquiry, trial));

        assertThat(links).extracting(StoryLink::story).containsExactly(Stories.id(id(inquiry)), Stories.id(id(raid)));
        assertThat(links).extracting(StoryLink::kind).containsExactly(Kind.BRANCHES_OFF, Kind.TAKES_UP);
    }

    @Test
    void eventThatManyStoriesTellOf_tiesNone_threeSuchEventsDo() {
        story(raid);
        story(inquiry);
        story(trial);
        story(talks);
        Event one = told("e", raid, inquiry, trial, talks);
        Event two = told("f", raid, inquiry, trial, talks);
        Event three = told("g", raid, inquiry, trial, talks);

        assertThat(links(trial, one, two)).isEmpty();
        assertThat(links(trial, one, two, three)).hasSize(1);
    }

    @Test
    void storyThatIsLikeAnEarlierOne_resumesIt() {
        story(raid);
        resumed(Optional.of(id(raid)), talks);

        assertThat(links(talks))
                .containsExactly(new StoryLink(
                        Stories.id(id(raid)), Kind.RESUMES, Optional.of(LocalDate.parse("2024-04-03")), List.of()));
    }
}
