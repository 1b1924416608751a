package org.readout.core;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Why a story is held to come out of another one. Several stories that come out of one show that it split; a story that
 * comes out of several shows that they ran together.
 *
 * @param story id of the story that it comes out of
 * @param day publication day of the document in which it shows; absent where that is undated
 * @param events ids of the events that the other story reported first and this one takes up; empty for {@link Kind#RESUMES}
 */
public record StoryLink(String story, Kind kind, Optional<LocalDate> day, List<String> events) {

    /** How a story comes out of another one. */
    public enum Kind {
        /** Its first report is so like the other story that it would belong there but for the days between, or because that one is full. */
        RESUMES,
        /** Its first report takes up events of the other story. */
        BRANCHES_OFF,
        /** A later report takes up events of the other story: the two run together. */
        TAKES_UP
    }

    public StoryLink {
        events = List.copyOf(events);
    }

    /** The same with other ids of events. */
    StoryLink withEvents(UnaryOperator<String> other) {
        return new StoryLink(story, kind, day, events.stream().map(other).toList());
    }
}
