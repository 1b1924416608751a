package org.readout.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.coder.CodedDocument;
import org.readout.collate.Collator;

/** Event identity over mentions as annotated, so that it is judged apart from the coder. */
class GoldCollationTest {
    private static final Path SAMPLES = Path.of("..", "samples");

    @Test
    void annotatedMentionsOfDevelopmentArticles_joinMostlyAsAnnotated() throws IOException {
        ClusterScores scores = scores(false);

        assertThat(scores.b3Precision()).as("%s", scores).isGreaterThan(92);
        assertThat(scores.conll()).as("%s", scores).isGreaterThan(82);
    }

    @Test
    void annotatedMentionsOfAllArticles_joinMostlyAsAnnotated() throws IOException {
        ClusterScores scores = scores(true);

        assertThat(scores.b3Precision()).as("%s", scores).isGreaterThan(90);
        assertThat(scores.conll()).as("%s", scores).isGreaterThan(78);
    }

    private static ClusterScores scores(boolean heldOutToo) throws IOException {
        Map<String, String> labels = new HashMap<>();
        List<CodedDocument> documents = new ArrayList<>();
        Set<String> heldOut = Set.copyOf(Files.readAllLines(SAMPLES.resolve("expected/held-out.txt")));
        try (var files = Files.list(SAMPLES.resolve("expected/gold"))) {
            for (Path file :
                    files.filter(p -> p.toString().endsWith(".json")).sorted().toList()) {
                String id = file.getFileName().toString().replace(".json", "");
                if (heldOutToo || !heldOut.contains(id)) {
                    documents.add(GoldMentions.read(file, SAMPLES, labels));
                }
            }
        }
        Map<String, String> system = new HashMap<>();
        new Collator().collate(documents).events().forEach(e -> e.mentions().forEach(m -> system.put(m, e.id())));
        assertThat(new HashSet<>(system.keySet())).isEqualTo(labels.keySet());
        ClusterScores scores = ClusterScores.of(labels, system);
        ClusterScores apart = ClusterScores.of(labels, Map.of());
        assertThat(scores.conll()).isGreaterThan(apart.conll());
        return scores;
    }
}
