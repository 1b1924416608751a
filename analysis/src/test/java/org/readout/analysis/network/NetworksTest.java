package org.readout.analysis.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.readout.analysis.network.Centrality.Measure;
import org.readout.analysis.tension.Act;
import org.readout.analysis.tension.ActBuilder;
import org.readout.analysis.tension.Band;
import org.readout.analysis.tension.Period;
import org.readout.core.QuadClass;

class NetworksTest {
    private final ActBuilder make = new ActBuilder();
    private final List<Act> acts = new ArrayList<>();

    @Test
    void tie_isDirectedAndSigned() {
        acts.add(make.deed("ISR", "IRN", "2024-10-01"));
        acts.add(make.deed("ISR", "IRN", "2024-10-02"));
        acts.add(make.help("IRN", "ISR", "2024-10-02"));

        Network network = all();

        assertThat(network.ties()).containsExactly(new Tie("IRN", "ISR", 0, 9, 1), new Tie("ISR", "IRN", 18, 0, 2));
        assertThat(network.ties().get(1).balance()).isEqualTo(-18);
        assertThat(network.centrality().get("ISR").of(Measure.CONFLICT_OUT).value())
                .isEqualTo(18);
        assertThat(network.centrality().get("ISR").of(Measure.COOPERATION_IN).value())
                .isEqualTo(9);
    }

    @Test
    void ranksOfUnsureActs_areExpectedWithinWhatResamplingGives() {
        for (int i = 0; i < 12; i++) {
            acts.add(make.act(
                    QuadClass.MATERIAL_CONFLICT,
                    9,
                    List.of("A" + i + " B"),
                    List.of("C D"),
                    "2024-10-01",
                    "2024-10-01",
                    0.3));
        }

        Network network = all();

        assertThat(network.parties()).allSatisfy(p -> {
            Band rank = network.centrality().get(p).of(Measure.CONFLICT_RANK);
            assertThat(rank.value()).isBetween(rank.low(), rank.high());
        });
    }

    @Test
    void whatHappensWithinOneParty_tiesNobody() {
        acts.add(make.deed("IRN", "IRN", "2024-10-01"));

        assertThat(new Networks(new SplittableRandom(1)).of(ActBuilder.acts(acts), Optional.empty()))
                .isEmpty();
    }

    @Test
    void actOfSeveralParties_tiesEachWithEach() {
        acts.add(make.act(
                QuadClass.VERBAL_COOPERATION,
                2.5,
                List.of("A B", "C D", "E F"),
                List.of(),
                "2024-10-01",
                "2024-10-01",
                1));

        assertThat(all().ties()).hasSize(6).allMatch(t -> t.cooperation() == 2.5);
    }

    @Test
    void periods_areNetworksOfTheirOwn() {
        acts.add(make.deed("ISR", "IRN", "2024-10-31"));
        acts.add(make.act(
                QuadClass.MATERIAL_CONFLICT, 9, List.of("ISR"), List.of("IRN"), "2024-10-31", "2024-11-01", 1));

        List<Network> months =
                new Networks(new SplittableRandom(1)).of(ActBuilder.acts(acts), Optional.of(Period.MONTH));

        assertThat(months).extracting(Network::label).containsExactly("2024-10", "2024-11");
        assertThat(months.get(0).ties().get(0).conflict()).isEqualTo(13.5);
        assertThat(months.get(1).ties().get(0).conflict()).isEqualTo(4.5);
    }

    @Test
    void unsureAct_makesAnUncertainCentrality() {
        for (int i = 0; i < 30; i++) {
            acts.add(make.deed("ISR", "IRN", "2024-10-01"));
        }
        acts.add(make.act(
                QuadClass.MATERIAL_CONFLICT, 9, List.of("USA"), List.of("IRN"), "2024-10-01", "2024-10-01", 0.5));

        Network network = all();
        Band sure = network.centrality().get("ISR").of(Measure.CONFLICT_OUT);
        Band unsure = network.centrality().get("USA").of(Measure.CONFLICT_OUT);

        assertThat(sure.low() / sure.value()).isBetween(0.55, 0.9);
        assertThat(unsure.value()).isCloseTo(4.5, within(1e-9));
        assertThat(unsure.low()).isZero();
        assertThat(unsure.high() / unsure.value()).isGreaterThan(2);
    }

    @Test
    void noActs_makeNoNetwork() {
        assertThat(new Networks(new SplittableRandom(1)).of(ActBuilder.acts(acts), Optional.of(Period.DAY)))
                .isEmpty();
    }

    private Network all() {
        return new Networks(new SplittableRandom(1))
                .of(ActBuilder.acts(acts), Optional.empty())
                .get(0);
    }
}
