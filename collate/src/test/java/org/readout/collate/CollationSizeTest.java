package org.readout.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.readout.core.Actor;
import org.readout.core.Sector;

class CollationSizeTest {
    private static final int DOCUMENTS = 10_000;
    private static final int WORDS = 120;

    /** Counts what is handed out. */
    private static final class CountingIndex implements CandidateIndex {
        private final CandidateIndex index = new InMemoryCandidateIndex();
        private final AtomicInteger handedOut;

        CountingIndex(AtomicInteger handedOut) {
            this.handedOut = handedOut;
        }

        @Override
        public void add(Space space, String id, long[] keys) {
            index.add(space, id, keys);
        }

        @Override
        public List<Candidate> candidates(Space space, long[] keys, int limit) {
            List<Candidate> candidates = index.candidates(space, keys, limit);
            handedOut.addAndGet(candidates.size());
            return candidates;
        }
    }

    @Test
    void tenThousandDocuments_areEachComparedToABoundedNumber() {
        AtomicInteger handedOut = new AtomicInteger();
        CollationInProgress collation = new Collator(() -> new CountingIndex(handedOut)).begin();
        Random random = new Random(7);
        Actor actor = Reports.of("NOR", Sector.MIL);
        Actor victims = Reports.of("SWE", Sector.CVL);
        int most = 0;
        for (int i = 0; i < DOCUMENTS; i++) {
            String day = java.time.LocalDate.of(2024, 1, 1).plusDays(i / 100).toString();
            handedOut.set(0);
            collation.add(Reports.by("Outlet " + i % 50, day)
                    .text(words(random))
                    .mention("ASSAULT", "The army shelled Ilva again.", "shelled")
                    .actors(actor)
                    .recipients(victims)
                    .on(day)
                    .end()
                    .coded());
            most = Math.max(most, handedOut.get());
        }

        assertThat(most).isLessThanOrEqualTo(200);
        assertThat(collation.result().documents()).hasSize(DOCUMENTS);
        assertThat(collation.result().lineage()).isEmpty();
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < WORDS; i++) {
            words.append((char) ('a' + random.nextInt(26)))
                    .append(Integer.toString(random.nextInt(5000), 36).replaceAll("\\d", "q"))
                    .append(' ');
        }
        return words.toString();
    }
}
