package org.readout.analysis.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static final Vocabulary VOCABULARY = TinyWorld.VOCABULARY;
    private static final List<Fact> FACTS = TinyWorld.facts(30);

    private static History of(List<Fact> facts) {
        History history = new History(VOCABULARY);
        history.observe(facts);
        return history;
    }

    private static List<String> seen(History history) {
        List<String> seen = new ArrayList<>();
        for (int entity = 0; entity < VOCABULARY.entities(); entity++) {
            add("of " + entity, history.of(entity), seen);
            add("contacts " + entity, history.contacts(entity), seen);
            add("codes " + entity, history.codes(entity), seen);
        }
        for (int code = 0; code < VOCABULARY.codes(); code++) {
            add("objects " + code, history.objects(code), seen);
        }
        add("activity", history.activity(), seen);
        return seen;
    }

    private static void add(String name, Traces traces, List<String> seen) {
        for (int at = 0; at < traces.size(); at++) {
            if (traces.count(at) > 0) {
                seen.add(name + " " + traces.code(at) + " " + traces.entity(at) + ": " + traces.count(at) + " "
                        + traces.age(at, 50) + " " + traces.fast(at, 50) + " " + traces.slow(at, 50));
            }
        }
    }

    @Test
    void takenOut_isAsIfItHadNeverBeen() {
        History history = of(FACTS);
        Set<Integer> out = Set.of(3, 17, 18, 40, 41, FACTS.size() - 1);
        List<Fact> rest = IntStream.range(0, FACTS.size())
                .filter(i -> !out.contains(i))
                .mapToObj(FACTS::get)
                .collect(Collectors.toList());

        List<String> without = history.without(out, () -> seen(history));

        assertThat(without).containsExactlyInAnyOrderElementsOf(seen(of(rest)));
        assertThat(seen(history)).containsExactlyInAnyOrderElementsOf(seen(of(FACTS)));
    }

    @Test
    void factOnItself_countsFromBothEnds() {
        History history = of(List.of(new Fact(2, 1, 2, 0)));

        assertThat(history.of(2).size()).isEqualTo(2);
        assertThat(history.without(Set.of(0), () -> seen(history))).isEmpty();
        assertThat(history.activity().count(2)).isEqualTo(2);
    }

    @Test
    void decay_halvesAtTheHalfLife() {
        History history = of(List.of(new Fact(0, 0, 1, 0), new Fact(0, 0, 1, 40)));
        Traces traces = history.of(0);
        int at = traces.find(0, 1);

        assertThat(traces.slow(at, 40)).isEqualTo(1.5f);
        assertThat(traces.slow(at, 80)).isEqualTo(0.75f);
        assertThat(traces.count(at)).isEqualTo(2);
        assertThat(traces.age(at, 43)).isEqualTo(3);
    }

    @Test
    void factOfAnotherVocabulary_isRefused() {
        assertThatThrownBy(() -> of(List.of(new Fact(99, 0, 1, 0)))).isInstanceOf(IllegalArgumentException.class);
    }
}
