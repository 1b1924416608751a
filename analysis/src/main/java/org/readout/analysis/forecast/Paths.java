package org.readout.analysis.forecast;

/**
 * Rules over two or three steps of the graph, weighed by how recent and frequent each step is: the walks of TLogic (Liu et al. 2022) summed over all that match, strongest and newest first,
 * with limits that bound the work for entities with long histories.
 */
final class Paths {
    /** The kinds of path, in the order of their features. */
    static final RuleKind[] KINDS = {
        RuleKind.CONTACT_OF_CONTACT, RuleKind.CONTACT_DOES, RuleKind.NEAR_OBJECT, RuleKind.ALIKE
    };

    private static final int NEWEST_OF_CONTACT = 40;
    private static final int NEWEST_OBJECTS = 30;
    private static final int NEWEST_ALIKE = 15;
    private static final float WEAK = 0.02f;
    private static final float WEAK_ALIKE = 0.05f;

    /** What is done with a path. */
    interface Found {
        /**
         * @param object where the path ends
         * @param through the entity before that
         * @param amount above 0
         */
        void path(int object, int through, float amount);
    }

    private final History history;

    Paths(History history) {
        this.history = history;
    }

    void walk(RuleKind kind, Query.Who query, Neighbours neighbours, Found found) {
        switch (kind) {
            case CONTACT_OF_CONTACT -> contactOfContact(query, neighbours, found);
            case CONTACT_DOES -> contactDoes(query, neighbours, found);
            case NEAR_OBJECT -> nearObject(query, neighbours, found);
            case ALIKE -> alike(query, found);
            default -> throw new IllegalArgumentException(kind + " is no path");
        }
    }

    private void contactOfContact(Query.Who query, Neighbours neighbours, Found found) {
        int now = query.time();
        neighbours.of(
                query.subject(),
                now,
                history,
                (x, first) ->
                        neighbours.of(x, now, history, (object, second) -> found.path(object, x, first * second)));
    }

    private void contactDoes(Query.Who query, Neighbours neighbours, Found found) {
        int now = query.time();
        neighbours.of(query.subject(), now, history, (x, share) -> {
            Traces theirs = history.of(x);
            int at = theirs.newest(query.code());
            for (int n = 0; at != KeyIndex.ABSENT && n < NEWEST_OF_CONTACT; n++, at = theirs.older(at)) {
                float strength = strength(theirs, at, now);
                if (strength > 0) {
                    found.path(theirs.entity(at), x, share * strength);
                }
            }
        });
    }

    private void nearObject(Query.Who query, Neighbours neighbours, Found found) {
        int now = query.time();
        Traces mine = history.of(query.subject());
        int at = mine.newest(query.code());
        for (int n = 0; at != KeyIndex.ABSENT && n < NEWEST_OBJECTS; n++, at = mine.older(at)) {
            float strength = strength(mine, at, now);
            int x = mine.entity(at);
            if (strength >= WEAK) {
                neighbours.of(x, now, history, (object, share) -> found.path(object, x, strength * share));
            }
        }
    }

    private void alike(Query.Who query, Found found) {
        int now = query.time();
        int back = history.vocabulary().inverse(query.code());
        Traces mine = history.of(query.subject());
        int at = mine.newest(query.code());
        for (int n = 0; at != KeyIndex.ABSENT && n < NEWEST_ALIKE; n++, at = mine.older(at)) {
            float first = strength(mine, at, now);
            if (first < WEAK_ALIKE) {
                continue;
            }
            Traces theirs = history.of(mine.entity(at));
            int other = theirs.newest(back);
            for (int m = 0; other != KeyIndex.ABSENT && m < NEWEST_ALIKE; m++, other = theirs.older(other)) {
                float second = strength(theirs, other, now);
                if (second >= WEAK_ALIKE && theirs.entity(other) != query.subject()) {
                    objectsOf(theirs.entity(other), query, first * second, found);
                }
            }
        }
    }

    private void objectsOf(int y, Query.Who query, float amount, Found found) {
        Traces theirs = history.of(y);
        int at = theirs.newest(query.code());
        for (int n = 0; at != KeyIndex.ABSENT && n < NEWEST_ALIKE; n++, at = theirs.older(at)) {
            float strength = strength(theirs, at, query.time());
            if (strength > 0) {
                found.path(theirs.entity(at), y, amount * strength);
            }
        }
    }

    /** From 0 (never) towards 1 (often and of late). */
    private static float strength(Traces traces, int at, int now) {
        if (traces.count(at) == 0) {
            return 0;
        }
        float slow = traces.slow(at, now);
        return slow / (1 + slow);
    }
}
