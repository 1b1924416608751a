package org.readout.app.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BrowserTest {
    private static final long NO_PROCESS = Integer.MAX_VALUE;

    @Test
    void browsersOfRunsThatAreNoMore_areEndedAndOthersAreNot() throws IOException, InterruptedException {
        Process orphan = marked(NO_PROCESS);
        Process own = marked(ProcessHandle.current().pid());
        try {
            Browser.endOrphans();

            assertThat(orphan.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(own.isAlive()).isTrue();
        } finally {
            orphan.destroyForcibly();
            own.destroyForcibly();
        }
    }

    private static Process marked(long run) throws IOException {
        return new ProcessBuilder("sh", "-c", "while :; do sleep 1; done", "--readout-test-of-" + run).start();
    }
}
