package org.readout.analysis.forecast;

/**
 * That a subject did something to an object at a time.
 *
 * @param subject an entity, from 0
 * @param relation a type of event, from 0
 * @param object an entity, from 0
 * @param time in steps (days) from 0
 */
public record Fact(int subject, int relation, int object, int time) {
    public Fact {
        if (subject < 0 || relation < 0 || object < 0 || time < 0) {
            throw new IllegalArgumentException(
                    "negative number in (" + subject + ", " + relation + ", " + object + ", " + time + ")");
        }
    }
}
