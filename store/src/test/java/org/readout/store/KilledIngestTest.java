package org.readout.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processes that ingest through the store are killed as no program can prevent (SIGKILL), each time after another number
 * of steps and a moment more, until they have been killed as often as asked for: {@code -Dreadout.kills=100} is what
 * decision 8 tells of; without it there are fewer. The last third of the kills or so falls into the collation.
 */
@Tag("slow")
class KilledIngestTest {
    private static final int KILLS = Integer.getInteger("readout.kills", 12);
    private static final int DOCUMENTS = Math.max(20, KILLS);
    private static final int MOST_STEPS = 3;
    private static final int NANOS_BETWEEN_DOCUMENTS = 4_000_000;
    private static final int NANOS_OF_COLLATION = 250_000_000;

    @TempDir
    private Path folder;

    @Test
    void ingestKilledAtRandomPoints_endsAsAnUndisturbedOne() throws Exception {
        Path undisturbed = folder.resolve("undisturbed.db");
        IngestWorker.ingest(undisturbed, News.documents(DOCUMENTS, 7), step -> {});
        Path killed = folder.resolve("killed.db");
        Random random = new Random(11);
        int kills = 0;
        for (int run = 0; kills < KILLS && run < 3 * KILLS; run++) {
            kills += start(killed, random) ? 1 : 0;
        }
        Process last = process(killed);
        assertThat(last.waitFor(2, TimeUnit.MINUTES)).isTrue();

        assertThat(last.exitValue()).isZero();
        assertThat(kills).isEqualTo(KILLS);
        List<String> expected = Dump.of(undisturbed);
        assertThat(expected).hasSizeGreaterThan(DOCUMENTS * 5);
        assertThat(Dump.of(killed)).containsExactlyElementsOf(expected);
    }

    /** Starts a process, kills it after some steps, and says whether it was still running. */
    private boolean start(Path file, Random random) throws IOException, InterruptedException {
        Process process = process(file);
        int steps = random.nextInt(MOST_STEPS + 1);
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String last = "";
            for (int step = 0; step < steps && !last.equals(IngestWorker.COLLATING); step++) {
                last = String.valueOf(lines.readLine());
            }
            TimeUnit.NANOSECONDS.sleep(random.nextInt(
                    last.isEmpty() || last.equals(IngestWorker.COLLATING)
                            ? NANOS_OF_COLLATION
                            : NANOS_BETWEEN_DOCUMENTS));
            boolean running = process.isAlive();
            process.destroyForcibly();
            process.waitFor();
            return running && process.exitValue() != 0;
        }
    }

    private static Process process(Path file) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx200m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        IngestWorker.class.getName(),
                        file.toString(),
                        Integer.toString(DOCUMENTS))
                .redirectErrorStream(false)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
