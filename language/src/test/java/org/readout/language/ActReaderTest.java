package org.readout.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.core.EventKind;
import org.readout.core.Status;
import org.readout.language.ActMention.Role;
import org.readout.language.EncoderOutput.Head;
import org.readout.language.WindowReading.ActReading;

/** Two sentences of two words; the trigger is the second word of the second. */
class ActReaderTest {
    private static final int WORDS = 5;
    private static final float SURE = 20;
    private static final Window WINDOW = new Window(
            0,
            new Window.Range(0, 2),
            new Window.Range(0, 2),
            new int[6],
            new int[6],
            new int[] {0, 1, 2, 3, 4},
            new int[] {0, 1, 2, 3, 4},
            new int[] {0, 1, 1, 2, 2});
    private static final MarkedTriggers TRIGGERS = MarkedTriggers.of(WINDOW, List.of(new Window.Range(4, 5)));

    private final Map<Head, float[]> scores = new EnumMap<>(Head.class);

    ActReaderTest() {
        for (Head head : Head.values()) {
            scores.put(head, new float[WORDS * 2]);
        }
        for (Head head : List.of(Head.ARC, Head.ACTOR_LINKS, Head.RECIPIENT_LINKS, Head.TIME_LINKS, Head.PLACE_LINKS)) {
            float[] none = new float[WORDS * WORDS];
            Arrays.fill(none, -SURE);
            scores.put(head, none);
        }
        scores.put(Head.ACT, new float[WORDS * 3]);
        scores.put(Head.STATUS, new float[WORDS * 2]);
    }

    @Test
    void networksThatDisagree_areAveraged() {
        scores.get(Head.ACT)[4 * 3 + 1] = SURE;
        scores.get(Head.STATUS)[4 * 2] = SURE;

        ActReading act = read(new float[] {0, 0, SURE}, new float[] {0, SURE}, new float[8]);

        assertThat(act.probability()).isCloseTo(1, within(0.01));
        assertThat(act.types()).allSatisfy(t -> assertThat(t.probability()).isCloseTo(0.5, within(0.01)));
        assertThat(act.statuses().get(Status.OCCURRED)).isCloseTo(0.5, within(0.01));
    }

    @Test
    void triggerThatTheSecondNetworkRejects_isHalfAsProbable() {
        scores.get(Head.ACT)[4 * 3 + 1] = SURE;

        ActReading act = read(new float[] {SURE, 0, 0}, new float[] {0, 0}, new float[8]);

        assertThat(act.probability()).isCloseTo(0.5, within(0.01));
    }

    @Test
    void partyInAnotherSentence_isTheEncodersAlone() {
        scores.get(Head.RECIPIENT_LINKS)[4 * WORDS + 1] = SURE;

        ActReading act = read(new float[] {0, SURE, 0}, new float[] {0, 0}, roles(-SURE));

        assertThat(act.parties().get(Role.RECIPIENT))
                .extracting(Chunks.Chunk::from, Chunks.Chunk::to)
                .containsExactly(tuple(1, 2));
        assertThat(act.parties().get(Role.RECIPIENT).get(0).probability()).isCloseTo(1, within(0.01));
    }

    @Test
    void partyOfTheSentence_isAveraged() {
        float[] roles = roles(-SURE);
        roles[0] = SURE;

        ActReading act = read(new float[] {0, SURE, 0}, new float[] {0, 0}, roles);

        assertThat(act.parties().get(Role.ACTOR)).singleElement().satisfies(chunk -> {
            assertThat(chunk.from()).isEqualTo(3);
            assertThat(chunk.probability()).isCloseTo(0.5, within(0.01));
        });
    }

    private static float[] roles(float score) {
        float[] roles = new float[2 * TriggerOutput.ROLES.size()];
        Arrays.fill(roles, score);
        return roles;
    }

    private ActReading read(float[] acts, float[] statuses, float[] roles) {
        ModelLabels labels = new ModelLabels(
                32,
                8,
                List.of(Upos.X),
                List.of("_"),
                List.of("root"),
                new LemmaRules(List.of(), Map.of()),
                List.of(new ModelLabels.NameLabel(Optional.empty(), false)),
                List.of("O", "ASSAULT", "AID"),
                List.of(EventKind.of("-"), EventKind.of("AID")),
                List.of(Status.OCCURRED, Status.DENIED),
                List.of());
        EncoderOutput encoder = new EncoderOutput(WORDS, scores, new long[WORDS * WORDS], new float[0]);
        TriggerOutput marked = new TriggerOutput(TRIGGERS, acts, new float[2], statuses, roles);
        List<ActReading> acted = ActReader.read(labels, WINDOW, encoder, marked);
        assertThat(acted).hasSize(1);
        return acted.get(0);
    }
}
