package org.readout.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.readout.core.Actor;
import org.readout.core.Status;
import tools.jackson.databind.JsonNode;

/** What the mentions of one event, given one after the other, tell beyond the event itself. */
final class Told {
    private final Set<String> tellers = new LinkedHashSet<>();
    private final Map<String, String> actorWords = new HashMap<>();
    private final Map<String, String> recipientWords = new HashMap<>();
    private double confidence;
    private boolean inOwnVoice;
    private boolean namesAnActor;

    /**
     * Takes the next mention.
     *
     * @param source the innermost of its sources; absent where the document tells of it in its own voice
     * @param status of the mention: on the word of who denies it nothing rests
     */
    void add(
            double confidence,
            Optional<String> source,
            String sentence,
            String actors,
            String recipients,
            Status status) {
        this.confidence = Math.max(this.confidence, confidence);
        JsonNode those = Json.MAPPER.readTree(actors);
        keep(those, actorWords);
        keep(Json.MAPPER.readTree(recipients), recipientWords);
        if (!status.isFactual()) {
            return;
        }
        if (source.isPresent()) {
            JsonNode who = Json.MAPPER.readTree(source.get());
            tellers.add(Json.text(who, "name").or(() -> Json.text(who, "text")).orElse(""));
        } else {
            inOwnVoice = true;
            namesAnActor = namesAnActor || isWithin(those, Json.MAPPER.readTree(sentence));
        }
    }

    /** Of the surest mention. */
    double confidence() {
        return confidence;
    }

    /** The innermost sources; none once a document tells of it, and of one of its actors, in its own voice. */
    List<String> tellers(boolean actors) {
        return namesAnActor || inOwnVoice && !actors ? List.of() : List.copyOf(tellers);
    }

    /** What the first mention that has an actor calls it, by preference as one of those who act; an empty text when none has it. */
    List<String> actorWords(List<Actor> actors) {
        return words(actors, key -> actorWords.getOrDefault(key, recipientWords.getOrDefault(key, "")));
    }

    /** The same, by preference as one of those towards whom it is done. */
    List<String> recipientWords(List<Actor> recipients) {
        return words(recipients, key -> recipientWords.getOrDefault(key, actorWords.getOrDefault(key, "")));
    }

    private static List<String> words(List<Actor> actors, Function<String, String> called) {
        List<String> words = new ArrayList<>(actors.size());
        actors.forEach(actor -> words.add(called.apply(actor.key())));
        return words;
    }

    private static void keep(JsonNode actors, Map<String, String> words) {
        actors.forEach(actor -> Json.text(actor, "text")
                .ifPresent(text -> words.putIfAbsent(SummaryReader.actor(actor).key(), text)));
    }

    private static boolean isWithin(JsonNode actors, JsonNode sentence) {
        int start = sentence.path(0).asInt();
        int end = sentence.path(1).asInt();
        return actors.valueStream()
                .map(actor -> actor.path("span"))
                .anyMatch(span -> span.path(0).asInt() >= start && span.path(1).asInt() <= end);
    }
}
