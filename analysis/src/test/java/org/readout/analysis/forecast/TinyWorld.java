package org.readout.analysis.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A made-up world: twelve entities, four relations; habits that come back every few days, answers a day later, and some noise. */
final class TinyWorld {
    static final Vocabulary VOCABULARY = new Vocabulary(13, 4);

    /** Takes part in nothing. */
    static final int STRANGER = 12;

    private TinyWorld() {}

    /** Facts of days 0 to {@code days}. */
    static List<Fact> facts(int days) {
        Random random = new Random(11);
        List<Fact> facts = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            for (int entity = 0; entity < 12; entity++) {
                if ((day + entity) % 3 == 0) {
                    facts.add(new Fact(entity, entity % 2, (entity + 1) % 12, day));
                }
                if ((day + entity) % 3 == 1 && day > 0) {
                    facts.add(new Fact((entity + 1) % 12, 2, entity, day));
                }
            }
            facts.add(new Fact(random.nextInt(12), 3, random.nextInt(12), day));
        }
        return facts;
    }
}
