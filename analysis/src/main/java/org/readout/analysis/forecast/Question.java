package org.readout.analysis.forecast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A query with all its true answers at its time.
 *
 * @param truths numbers of candidates, each once
 */
record Question(Query query, int[] truths) {

    /** Who is at the other end of each fact, asked from both of its ends. */
    static List<Question> who(List<Fact> facts, Vocabulary vocabulary) {
        Map<Query, List<Integer>> answers = new LinkedHashMap<>();
        for (Fact fact : facts) {
            int back = vocabulary.inverse(fact.relation());
            add(answers, new Query.Who(fact.subject(), fact.relation(), fact.time()), fact.object());
            add(answers, new Query.Who(fact.object(), back, fact.time()), fact.subject());
        }
        return questions(answers);
    }

    /** What happens between the two ends of each fact, asked in both orders. */
    static List<Question> what(List<Fact> facts, Vocabulary vocabulary) {
        Map<Query, List<Integer>> answers = new LinkedHashMap<>();
        for (Fact fact : facts) {
            int back = vocabulary.inverse(fact.relation());
            add(answers, new Query.What(fact.subject(), fact.object(), fact.time()), fact.relation());
            add(answers, new Query.What(fact.object(), fact.subject(), fact.time()), back);
        }
        return questions(answers);
    }

    private static void add(Map<Query, List<Integer>> answers, Query query, int answer) {
        List<Integer> known = answers.computeIfAbsent(query, q -> new ArrayList<>());
        if (!known.contains(answer)) {
            known.add(answer);
        }
    }

    private static List<Question> questions(Map<Query, List<Integer>> answers) {
        List<Question> questions = new ArrayList<>();
        answers.forEach((query, truths) -> questions.add(
                new Question(query, truths.stream().mapToInt(t -> t).toArray())));
        return questions;
    }
}
