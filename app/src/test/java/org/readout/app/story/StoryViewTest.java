package org.readout.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StoryViewTest {
    private static final String SENTENCE = """
            {"text":"The army shelled the town.","said_by":["Kestrel"],"document":"d","origins":1}""";

    private static StoryView view(String fields, Optional<LocalDate> lastOfOther) {
        JsonNode story = new JsonMapper()
                .readTree("{\"id\":\"b0000001\",\"title\":\"Drone attack\",\"documents\":[\"d\"],\"events\":[],"
                        + "\"discrepancies\":[],\"summary\":[" + SENTENCE + "]," + fields + "}");
        return StoryView.of(story, id -> Optional.of(new StoryView.Earlier("Pledge signed", lastOfOther)));
    }

    @Test
    void undatedStory_saysNothingOfDays() {
        StoryView view = view("\"from\":[]", Optional.empty());

        assertThat(view.extent()).isEqualTo("1 report, 0 events");
        assertThat(StoryText.of(view, 80)).contains("· “The army shelled the town.” – Kestrel");
    }

    @Test
    void resumedStory_tellsForHowLongTheOtherHadPaused() {
        String from = "\"from\":[{\"story\":\"a\",\"kind\":\"RESUMES\",\"day\":\"2023-09-10\",\"events\":[]}]";

        assertThat(view(from, Optional.of(LocalDate.of(2023, 6, 2))).from())
                .extracting(StoryView.From::why)
                .containsExactly(
                        "by names and words, its first report of 10 September 2023 goes on with that story, 100 days after the"
                                + " last one on it");
        assertThat(view(from, Optional.of(LocalDate.of(2023, 10, 1))).from())
                .extracting(StoryView.From::why)
                .containsExactly("by names and words, its first report of 10 September 2023 goes on with that story");
    }
}
