package org.readout.analysis.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ForecasterTest {
    private static final int DAYS = 60;
    private static final List<Fact> FACTS = TinyWorld.facts(DAYS);
    private static final List<Query> QUERIES = IntStream.range(0, 12)
            .boxed()
            .flatMap(s -> List.<Query>of(
                    new Query.Who(s, s % 2, DAYS + 5),
                    new Query.Who(s, s % 2 + 4, DAYS + 5),
                    new Query.What(s, (s + 1) % 12, DAYS + 5))
                    .stream())
            .toList();

    /** Shared by the tests that observe nothing. */
    private static final Forecaster FORECASTER = learn();

    private static Forecaster learn() {
        return Forecaster.learn(TinyWorld.VOCABULARY, FACTS, 3);
    }

    private static List<Double> scores(Forecaster forecaster) {
        List<Double> scores = new ArrayList<>();
        for (Query query : QUERIES) {
            Ranking ranking = forecaster.rank(query);
            for (int candidate = 0; candidate < 8; candidate++) {
                scores.add(ranking.score(candidate));
            }
        }
        return scores;
    }

    @Test
    void habit_isForecast() {
        for (int subject = 0; subject < 12; subject++) {
            Query who = new Query.Who(subject, subject % 2, DAYS);
            assertThat(FORECASTER.forecast(who, 1).get(0).answer()).isEqualTo((subject + 1) % 12);
        }
    }

    @Test
    void backwardQuery_findsWhoDoesIt() {
        Query by = new Query.Who(5, TinyWorld.VOCABULARY.inverse(0), DAYS);

        assertThat(FORECASTER.forecast(by, 1).get(0).answer()).isEqualTo(4);
    }

    @Test
    void relationQuery_findsTheAnswerOfTheDayAfter() {
        Query what = new Query.What(4, 5, DAYS);

        assertThat(FORECASTER.forecast(what, 1).get(0).answer()).isEqualTo(TinyWorld.VOCABULARY.inverse(2));
    }

    @Test
    void weightsOfReasons_sumToTheScore() {
        for (Query query : QUERIES) {
            for (Forecast forecast : FORECASTER.forecast(query, 5)) {
                double sum =
                        forecast.reasons().stream().mapToDouble(Reason::weight).sum();
                assertThat(sum).isCloseTo(forecast.score(), within(1e-3));
                assertThat(FORECASTER.rank(query).score(forecast.answer())).isCloseTo(forecast.score(), within(1e-3));
            }
        }
    }

    @Test
    void reasons_citeFactsBeforeTheQuery() {
        Forecast forecast = FORECASTER.forecast(new Query.Who(4, 0, DAYS), 1).get(0);

        assertThat(forecast.reasons())
                .filteredOn(reason -> reason.kind() == RuleKind.RECURRENCE)
                .flatExtracting(Reason::facts)
                .extracting(Cited::fact)
                .isNotEmpty()
                .allMatch(fact ->
                        fact.subject() == 4 && fact.relation() == 0 && fact.object() == 5 && fact.time() < DAYS);
    }

    @Test
    void queryAtATimeKnown_isRefused() {
        assertThatThrownBy(() -> FORECASTER.rank(new Query.Who(4, 0, DAYS - 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("knows time " + (DAYS - 1));
    }

    @Test
    void queryOfAnotherVocabulary_isRefused() {
        assertThatThrownBy(() -> FORECASTER.rank(new Query.Who(99, 0, DAYS)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FORECASTER.rank(new Query.What(1, 99, DAYS)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void olderFact_isRefused() {
        assertThatThrownBy(() -> FORECASTER.observe(List.of(new Fact(1, 1, 2, 3))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sameFactsAndSeed_giveTheSameScores() {
        assertThat(scores(learn())).isEqualTo(scores(FORECASTER));
    }

    @Test
    void oneThread_givesTheSameScores() throws Exception {
        ForkJoinPool one = new ForkJoinPool(1);
        try {
            assertThat(scores(one.submit(ForecasterTest::learn).get())).isEqualTo(scores(FORECASTER));
        } finally {
            one.shutdown();
        }
    }

    @Test
    void factsOneByOne_giveTheSameAsAllAtOnce() {
        List<Fact> later = TinyWorld.facts(DAYS + 4).stream()
                .filter(fact -> fact.time() >= DAYS)
                .toList();
        Forecaster streamed = learn();
        Forecaster atOnce = learn();
        for (Fact fact : later) {
            streamed.observe(List.of(fact));
        }
        atOnce.observe(later);

        assertThat(scores(streamed)).isEqualTo(scores(atOnce));
    }

    @Test
    void askedBeforeAndAfterOthersAreAsked_givesTheSame() {
        List<Double> before = scores(FORECASTER);
        FORECASTER.forecast(new Query.Who(3, 1, DAYS), 10);

        assertThat(scores(FORECASTER)).isEqualTo(before);
    }

    @Test
    void takingFactsOut_lowersWhatTheyCarry_andPutsThemBack() {
        Query query = new Query.Who(4, 0, DAYS);
        Set<Integer> habit = Set.copyOf(FORECASTER.factsOf(4));
        double whole = FORECASTER.rank(query).score(5);
        List<Double> before = scores(FORECASTER);

        double less = FORECASTER.without(habit, () -> FORECASTER.rank(query).score(5));

        assertThat(less).isLessThan(whole);
        assertThat(scores(FORECASTER)).isEqualTo(before);
    }

    @Test
    void stranger_getsNoForecastFromNothing() {
        Ranking ranking = FORECASTER.rank(new Query.Who(4, 0, DAYS));

        assertThat(ranking.rank(TinyWorld.STRANGER, id -> false)).isGreaterThan(10);
    }
}
