package org.readout.app.output;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.coder.codebook.Codebook;
import org.readout.coder.codebook.Frame;
import tools.jackson.databind.JsonNode;

/** Says in words what a rule or model decision of a record did, where its rule is written, and by which words. */
public final class Decisions {
    private static final Pattern STATUS = Pattern.compile("rule:status-(\\w+):(.+)");
    private static final Pattern FUTURE = Pattern.compile("rule:future-(\\w+)-is-(\\w+)");
    private static final Pattern COMPLEMENT = Pattern.compile("rule:complement-(\\w+)");
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("model:act", "the language model reads an act at %s"),
            Map.entry("model:parties", "the language model names a party that the rule left open"),
            Map.entry("model:type", "the language model is surer of its type than the rule"),
            Map.entry("model:status", "the language model is sure of the status"),
            Map.entry("rule:party-check", "the clause and the other party exclude a party that was read first"),
            Map.entry("rule:not-for-the-blamed", "help told of beside a deed against somebody is not for him"),
            Map.entry("rule:answered-act", "who condemns, rejects or asks for an act is not who does it"),
            Map.entry("rule:event-coreference", "%s takes up an act told before"),
            Map.entry("rule:denial", "%s denies an act told before"),
            Map.entry("rule:no-part", "its actor is said to have had no part in it"),
            Map.entry("rule:denies-own-deed", "who says that it was not done would have done it"),
            Map.entry("rule:refusal", "who says he will not do it refuses"),
            Map.entry("rule:responsibility", "who says he did it is its author"),
            Map.entry("rule:undergoer", "the subject of %s suffers it"),
            Map.entry("rule:threat-with-condition", "a threat that names its condition depends on it"),
            Map.entry("rule:deed-in-present", "a deed told in the simple present goes on"),
            Map.entry("rule:inherited-date", "its date is that of the text before it"),
            Map.entry("rule:inherited-place", "its place is that of an act told before it"),
            Map.entry("rule:speech.request", "%s, in direct speech, asks for something"));

    private final Map<String, Frame> frames;

    /** @param codebook the one that made the records, for the places of its frames */
    public Decisions(Codebook codebook) {
        this.frames = codebook.frames().stream()
                .collect(Collectors.toUnmodifiableMap(f -> "rule:" + f.name(), Function.identity(), (a, b) -> a));
    }

    private Decisions() {
        this.frames = Map.of();
    }

    /** Without a codebook: frames are not located. */
    static Decisions unlocated() {
        return new Decisions();
    }

    /** One line; absent for a decision that nobody has explained. */
    Optional<String> inWords(String decision, JsonNode evidence) {
        String trigger = quoted(evidence.path("trigger").path("text").asString(""), start(evidence.path("trigger")));
        Frame frame = frames.get(decision);
        if (frame != null) {
            return Optional.of(frame.place() + ": " + trigger + " names " + frame.type()
                    + frame.mode().map(m -> "-" + m).orElse(""));
        }
        Matcher status = STATUS.matcher(decision);
        if (status.matches()) {
            return Optional.of(word(status.group(2), evidence) + " makes it "
                    + status.group(1).toUpperCase(Locale.ROOT) + " (status.yaml)");
        }
        Matcher future = FUTURE.matcher(decision);
        if (future.matches()) {
            return Optional.of("a " + future.group(1) + " that has not happened is recorded as " + future.group(2)
                    + " (ontology.yaml)");
        }
        Matcher complement = COMPLEMENT.matcher(decision);
        if (complement.matches()) {
            return Optional.of(
                    "what it is about is of the kind " + complement.group(1) + " (complement-types of the frame)");
        }
        return Optional.ofNullable(WORDS.get(decision)).map(w -> w.replace("%s", trigger));
    }

    /** The word with its place: the occurrence in the sentence that is nearest to the trigger. */
    private static String word(String word, JsonNode evidence) {
        String sentence = evidence.path("text").asString("");
        int from = start(evidence);
        int trigger = start(evidence.path("trigger")) - from;
        Matcher at = Pattern.compile("(?iU)\\b" + Pattern.quote(word) + "\\b").matcher(sentence);
        int best = -1;
        while (at.find()) {
            int place = sentence.codePointCount(0, at.start());
            best = best < 0 || Math.abs(place - trigger) < Math.abs(best - trigger) ? place : best;
        }
        return best < 0 ? "“" + word + "”" : quoted(word, from + best);
    }

    private static int start(JsonNode excerpt) {
        JsonNode span = excerpt.has("sentence") ? excerpt.path("sentence") : excerpt.path("span");
        return span.path(0).asInt();
    }

    private static String quoted(String words, int start) {
        return "“" + words + "” [" + start + ", " + (start + words.codePointCount(0, words.length())) + ")";
    }
}
