package org.readout.analysis.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.readout.analysis.tension.Act;
import org.readout.analysis.tension.ActBuilder;
import org.readout.analysis.tension.Dyads;
import org.readout.core.EventKind;

class OccasionsTest {
    private static final LocalDate START = LocalDate.parse("2024-01-01");

    @Test
    void daysFollowed_areThoseAfterWhichTheNextActIsFound() {
        SplittableRandom random = new SplittableRandom(3);
        ActBuilder builder = new ActBuilder();
        List<Act> acts = new ArrayList<>();
        TreeSet<LocalDate> told = new TreeSet<>();
        for (int i = 0; i < 60; i++) {
            LocalDate day = START.plusDays(random.nextInt(150));
            told.add(day);
            String type = random.nextInt(4) == 0 ? "ASSAULT" : "CONSULT";
            acts.add(builder.act(type, random.nextBoolean() ? "ISR" : "USA", "IRN", day.toString()));
        }
        LocalDate from = START.plusDays(160);
        Dyads.Pair pair = new Dyads.Pair("ISR", "IRN");

        Occasions occasions = new Occasions(ActBuilder.acts(acts), from, 7);
        List<Act> attacks = occasions.types(pair).getOrDefault("ASSAULT", List.of());

        long seen = told.stream()
                .filter(day -> day.plusDays(7).isBefore(from))
                .filter(day -> occasions.next(attacks, day).isPresent())
                .count();
        assertThat(seen).isPositive();
        assertThat(occasions.daysFollowedBy(attacks)).isEqualTo((int) seen);
        assertThat(occasions.next(List.of(), START)).isEmpty();
    }

    @Test
    void whatFollowedBetweenAnyTwo_isFoundOnceForEachKind() {
        ActBuilder builder = new ActBuilder();
        List<Act> acts = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            acts.add(builder.act("ASSAULT", "ISR", "IRN", START.plusDays(20 * i).toString()));
            acts.add(builder.act(
                    "THREATEN", "IRN", "ISR", START.plusDays(20 * i + 2).toString()));
        }
        Occasions occasions = new Occasions(ActBuilder.acts(acts), START.plusDays(160), 7);

        Occasions.AnyPair found = occasions.ofAnyPair(EventKind.of("ASSAULT"));

        assertThat(found.occasions()).isEqualTo(6);
        assertThat(found.followed())
                .singleElement()
                .satisfies(f -> assertThat(f.type() + " " + f.direction() + " " + f.times())
                        .isEqualTo("THREATEN ANSWER 6"));
        assertThat(occasions.ofAnyPair(EventKind.of("ASSAULT"))).isSameAs(found);
    }
}
