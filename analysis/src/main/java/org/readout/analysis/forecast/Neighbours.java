package org.readout.analysis.forecast;

import org.jspecify.annotations.Nullable;

/** The entities that each entity has most to do with of late: kept until its contacts change. One a thread. */
final class Neighbours {
    /** At most so many an entity. */
    static final int MOST = 30;

    private final @Nullable Of[] known;

    Neighbours(int entities) {
        known = new Of[entities];
    }

    /**
     * Neighbours of an entity, the strongest first.
     *
     * @param entities who they are
     * @param strengths slowly decayed counts of their common facts, as of {@code time}
     * @param total of all contacts, not only of these
     */
    private record Of(int[] entities, float[] strengths, float total, int time, int version) {}

    /** What is done with a neighbour; shares of all contacts of an entity sum to less than one: entities with little history have small shares. */
    interface Each {
        void neighbour(int entity, float share);
    }

    void of(int entity, int now, History history, Each each) {
        Of neighbours = known[entity];
        if (neighbours == null || neighbours.version != history.version(entity)) {
            neighbours = find(history, entity);
            known[entity] = neighbours;
        }
        float left = Decay.slow(now - neighbours.time);
        float norm = left / (neighbours.total * left + 1);
        for (int i = 0; i < neighbours.entities.length; i++) {
            each.neighbour(neighbours.entities[i], neighbours.strengths[i] * norm);
        }
    }

    /** As of the entity's own newest fact, so that it does not matter when it is asked for. */
    private static Of find(History history, int entity) {
        int now = history.activity().last(entity);
        Traces contacts = history.contacts(entity);
        float[] all = new float[contacts.size()];
        float total = 0;
        for (int i = 0; i < all.length; i++) {
            all[i] = contacts.count(i) == 0 ? 0 : contacts.slow(i, now);
            total += all[i];
        }
        int[] best = Largest.of(MOST, all.length, i -> all[i]);
        int size = 0;
        while (size < best.length && all[best[size]] > 0) {
            size++;
        }
        int[] entities = new int[size];
        float[] strengths = new float[size];
        for (int i = 0; i < size; i++) {
            entities[i] = contacts.entity(best[i]);
            strengths[i] = all[best[i]];
        }
        return new Of(entities, strengths, total, now, history.version(entity));
    }
}
