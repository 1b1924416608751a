package org.readout.app.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.readout.app.review.GoldExport;
import org.readout.app.review.GoldReadme;
import org.readout.app.review.ReportText;
import org.readout.app.review.ReviewJson;
import org.readout.app.review.ReviewLoop;
import org.readout.app.review.ReviewReport;
import org.readout.app.review.ReviewText;
import org.readout.app.wording.Counted;
import org.readout.store.ProjectReader;
import org.readout.store.ReviewLog;
import org.readout.store.ReviewQueue;
import org.readout.store.ReviewReader;
import org.readout.store.review.Audit;
import org.readout.store.review.Decision;
import org.readout.store.review.QueueItem;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code readout review}: people judge records. */
@Command(
        name = "review",
        header = "Judge records: right, wrong, corrected; draw audits; see precision and agreement.",
        description = {
            "Without an option, records that want a look come one by one: type a letter to decide. Decisions are kept"
                    + " beside the records, with reviewer and time, and find their words again after documents are coded anew.",
            "The queue has records on which reviewers differ, accounts of an event that differ, records of what is denied,"
                    + " planned, possible or did not happen on the word of one origin, and records with a confidence below one half."
                    + " First come those on which reviewers differ, then those nobody decided on; within each, those with more"
                    + " of these reasons, then those with less confidence.",
            "Precision is told of random samples (--audit) alone."
        },
        footer = {
            "",
            "Fields for --set, as --next shows them: type, mode, status, actors, recipients, date, place, attribution,"
                    + " quantities, certain. Lists are separated by semicolons; an empty value is none or unknown.",
            "",
            "Examples:",
            "  readout review --queue",
            "  readout review --decide 3f9c1a2b --set status=DENIED --set 'actors=the army [SDN MIL]' --reviewer Ada",
            "  readout review --missed news/a.txt --at 'shelled' --set type=ASSAULT --set status=OCCURRED",
            "  readout review --audit 100 --seed 1",
            "  readout review --decide 1.17 --wrong",
            "  readout review --report",
            "  readout review --export gold-of-my-project"
        })
final class ReviewCommand implements Callable<Integer> {
    @Mixin
    private ProjectOption project = new ProjectOption();

    @ArgGroup(exclusive = true)
    private Mode mode = new Mode();

    @Mixin
    private DecisionOptions decision = new DecisionOptions();

    @Option(names = "--reviewer", paramLabel = "NAME", description = "Who decides; default: the name of the login.")
    private Optional<String> reviewer = Optional.empty();

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "Of --audit: the same seed draws the same sample; default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(names = "--by-type", description = "Of --audit: at least two records of each type, with weights.")
    private boolean byType;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Of --queue: most records shown; default: ${DEFAULT-VALUE}.")
    private int limit = 20;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table or json; default: ${DEFAULT-VALUE}.")
    private Layout format = Layout.table;

    private final Session session;

    ReviewCommand(Session session) {
        this.session = session;
    }

    /** How lists and reports are laid out; a list in JSON has one record a line. */
    enum Layout {
        table,
        json
    }

    /** What to do; one of them. */
    static final class Mode {
        @Option(names = "--queue", description = "List the records that want a look.")
        private boolean queue;

        @Option(names = "--next", description = "Show the first of them in full.")
        private boolean next;

        @Option(names = "--audit", paramLabel = "N", description = "Draw N records at random, and judge or list them.")
        private Optional<Integer> audit = Optional.empty();

        @Option(names = "--sample", paramLabel = "K", description = "Go on with the sample of audit K.")
        private Optional<Long> sample = Optional.empty();

        @Option(
                names = "--decide",
                paramLabel = "ID",
                description = "Decide on a record, or on K.I, the I-th of audit K.")
        private Optional<String> decide = Optional.empty();

        @Option(
                names = "--missed",
                paramLabel = "DOCUMENT",
                description = "Add an event that the coder missed: id or file of its document.")
        private Optional<String> missed = Optional.empty();

        @Option(names = "--undo", description = "Take back the reviewer’s last entry.")
        private boolean undo;

        @Option(
                names = "--report",
                description = "Precision of audits, agreement of reviewers, decisions that records differ from.")
        private boolean report;

        @Option(
                names = "--export",
                paramLabel = "FOLDER",
                description = "Write decisions as gold for readout eval gold; with --reviewer only theirs.")
        private Optional<Path> export = Optional.empty();
    }

