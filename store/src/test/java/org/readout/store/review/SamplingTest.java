package org.readout.store.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.readout.store.review.Sampling.Drawn;
import org.readout.store.review.Sampling.Unit;

class SamplingTest {
    @Test
    void sameSeed_drawsTheSameWhateverTheOrder() {
        List<Unit> population = units(Map.of("all", 100));
        List<Unit> otherOrder = new ArrayList<>(population);
        Collections.shuffle(otherOrder, new Random(1));

        List<Drawn> sample = Sampling.draw(population, 20, 7);

        assertThat(sample).hasSize(20).doesNotHaveDuplicates().allMatch(d -> d.weight() == 5);
        assertThat(Sampling.draw(otherOrder, 20, 7)).isEqualTo(sample);
        assertThat(Sampling.draw(population, 20, 8)).isNotEqualTo(sample);
    }

    @Test
    void everyRecord_isDrawnAboutEquallyOften() {
        List<Unit> population = units(Map.of("all", 10));
        Map<String, Long> drawn = IntStream.range(0, 5000)
                .mapToObj(seed -> Sampling.draw(population, 3, seed))
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(d -> d.unit().id(), Collectors.counting()));

        // 1,500 expected, standard deviation 32
        assertThat(drawn.values()).hasSize(10).allMatch(n -> Math.abs(n - 1500) < 130);
    }

    @Test
    void strata_haveTwoEachAndTheRestInProportion() {
        List<Drawn> sample = Sampling.draw(units(Map.of("ASSAULT", 90, "CONSULT", 9, "AID", 1)), 25, 3);
        Map<String, Long> sizes =
                sample.stream().collect(Collectors.groupingBy(d -> d.unit().stratum(), Collectors.counting()));

        assertThat(sample).hasSize(25);
        assertThat(sizes).containsEntry("AID", 1L).containsEntry("CONSULT", 3L).containsEntry("ASSAULT", 21L);
        assertThat(sample.stream().mapToDouble(Drawn::weight).sum())
                .isCloseTo(100, org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void sampleTooSmallForItsStrata_isRefused() {
        assertThatThrownBy(() -> Sampling.draw(units(Map.of("ASSAULT", 5, "AID", 1)), 2, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3 or more");
    }

    @Test
    void sampleOfMoreThanThereIs_isAllOfIt() {
        assertThat(Sampling.draw(units(Map.of("ASSAULT", 3, "AID", 2)), 50, 3))
                .hasSize(5)
                .allMatch(d -> d.weight() == 1);
        assertThat(Sampling.draw(List.of(), 5, 1)).isEmpty();
    }

    private static List<Unit> units(Map<String, Integer> sizes) {
        List<Unit> units = new ArrayList<>();
        sizes.forEach((stratum, size) ->
                IntStream.range(0, size).forEach(i -> units.add(new Unit(stratum + i, stratum))));
        return units;
    }
}
