package org.readout.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.readout.app.engine.Engine;
import org.readout.app.engine.Web;
import org.readout.app.output.ProblemReport;
import org.readout.app.output.WholeFile;
import org.readout.app.watch.Stop;
import org.readout.app.watch.Watch;
import org.readout.app.watch.WatchListener;
import org.readout.app.watch.WatchView;
import org.readout.core.Problem;
import org.readout.ingest.sources.Sources;
import org.readout.ingest.sources.SourcesException;
import org.readout.ingest.sources.SourcesReader;
import org.readout.ingest.web.Fetcher;
import org.readout.store.CollationChanges;
import org.readout.store.ProjectWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout watch}: keeps a project up to date from a list of sources. */
@Command(
        name = "watch",
        header = "Keep a project up to date from feeds, folders and addresses.",
        description = {
            "Reads what is new at the sources that a list names, and looks again and again until it is ended with Ctrl-C"
                    + " or SIGTERM. A source that fails is told and tried again later; the others go on. What comes in is"
                    + " added as readout ingest does it.",
            "Servers are asked politely: robots.txt is obeyed, requests to one host are kept apart, and what has not"
                    + " changed is not sent again. docs/sources.md tells how to write the list."
        },
        footer = {
            "",
            "Examples:",
            "  readout watch",
            "  readout watch strait.yaml --db strait.db",
            "  readout watch --once            look once and end, for cron"
        })
final class WatchCommand implements Callable<Integer> {
    private static final Duration TO_FINISH = Duration.ofSeconds(90);

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "The list of sources; default: ${DEFAULT-VALUE} in the working directory.")
    private Path list = Path.of("sources.yaml");

    @Mixin
    private ProjectOption project = new ProjectOption();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Option(names = "--once", description = "Look at everything that is due, and end.")
    private boolean once;

    @Option(names = "--allow-private", description = "Also ask servers of this machine and its network.")
    private boolean allowPrivate;

    private final Session session;

    WatchCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Sources sources = sources();
        WatchView view = new WatchView(
                session.err(),
                session.screen().errIsTerminal(),
                session.screen().columns(),
                session.clock());
        Collecting collecting = new Collecting(view);
        Stop stop = new Stop();
        CountDownLatch ended = new CountDownLatch(1);
        Thread hook = new Thread(() -> end(stop, ended), "readout-stop");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            watch(sources, collecting, view, stop);
        } finally {
            ended.countDown();
        }
        removeHook(hook);
        if (reading.problems().isPresent()) {
            WholeFile.write(reading.problems().get(), collecting.problems.jsonLines());
        }
        return once && !collecting.problems.isEmpty() ? ExitCode.PROBLEMS : ExitCode.OK;
    }

    private Sources sources() {
        try {
            return SourcesReader.read(list);
        } catch (SourcesException e) {
            throw new CommandException("the list of sources cannot be used:\n" + e.getMessage(), e);
        }
    }

    private void watch(Sources sources, Collecting collecting, WatchView view, Stop stop) {
        Fetcher fetcher =
                Web.fetcher(allowPrivate, sources.contact(), sources.pause().orElse(Web.PAUSE), session.clock(), stop);
        try (ProjectWriter writer = ProjectWriter.open(project.file(), session.clock());
                Engine engine = session.opener().open(reading.codebook())) {
            Watch watch = new Watch(sources, engine, writer, fetcher, session.clock(), stop, collecting);
            view.begin(sources.sources().size(), project.file().toString());
            if (once) {
                view.done(watch.once());
            } else {
                watch.run();
            }
        } catch (InterruptedException asked) {
            view.say("Ended; what was read is in " + project.file() + ".");
        } finally {
            view.clear();
        }
    }

    /** On a signal: lets the work in hand be finished, then ends as one who was asked to and did. */
    private void end(Stop stop, CountDownLatch ended) {
        stop.ask();
        try {
            if (ended.await(TO_FINISH.toSeconds(), TimeUnit.SECONDS)) {
                session.out().flush();
                session.err().flush();
                Runtime.getRuntime().halt(ExitCode.OK);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void removeHook(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException endingAlready) {
            // The hook is running and ends the program.
        }
    }

    /** Collects problems on their way to the view. */
    private static final class Collecting implements WatchListener {
        private final WatchView view;
        private final ProblemReport problems = new ProblemReport();

        Collecting(WatchView view) {
            this.view = view;
        }

        @Override
        public void problem(Problem problem) {
            problems.add(problem);
            view.problem(problem);
        }

        @Override
        public void got(String address) {
            view.got(address);
        }

        @Override
        public void news(String source, int count) {
            view.news(source, count);
        }

        @Override
        public void at(String place) {
            view.at(place);
        }

        @Override
        public void grown(int documents, int revised, CollationChanges changes) {
            view.grown(documents, revised, changes);
        }

        @Override
        public void waiting(java.time.Instant until) {
            view.waiting(until);
        }
    }
}
