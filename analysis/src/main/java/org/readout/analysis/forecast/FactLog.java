package org.readout.analysis.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Predicate;

/** All facts seen, in the order seen, with the facts of each entity chained from the newest to the oldest. */
final class FactLog {
    private static final int NONE = -1;

    private Fact[] facts = new Fact[1024];
    private int[] olderOfSubject = new int[1024];
    private int[] olderOfObject = new int[1024];
    private final int[] newest;
    private int size;

    FactLog(int entities) {
        newest = new int[entities];
        Arrays.fill(newest, NONE);
    }

    Fact get(int number) {
        return facts[number];
    }

    void add(Fact fact) {
        if (size == facts.length) {
            facts = Arrays.copyOf(facts, 2 * size);
            olderOfSubject = Arrays.copyOf(olderOfSubject, 2 * size);
            olderOfObject = Arrays.copyOf(olderOfObject, 2 * size);
        }
        facts[size] = fact;
        olderOfSubject[size] = newest[fact.subject()];
        newest[fact.subject()] = size;
        olderOfObject[size] = newest[fact.object()];
        newest[fact.object()] = size;
        size++;
    }

    /** The numbers of all facts that an entity has part in, newest first. */
    void of(int entity, IntConsumer each) {
        int at = newest[entity];
        while (at != NONE) {
            each.accept(at);
            at = facts[at].subject() == entity ? olderOfSubject[at] : olderOfObject[at];
        }
    }

    /** The numbers of an entity's newest facts that fit, newest first. */
    List<Integer> newest(int entity, int count, Predicate<Fact> fits) {
        List<Integer> found = new ArrayList<>();
        int at = newest[entity];
        while (at != NONE && found.size() < count) {
            if (fits.test(facts[at])) {
                found.add(at);
            }
            at = facts[at].subject() == entity ? olderOfSubject[at] : olderOfObject[at];
        }
        return found;
    }
}
