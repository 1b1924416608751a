package org.readout.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.readout.app.engine.Engine;
import org.readout.app.engine.EngineException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code readout doctor}: whether Readout can work here. */
@Command(
        name = "doctor",
        header = "Check that Readout can work on this machine.",
        description =
                "Says which Java, model, codebook and dictionary are used and how much memory there is; for what is"
                        + " wrong it says what to do. Exit code 1 when something is wrong.")
final class DoctorCommand implements Callable<Integer> {
    private static final int OLDEST_JAVA = 17;
    private static final long LEAST_HEAP_MIB = 400;
    private static final long MIB = 1024L * 1024;

    @Option(names = "--codebook", paramLabel = "DIR", description = "Check this codebook instead.")
    private Optional<Path> codebook = Optional.empty();

    private final Session session;
    private boolean sound = true;

    DoctorCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.out().println("Readout " + Version.number());
        java();
        memory();
        folder();
        engine();
        samples();
        session.out().println(sound ? "All is well." : "Something is wrong; see ✗ above.");
        return sound ? ExitCode.OK : ExitCode.FAILURE;
    }

    private void java() {
        int version = Runtime.version().feature();
        tell(
                version >= OLDEST_JAVA,
                "Java " + System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ") at "
                        + System.getProperty("java.home"),
                "Install a JDK, 17 or later.");
    }

    private void memory() {
        long heap = Runtime.getRuntime().maxMemory() / MIB;
        tell(
                heap >= LEAST_HEAP_MIB,
                "memory: " + heap + " MiB for Java, " + Runtime.getRuntime().availableProcessors() + " processors",
                "Give Java more memory: READOUT_JAVA_OPTIONS=-Xmx1g");
    }

    private void folder() {
        try {
            Files.deleteIfExists(Files.createTempFile("readout", ".check"));
            tell(true, "temporary files: " + System.getProperty("java.io.tmpdir"), "");
        } catch (IOException e) {
            tell(false, "temporary files cannot be written: " + e.getMessage(), "Set TMPDIR to a folder that can.");
        }
    }

    private void engine() {
        Instant start = Instant.now();
        try (Engine engine = session.opener().open(codebook)) {
            long millis = Duration.between(start, Instant.now()).toMillis();
            engine.parts().forEach(p -> tell(true, p, ""));
            tell(true, "ready to code after " + millis + " ms", "");
        } catch (EngineException e) {
            tell(
                    false,
                    String.valueOf(e.getMessage()),
                    "Build again with ./readout or mvn package, or mend the codebook.");
        }
    }

    private void samples() {
        Optional<Path> samples = session.home().map(h -> h.resolve("samples")).filter(Files::isDirectory);
        session.out()
                .println(samples.map(s -> "✓ samples: " + s).orElse("– no samples here: readout demo will not work"));
    }

    private void tell(boolean good, String what, String nextStep) {
        session.out().println((good ? "✓ " : "✗ ") + what + (good || nextStep.isEmpty() ? "" : " → " + nextStep));
        sound &= good;
    }
}
