package org.readout.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** By which words reports of one happening are known to belong together. */
class StoryNamesTest {

    @Test
    void headlineInSentenceCase_givesItsNames_inTitleCaseNone() {
        assertThat(Headline.names("Two Moroccan farmers shot dead at Algerian border"))
                .containsExactly("moroc", "alger");
        assertThat(Headline.names("Farmers Shot Dead At Border")).isEmpty();
        assertThat(Headline.names("FARMERS SHOT DEAD AT BORDER")).isEmpty();
        assertThat(Headline.names("")).isEmpty();
    }

    @Test
    void countryThatOnlyBeginsSentences_isANameForStories() {
        long name = Hashes.of("name alger");
        assertThat(StoryFinder.terms(Reports.by("Wire", "2025-02-18")
                        .text("Algerian soldiers shot two farmers.")
                        .coded()))
                .contains(name);
        assertThat(StoryFinder.terms(Reports.by("Wire", "2025-02-18")
                        .text("Soldiers shot two farmers.")
                        .coded()))
                .doesNotContain(name, Hashes.of("name soldi"));
    }

    @Test
    void storyOfTheSameWords_isResumedWithinFourMonthsOnly() {
        assertThat(resumedOn("2025-05-20")).isPresent();
        assertThat(resumedOn("2025-08-20")).isEmpty();
    }

    private static Optional<String> resumedOn(String day) {
        String text = "Algerian soldiers shot two Moroccan farmers near Figuig, the farmers' union of Oujda said.";
        StoryFinder finder = new StoryFinder(
                new CollationInProgress.Nothing(new InMemoryCandidateIndex(), new InMemoryTermCounts()));
        finder.add(Reports.by("Wire", "2025-02-18").text(text).coded(), List.of());
        return finder.add(Reports.by("Post", day).text(text).coded(), List.of()).resumes();
    }
}
