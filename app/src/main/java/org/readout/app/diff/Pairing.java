package org.readout.app.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import tools.jackson.databind.JsonNode;

/**
 * Which records of two codings of one document are of the same statement. Records pair by the span of their trigger; of several
 * with one trigger first those with the same id, then those of the same type, then any; what is left pairs when triggers
 * overlap, since another coder may take more or fewer words as the trigger.
 */
final class Pairing {
    private final List<JsonNode> lost;
    private final List<JsonNode> gained;
    private final List<Pair> pairs = new ArrayList<>();

    private Pairing(List<JsonNode> before, List<JsonNode> after) {
        this.lost = new ArrayList<>(before);
        this.gained = new ArrayList<>(after);
    }

    record Pair(JsonNode before, JsonNode after) {}

    static Pairing of(List<JsonNode> before, List<JsonNode> after) {
        Pairing pairing = new Pairing(before, after);
        pairing.pair((a, b) -> trigger(a).equals(trigger(b)) && a.path("id").equals(b.path("id")));
        pairing.pair((a, b) -> trigger(a).equals(trigger(b)) && a.path("type").equals(b.path("type")));
        pairing.pair((a, b) -> trigger(a).equals(trigger(b)));
        pairing.pair((a, b) -> a.path("type").equals(b.path("type")) && overlap(trigger(a), trigger(b)));
        pairing.pair((a, b) -> overlap(trigger(a), trigger(b)));
        return pairing;
    }

    List<JsonNode> lost() {
        return lost;
    }

    List<JsonNode> gained() {
        return gained;
    }

    List<Pair> pairs() {
        return pairs;
    }

    private void pair(BiPredicate<JsonNode, JsonNode> same) {
        for (JsonNode before : List.copyOf(lost)) {
            gained.stream()
                    .filter(after -> same.test(before, after))
                    .findFirst()
                    .ifPresent(after -> {
                        pairs.add(new Pair(before, after));
                        // By identity: two records may be equal.
                        lost.removeIf(n -> n == before);
                        gained.removeIf(n -> n == after);
                    });
        }
    }

    static JsonNode trigger(JsonNode mention) {
        return mention.path("evidence").path("trigger").path("span");
    }

    private static boolean overlap(JsonNode a, JsonNode b) {
        return a.path(0).asInt() < b.path(1).asInt()
                && b.path(0).asInt() < a.path(1).asInt();
    }
}