    @Override
    public Integer call() throws IOException {
        try {
            run();
        } catch (IllegalArgumentException e) {
            throw new CommandException(String.valueOf(e.getMessage()), e);
        }
        return ExitCode.OK;
    }

    private void run() throws IOException {
        if (mode.decide.isPresent() || mode.missed.isPresent()) {
            decide();
        } else if (mode.undo) {
            undo();
        } else if (mode.audit.isPresent()) {
            try (ReviewLog log = ReviewLog.open(project.file(), session.clock())) {
                sample(log.draw(mode.audit.get(), seed, byType));
            }
        } else if (mode.sample.isPresent()) {
            sample(audit(mode.sample.get()));
        } else if (mode.queue || mode.next || mode.report || mode.export.isPresent()) {
            read();
        } else {
            loop(OptionalLong.empty());
        }
    }

    private void read() throws IOException {
        try (ProjectReader reader = ProjectReader.open(project.file())) {
            ReviewReader reviews = reader.reviews();
            if (mode.report) {
                ReviewReport report = ReviewReport.of(reviews);
                session.out().print(format == Layout.json ? ReviewJson.report(report) + "\n" : ReportText.of(report));
            } else if (mode.export.isPresent()) {
                export(reader, mode.export.get());
            } else {
                queue(reviews);
            }
            Uncollated.tell(reader, project.file(), session.err());
        }
    }

    private void queue(ReviewReader reviews) {
        ReviewQueue queue = reviews.queueOf(name());
        List<QueueItem> items = queue.page(mode.next ? 1 : limit, 0);
        ReviewText text = new ReviewText();
        for (QueueItem item : items) {
            if (format == Layout.json) {
                session.out().println(ReviewJson.item(item));
            } else if (mode.next) {
                session.out().print(text.full(item.record(), reviews, Optional.of(item)));
                session.out()
                        .print("typed as\n" + ReviewText.forms(item.record().reading()));
            } else {
                session.out().print(ReviewText.line(item));
            }
        }
        session.err()
                .println(
                        items.isEmpty()
                                ? "Nothing in the queue of " + name() + "."
                                : queue.size() + " records in the queue of " + name() + ".");
    }

    private void export(ProjectReader reader, Path folder) throws IOException {
        GoldExport.Written written = new GoldExport(reader, reviewer).write(folder);
        session.err()
                .println(folder + ": " + GoldReadme.counts(written) + "; " + Counted.of(written.split(), "record")
                        + " left out because reviewers differ.\nScore a coder against them: readout eval gold --data "
                        + folder);
    }

    private void sample(Audit audit) throws IOException {
        session.err()
                .println("Audit " + audit.number() + ": " + audit.items().size() + " of " + audit.population()
                        + " records, " + (audit.byType() ? "stratified by type" : "simple random") + ", seed "
                        + audit.seed() + ". Only decisions made in it tell precision.");
        if (session.screen().outIsTerminal() && format == Layout.table) {
            loop(OptionalLong.of(audit.number()));
            return;
        }
        for (Audit.Item item : audit.items()) {
            session.out()
                    .print(format == Layout.json ? ReviewJson.item(audit, item) + "\n" : ReviewText.line(audit, item));
        }
    }

    private Audit audit(long number) {
        try (ProjectReader reader = ProjectReader.open(project.file())) {
            return reader.reviews()
                    .audit(number)
                    .orElseThrow(() ->
                            new IllegalArgumentException("There is no audit " + number + ". Draw one with --audit N."));
        }
    }

    private void loop(OptionalLong audit) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(session.in(), StandardCharsets.UTF_8));
        new ReviewLoop(project.file(), name(), audit, session.clock(), in, session.out()).run();
    }

    private void decide() {
        Decision made =
                new Deciding(project.file(), session.clock(), name(), decision).decide(mode.decide, mode.missed);
        session.out()
                .println(
                        format == Layout.json
                                ? ReviewJson.decision(made).toString()
                                : "Entry " + ReviewText.entry(made) + ".");
    }

    private void undo() {
        try (ReviewLog log = ReviewLog.open(project.file(), session.clock())) {
            Optional<Decision> undone = log.undo(name());
            if (undone.isEmpty()) {
                throw new CommandException("There is no entry of " + name() + " to take back.");
            }
            session.out()
                    .println(
                            format == Layout.json
                                    ? ReviewJson.decision(undone.get()).toString()
                                    : "Taken back: entry " + ReviewText.entry(undone.get()) + ".");
        }
    }

    private String name() {
        return reviewer.orElseGet(() -> System.getProperty("user.name", "reviewer"));
    }
}
