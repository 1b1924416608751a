package org.readout.analysis.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.analysis.tension.Act;
import org.readout.analysis.tension.ActBuilder;
import org.readout.analysis.tension.Acts;
import org.readout.analysis.tension.Side;

class NextEventsTest {
    private static final LocalDate FROM = LocalDate.parse("2024-06-01");
    private static final NextModel MODEL = NextModel.shipped();

    private final ActBuilder builder = new ActBuilder();

    private NextEvents weekly(int weeks) {
        List<Act> acts = new ArrayList<>();
        for (int week = weeks; week > 0; week--) {
            acts.add(builder.act("ASSAULT", "ISR", "IRN", FROM.minusWeeks(week).toString()));
            acts.add(builder.act(
                    "CONSULT", "USA", "ISR", FROM.minusWeeks(week).plusDays(2).toString()));
        }
        return NextEvents.of(MODEL, ActBuilder.acts(acts), FROM, List.of());
    }

    @Test
    void weightsOfReasons_sumToTheScore() {
        List<NextEvent> events = weekly(8).likeliest(Ahead.WEEK, (a, b) -> true, 100);

        assertThat(events).hasSizeGreaterThan(30);
        assertThat(events)
                .allSatisfy(e -> assertThat(e.reasons().stream()
                                .mapToDouble(NextEvent.Reason::weight)
                                .sum())
                        .isCloseTo(e.score(), within(1e-9)));
    }

    @Test
    void whatRecurs_isLikeliest_andCitesItsPastWithDays() {
        NextEvent first =
                weekly(8).likeliest(Ahead.WEEK, (a, b) -> b.equals("IRN"), 1).get(0);

        assertThat(first.type()).isEqualTo(EventType.ASSAULT);
        assertThat(first.source()).isEqualTo("ISR");
        assertThat(first.chance()).isGreaterThan(first.baseRate());
        NextEvent.Reason same = first.reasons().stream()
                .filter(r -> r.kind() == RuleKind.RECURRENCE)
                .findFirst()
                .orElseThrow();
        assertThat(same.weight()).isPositive();
        assertThat(same.events()).hasSize(3).allSatisfy(p -> assertThat(p.day()).isBefore(FROM));
        assertThat(same.events().get(0).day()).isEqualTo(FROM.minusWeeks(1));
        assertThat(same.events()).extracting(NextEvent.Past::event).allMatch(id -> id.startsWith("e"));
    }

    @Test
    void pairOfWhichLittleIsTold_isNotForecast() {
        assertThat(weekly(2).likeliest(Ahead.WEEK, (a, b) -> true, 10)).isEmpty();
        assertThat(weekly(3).likeliest(Ahead.WEEK, (a, b) -> true, 10)).isNotEmpty();
    }

    @Test
    void whatComesOnTheDayOrLater_isNotLookedAt() {
        List<Act> acts = new ArrayList<>();
        for (int day = 0; day < 5; day++) {
            acts.add(builder.act("ASSAULT", "ISR", "IRN", FROM.plusDays(day).toString()));
        }

        NextEvents next = NextEvents.of(MODEL, ActBuilder.acts(acts), FROM, List.of());

        assertThat(next.facts()).isZero();
        assertThat(next.likeliest(Ahead.DAY, (a, b) -> true, 10)).isEmpty();
    }

    @Test
    void actOfARange_isPlacedAtItsEnd_andWideOnesAreLeftOut() {
        Acts acts = ActBuilder.acts(List.of(
                builder.act("AID", List.of("USA"), List.of("ISR"), "2024-05-01", "2024-05-10"),
                builder.act("AID", List.of("USA"), List.of("ISR"), "2024-03-01", "2024-05-10"),
                builder.act("AID", List.of("USA"), List.of("ISR"), "2024-05-25", "2024-06-02")));

        PartyFacts facts = PartyFacts.of(acts, a -> a.country().orElse(""), FROM);

        assertThat(facts.facts()).extracting(f -> facts.day(f.time())).containsExactly(LocalDate.parse("2024-05-10"));
    }

    @Test
    void sides_countAsOneParty() {
        List<Act> acts = List.of(
                builder.act("ASSAULT", "ISR", "IRN", "2024-05-20"),
                builder.act("ASSAULT", "ISR", "Hezbollah", "2024-05-21"),
                builder.act("ASSAULT", "ISR", "SYR", "2024-05-22"));
        Side side = new Side("Iran and others", Set.of("IRN", "Hezbollah", "SYR"));

        NextEvents next = NextEvents.of(MODEL, ActBuilder.acts(acts), FROM, List.of(side));

        assertThat(next.likeliest(Ahead.WEEK, (a, b) -> true, 1))
                .extracting(NextEvent::target)
                .containsExactly("Iran and others");
    }

    @Test
    void ownPast_countsEarlierQuestionsAndMovesTheChances() {
        assertThat(weekly(3).ownPast(Ahead.WEEK).questions())
                .isLessThan(weekly(12).ownPast(Ahead.WEEK).questions());
        OwnPast own = weekly(12).ownPast(Ahead.WEEK);

        assertThat(own.came()).isPositive();
        assertThat(own.expected()).isPositive();
        assertThat(own.factor()).isNotEqualTo(1);
    }

    @Test
    void withoutTheCitedEvents_theScoreFallsMoreThanWithoutOthers() {
        List<Act> acts = new ArrayList<>();
        for (int week = 10; week > 0; week--) {
            acts.add(builder.act("ASSAULT", "ISR", "IRN", FROM.minusWeeks(week).toString()));
            acts.add(builder.act(
                    "CONSULT", "ISR", "IRN", FROM.minusWeeks(week).plusDays(1).toString()));
        }
        NextEvent whole = assault(acts);
        List<String> cited = whole.reasons().stream()
                .filter(r -> r.kind() == RuleKind.RECURRENCE)
                .flatMap(r -> r.events().stream())
                .map(NextEvent.Past::event)
                .toList();
        List<String> others = acts.stream()
                .filter(a -> a.kind().type().equals("CONSULT"))
                .map(Act::id)
                .limit(cited.size())
                .toList();

        double withoutCited = assault(without(acts, cited)).score();
        double withoutOthers = assault(without(acts, others)).score();

        assertThat(whole.score() - withoutCited).isGreaterThan(whole.score() - withoutOthers);
    }

    private static List<Act> without(List<Act> acts, List<String> ids) {
        return acts.stream().filter(a -> !ids.contains(a.id())).toList();
    }

    private static NextEvent assault(List<Act> acts) {
        return NextEvents.of(MODEL, ActBuilder.acts(acts), FROM, List.of())
                .likeliest(Ahead.WEEK, (a, b) -> a.equals("ISR"), 100)
                .stream()
                .filter(e -> e.type() == EventType.ASSAULT)
                .findFirst()
                .orElseThrow();
    }
}
