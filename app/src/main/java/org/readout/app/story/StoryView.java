package org.readout.app.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.readout.app.brief.Days;
import org.readout.app.brief.DifferenceWords;
import org.readout.app.wording.Counted;
import org.readout.core.Discrepancy;
import org.readout.core.StoryLink;
import org.readout.core.StorySentence;
import tools.jackson.databind.JsonNode;

/**
 * A story in words.
 *
 * @param outlet whose headline the title is; empty where it names none
 * @param days "12–14 May 2025": on which its documents were published; empty where none says
 * @param from the stories that it came out of
 * @param summary in order of day
 * @param differing where its documents differ over what no single event carries
 */
public record StoryView(
        String id,
        String title,
        String outlet,
        String days,
        int documents,
        int events,
        List<From> from,
        List<Line> summary,
        List<Differing> differing) {
    private static final String CITING = ", citing ";

    /**
     * A story that this one came out of.
     *
     * @param how "branches off", "takes up", "resumes"
     * @param why what shows it
     */
    public record From(String story, String how, String title, String why) {}

    /**
     * A sentence of the summary.
     *
     * @param day "12 May 2025", "reported 13 May 2025"; empty where neither the sentence nor its document says
     * @param saidBy "Politico, citing U.S. officials"; of a sentence whose parts rest on different sources, all of them, where
     *     "Kestrel, in part citing the army" stands for Kestrel and for Kestrel citing the army
     * @param document id
     * @param support "3 independent reports" of what it tells; empty where there is one
     */
    public record Line(String day, String words, String saidBy, String document, String support) {}

    /** A field on which accounts differ. */
    public record Differing(String kind, String about, List<Account> accounts) {}

    /** One account with who gives it. */
    public record Account(String value, String saidBy) {}

    /**
     * What is told of a story that another came out of.
     *
     * @param last the last day on which it was reported; absent where that is not known
     */
    public record Earlier(String title, Optional<LocalDate> last) {
        /** @param story as in {@code readout.story/1} */
        public static Earlier of(JsonNode story) {
            return new Earlier(
                    story.path("title").asString(),
                    story.hasNonNull("last_reported")
                            ? Optional.of(
                                    LocalDate.parse(story.path("last_reported").asString()))
                            : Optional.empty());
        }
    }

    /**
     * @param story as in {@code readout.story/1}
     * @param others stories by their ids; empty for a story that is no more
     */
    public static StoryView of(JsonNode story, Function<String, Optional<Earlier>> others) {
        return new StoryView(
                story.path("id").asString(),
                story.path("title").asString(),
                story.path("outlet").asString(""),
                days(story),
                story.path("documents").size(),
                story.path("events").size(),
                story.path("from").valueStream().map(l -> from(l, others)).toList(),
                story.path("summary").valueStream().map(StoryView::line).toList(),
                story.path("discrepancies")
                        .valueStream()
                        .map(StoryView::differing)
                        .toList());
    }

    /** "3 reports, 12–14 May 2025, 5 events". */
    public String extent() {
        return Counted.of(documents, "report") + (days.isEmpty() ? "" : ", " + days) + ", "
                + Counted.of(events, "event");
    }

    private static String days(JsonNode story) {
        return story.hasNonNull("first_reported")
                ? Days.inWords(
                        LocalDate.parse(story.path("first_reported").asString()),
                        LocalDate.parse(story.path("last_reported").asString()))
                : "";
    }

    private static From from(JsonNode link, Function<String, Optional<Earlier>> others) {
        String story = link.path("story").asString();
        Optional<Earlier> earlier = others.apply(story);
        String day = link.hasNonNull("day") ? " of " + day(link) : "";
        String events = Counted.of(link.path("events").size(), "event");
        StoryLink.Kind kind = StoryLink.Kind.valueOf(link.path("kind").asString());
        String how = switch (kind) {
            case RESUMES -> "resumes";
            case BRANCHES_OFF -> "branches off";
            case TAKES_UP -> "takes up";
        };
        String why = switch (kind) {
            case RESUMES ->
                "by names and words, its first report" + day + " goes on with that story" + silence(link, earlier);
            case BRANCHES_OFF -> "its first report" + day + " tells of " + events + " first reported there";
            case TAKES_UP -> "a report" + day + " tells of " + events + " first reported there";
        };
        return new From(story, how, earlier.map(Earlier::title).orElse("a story that is no more"), why);
    }

    /** ", 100 days after the last one on it"; empty where the earlier story had not paused, or days are not known. */
    private static String silence(JsonNode link, Optional<Earlier> earlier) {
        if (!link.hasNonNull("day")) {
            return "";
        }
        LocalDate day = LocalDate.parse(link.path("day").asString());
        return earlier.flatMap(Earlier::last)
                .filter(last -> last.isBefore(day))
                .map(last -> ", " + Counted.of((int) ChronoUnit.DAYS.between(last, day), "day")
                        + " after the last one on it")
                .orElse("");
    }

    private static Line line(JsonNode sentence) {
        int origins = sentence.path("origins").asInt();
        return new Line(
                when(sentence),
                oneLine(sentence.path("text").asString()),
                sources(sentence.path("said_by")),
                sentence.path("document").asString(),
                origins > 1 ? origins + " independent reports" : "");
    }

    private static String when(JsonNode sentence) {
        if (!sentence.hasNonNull("day")) {
            return "";
        }
        boolean happened = StorySentence.Basis.EVENT
                .name()
                .equalsIgnoreCase(sentence.path("basis").asString());
        return (happened ? "" : "reported ") + day(sentence);
    }

    private static Differing differing(JsonNode discrepancy) {
        return new Differing(
                DifferenceWords.of(
                        Discrepancy.Kind.valueOf(discrepancy.path("kind").asString())),
                discrepancy.path("about").asString(),
                discrepancy
                        .path("accounts")
                        .valueStream()
                        .map(a -> new Account(a.path("value").asString(), joined(a.path("said_by"))))
                        .toList());
    }

    private static String joined(JsonNode texts) {
        return String.join("; ", texts(texts));
    }

    /** Of a sentence with parts: "Kestrel; Kestrel, citing the army" as "Kestrel, in part citing the army". */
    private static String sources(JsonNode saidBy) {
        List<String> voices = texts(saidBy);
        List<String> words = new ArrayList<>();
        for (String voice : voices) {
            int citing = voice.indexOf(CITING);
            String outlet = citing < 0 ? voice : voice.substring(0, citing);
            if (citing >= 0 && voices.contains(outlet)) {
                words.add(outlet + ", in part citing " + voice.substring(citing + CITING.length()));
            } else if (citing >= 0 || voices.stream().noneMatch(v -> v.startsWith(outlet + CITING))) {
                words.add(voice);
            }
        }
        return String.join("; ", words);
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private static String day(JsonNode node) {
        LocalDate day = LocalDate.parse(node.path("day").asString());
        return Days.inWords(day, day);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").replaceFirst("^ ?[-–•*] ", "").strip();
    }
}
