package org.readout.eval.forecast;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.analysis.forecast.Fact;
import org.readout.analysis.forecast.Query;
import org.readout.analysis.forecast.Vocabulary;

/** How new the true answer is, by the facts of all earlier times. */
enum Stratum {
    /** The same subject, relation and object before. */
    RECURRENT,
    /** The two before, in either order, but not with this relation in this order. */
    SEEN_PAIR,
    /** The two never before. */
    UNSEEN_PAIR;

    String prefix() {
        return name().toLowerCase(Locale.ROOT) + "_";
    }

    /** What has been seen so far. */
    static final class Seen {
        private final Vocabulary vocabulary;
        private final Set<List<Integer>> triples = new HashSet<>();
        private final Set<List<Integer>> pairs = new HashSet<>();

        Seen(Vocabulary vocabulary) {
            this.vocabulary = vocabulary;
        }

        void observe(List<Fact> facts) {
            for (Fact fact : facts) {
                triples.add(List.of(fact.subject(), fact.relation(), fact.object()));
                pairs.add(List.of(fact.subject(), fact.object()));
            }
        }

        Stratum of(Query.Who query, int answer) {
            boolean forwards = query.code() < vocabulary.relations();
            int subject = forwards ? query.subject() : answer;
            int object = forwards ? answer : query.subject();
            int relation = query.code() % vocabulary.relations();
            if (triples.contains(List.of(subject, relation, object))) {
                return RECURRENT;
            }
            boolean known = pairs.contains(List.of(subject, object)) || pairs.contains(List.of(object, subject));
            return known ? SEEN_PAIR : UNSEEN_PAIR;
        }
    }
}
