package org.readout.analysis.forecast;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Forecasts over facts with reasons: who does what to whom next, and what happens between two.
 *
 * <p>Rules (see {@link RuleKind}) look at what happened before the query's time: how long ago, how often with fast and slow decay. Two stages weigh them, both learned once from given facts:
 * weights of the rules for every pair of relations, by a softmax over the candidates; then boosted trees over the evidence of the best {@value Ranker#TOP}. After that only the history grows, by
 * {@link #observe}: nothing is trained for a query.
 *
 * <p>Ranking and forecasting may be done from many threads at once, but not while facts are observed or taken out.
 *
 * <ol>
 *   <li>Gastinger, Meilicke and Stuckenschmidt: CountTRuCoLa, 2025: rules with confidences by recency and frequency.
 *   <li>Gastinger et al.: History repeats itself: a baseline for temporal knowledge graph forecasting, 2024: recurrence with decay.
 *   <li>Liu et al.: TLogic: temporal logical rules for explainable link forecasting, 2022: cyclic rules and walks.
 * </ol>
 */
public final class Forecaster {
    private final History history;
    private final Ranker who;
    private final Ranker what;

    Forecaster(Vocabulary vocabulary) {
        history = new History(vocabulary);
        who = new Ranker(new WhoRules(history), vocabulary);
        what = new Ranker(new WhatRules(history), vocabulary);
    }

    /**
     * Learns from facts in the order of time; they are the history afterwards.
     *
     * @param seed of the bags of cases and features of the trees: the same facts and seed give the same forecasts
     */
    public static Forecaster learn(Vocabulary vocabulary, List<Fact> facts, long seed) {
        Forecaster forecaster = new Forecaster(vocabulary);
        new Learning(vocabulary, forecaster, facts).learn(seed);
        return forecaster;
    }

    Ranker who() {
        return who;
    }

    Ranker what() {
        return what;
    }

    /**
     * Takes in what has happened since.
     *
     * @throws IllegalArgumentException if a fact is older than one known, or not of the vocabulary
     */
    public void observe(List<Fact> facts) {
        history.observe(facts);
    }

    /**
     * All candidates with their scores.
     *
     * @throws IllegalArgumentException if the history knows facts of the query's time or later (they would answer it), or the query is not of the vocabulary
     */
    public Ranking rank(Query query) {
        return ranker(query).rank(query);
    }

    /** The likeliest answers with their reasons, the likeliest first; at most {@value Ranker#TOP}, fewer if there is no evidence for more. */
    public List<Forecast> forecast(Query query, int limit) {
        return new Explainer(ranker(query), history).forecast(query, limit);
    }

    /** What a question gives if some facts, by their numbers, had never been; afterwards they are known again. The learned weights stay as they are. */
    public <T> T without(Set<Integer> facts, Supplier<T> question) {
        return history.without(facts, question);
    }

    /** The numbers of the facts known that an entity has part in, newest first. */
    public List<Integer> factsOf(int entity) {
        return history.log().newest(entity, Integer.MAX_VALUE, fact -> true);
    }

    private Ranker ranker(Query query) {
        history.vocabulary().check(query);
        if (query.time() <= history.now()) {
            throw new IllegalArgumentException("the history knows time " + history.now() + " already: " + query);
        }
        return query instanceof Query.Who ? who : what;
    }
}
