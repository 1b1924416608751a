package org.readout.analysis.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WalkTest {
    private static final int PARTIES = 5;

    @Test
    void pairs_areThoseOfWhichEnoughIsToldWithinTheMemoryOfEachDay() {
        SplittableRandom random = new SplittableRandom(7);
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            int subject = random.nextInt(PARTIES);
            int object = (subject + 1 + random.nextInt(PARTIES - 1)) % PARTIES;
            facts.add(new Fact(subject, random.nextInt(EventType.values().length), object, random.nextInt(2000)));
        }
        List<Fact> inOrder = Walk.inOrder(facts);
        Walk walk = new Walk(PARTIES, inOrder);
        int seen = 0;

        for (int day = 0; day < 2200; day += 13) {
            walk.goTo(day);
            Map<Walk.Pair, Integer> expected = new HashMap<>();
            for (Fact fact : inOrder) {
                if (fact.time() < day && fact.time() >= day - Walk.MEMORY) {
                    expected.merge(Walk.Pair.of(fact), 1, Integer::sum);
                }
            }
            expected.values().removeIf(count -> count < Walk.FEWEST);
            assertThat(walk.pairs()).as("day %d", day).isEqualTo(expected);
            seen += expected.size();
        }
        assertThat(seen).isPositive();
    }
}
