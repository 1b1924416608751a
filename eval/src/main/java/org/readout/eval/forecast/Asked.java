package org.readout.eval.forecast;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.analysis.forecast.Fact;
import org.readout.analysis.forecast.Query;
import org.readout.analysis.forecast.Vocabulary;

/**
 * A query of one step of time and the answers that facts of the step give to it.
 *
 * @param answers one for each fact, in the order of the facts: a fact that stands twice counts twice
 */
record Asked(Query query, List<Integer> answers) {
    Asked {
        answers = List.copyOf(answers);
    }

    Set<Integer> truths() {
        return new HashSet<>(answers);
    }

    /** Who is at the other end: each fact asked from its subject and, with the backward relation, from its object. */
    static List<Asked> who(List<Fact> step, Vocabulary vocabulary) {
        Map<Query, List<Integer>> answers = new LinkedHashMap<>();
        for (Fact fact : step) {
            int back = vocabulary.inverse(fact.relation());
            add(answers, new Query.Who(fact.subject(), fact.relation(), fact.time()), fact.object());
            add(answers, new Query.Who(fact.object(), back, fact.time()), fact.subject());
        }
        return asked(answers);
    }

    /** What happens between the two: each fact asked in both orders, the answer forwards or backwards accordingly. */
    static List<Asked> what(List<Fact> step, Vocabulary vocabulary) {
        Map<Query, List<Integer>> answers = new LinkedHashMap<>();
        for (Fact fact : step) {
            int back = vocabulary.inverse(fact.relation());
            add(answers, new Query.What(fact.subject(), fact.object(), fact.time()), fact.relation());
            add(answers, new Query.What(fact.object(), fact.subject(), fact.time()), back);
        }
        return asked(answers);
    }

    private static void add(Map<Query, List<Integer>> answers, Query query, int answer) {
        answers.computeIfAbsent(query, q -> new ArrayList<>()).add(answer);
    }

    private static List<Asked> asked(Map<Query, List<Integer>> answers) {
        List<Asked> all = new ArrayList<>();
        answers.forEach((query, given) -> all.add(new Asked(query, given)));
        return all;
    }
}
