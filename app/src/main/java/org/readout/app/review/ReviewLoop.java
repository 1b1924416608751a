package org.readout.app.review;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.readout.coder.codebook.Codebook;
import org.readout.store.ProjectReader;
import org.readout.store.ReviewLog;
import org.readout.store.ReviewQueue;
import org.readout.store.ReviewReader;
import org.readout.store.review.Attachments;
import org.readout.store.review.Audit;
import org.readout.store.review.CodedRecord;
import org.readout.store.review.Decision;
import org.readout.store.review.Field;
import org.readout.store.review.Judgement;
import org.readout.store.review.QueueItem;
import org.readout.store.review.Reading;

/** Review in a terminal: one record at a time, one letter a decision, until the end of the queue or of the input. */
public final class ReviewLoop {
    private static final String KEYS =
            "[a] right  [x] no event  [e] edit a field  [n] note  [u] undo  [s] skip  [q] quit > ";

    private final Path project;
    private final String reviewer;
    private final OptionalLong audit;
    private final Clock clock;
    private final BufferedReader in;
    private final PrintStream out;
    private final ReviewText text = new ReviewText();
    private final Set<String> skipped = new HashSet<>();
    private Optional<String> again = Optional.empty();

    /** @param audit the random sample to judge; absent for the queue */
    public ReviewLoop(
            Path project, String reviewer, OptionalLong audit, Clock clock, BufferedReader in, PrintStream out) {
        this.project = project;
        this.reviewer = reviewer;
        this.audit = audit;
        this.clock = clock;
        this.in = in;
        this.out = out;
    }

    /** A record and why it is shown. */
    private record Shown(CodedRecord record, Optional<QueueItem> item, String left) {}

    public void run() throws IOException {
        boolean goOn = true;
        while (goOn) {
            Optional<Shown> shown = show();
            if (shown.isEmpty()) {
                out.println("Nothing is left to decide for " + reviewer
                        + (skipped.isEmpty() ? "." : ", but what was skipped."));
                return;
            }
            goOn = ask(shown.get());
        }
    }

    private Optional<Shown> show() {
        try (ProjectReader reader = ProjectReader.open(project)) {
            ReviewReader reviews = reader.reviews();
            Optional<Shown> shown = audit.isPresent()
                    ? fromAudit(reviews, audit.getAsLong())
                    : again.flatMap(reviews::record)
                            .map(r -> new Shown(r, Optional.empty(), "again"))
                            .or(() -> fromQueue(reviews));
            again = Optional.empty();
            shown.ifPresent(s -> {
                out.println();
                out.println("── " + s.left() + " ──");
                out.print(text.full(s.record(), reviews, s.item()));
            });
            return shown;
        }
    }

    private Optional<Shown> fromQueue(ReviewReader reviews) {
        ReviewQueue queue = reviews.queueOf(reviewer);
        return queue.page(skipped.size() + 1, 0).stream()
                .filter(i -> !skipped.contains(i.record().id()))
                .findFirst()
                .map(i -> new Shown(i.record(), Optional.of(i), queue.size() + " in the queue"));
    }

    private Optional<Shown> fromAudit(ReviewReader reviews, long number) {
        Audit drawn = reviews.audit(number).orElseThrow();
        Set<String> decided = new HashSet<>();
        for (Decision decision : Attachments.inForce(reviews.log())) {
            if (decision.reviewer().equals(reviewer) && decision.audit().equals(audit)) {
                decision.mention().ifPresent(decided::add);
            }
        }
        return drawn.items().stream()
                .filter(i -> !decided.contains(i.record().id())
                        && !skipped.contains(i.record().id()))
                .findFirst()
                .map(i -> new Shown(
                        i.record(),
                        Optional.empty(),
                        "audit " + number + ", " + decided.size() + " of "
                                + drawn.items().size() + " decided"));
    }

    /** Whether to go on. */
    private boolean ask(Shown shown) throws IOException {
        while (true) {
            Optional<String> answer = line(KEYS);
            if (answer.isEmpty()) {
                return false;
            }
            switch (answer.get().toLowerCase(Locale.ROOT)) {
                case "a" -> {
                    return add(Judgement.event(
                            reviewer, shown.record(), shown.record().reading(), Optional.empty(), audit));
                }
                case "x" -> {
                    return add(Judgement.noEvent(reviewer, shown.record(), Optional.empty(), audit));
                }
                case "e" -> {
                    Optional<Reading> reading = edit(shown.record().reading());
                    if (reading.isPresent()) {
                        return add(Judgement.event(reviewer, shown.record(), reading.get(), Optional.empty(), audit));
                    }
                }
                case "n" ->
                    line("note > ")
                            .filter(n -> !n.isBlank())
                            .ifPresent(n -> add(Judgement.note(reviewer, shown.record(), n, audit)));
                case "u" -> {
                    if (undo()) {
                        return true;
                    }
                }
                case "s" -> {
                    skipped.add(shown.record().id());
                    return true;
                }
                case "q" -> {
                    return false;
                }
                default -> out.println("Type one of the letters a, x, e, n, u, s, q.");
            }
        }
    }

    /** Absent when the reviewer thinks better of it, or the input ends. */
    private Optional<Reading> edit(Reading from) throws IOException {
        out.print(ReviewText.forms(from));
        Reading reading = from;
        while (true) {
            Optional<String> typed = line("field=value, an empty line keeps it so, ! leaves it > ");
            if (typed.isEmpty() || typed.get().equals("!")) {
                return Optional.empty();
            }
            try {
                if (typed.get().isEmpty()) {
                    check(from, reading);
                    return Optional.of(reading);
                }
                reading = set(reading, typed.get());
            } catch (IllegalArgumentException e) {
                out.println(e.getMessage());
            }
        }
    }

    private void check(Reading from, Reading reading) {
        try (ProjectReader reader = ProjectReader.open(project)) {
            Codes.check(from, reading, reader.reviews(), Codebook::load);
        }
    }

    /**
     * A reading with a field set by {@code field=value}.
     *
     * @throws IllegalArgumentException with a sentence for the user
     */
    public static Reading set(Reading reading, String assignment) {
        int equals = assignment.indexOf('=');
        if (equals < 0) {
            throw new IllegalArgumentException("Write field=value, as in: status=DENIED.");
        }
        return reading.with(Field.of(assignment.substring(0, equals)), assignment.substring(equals + 1));
    }

    private boolean add(Judgement judgement) {
        try (ReviewLog log = ReviewLog.open(project, clock)) {
            long number = log.add(judgement);
            out.println("Kept as entry " + number + ".");
        }
        return true;
    }

    private boolean undo() {
        try (ReviewLog log = ReviewLog.open(project, clock)) {
            Optional<Decision> undone = log.undo(reviewer);
            out.println(undone.map(d -> "Taken back: " + ReviewText.entry(d) + ".")
                    .orElse("There is nothing of " + reviewer + " to take back."));
            again = undone.flatMap(Decision::mention);
            return undone.isPresent();
        }
    }

    /** The next line that is typed; absent at the end of the input. */
    private Optional<String> line(String prompt) throws IOException {
        out.print(prompt);
        out.flush();
        Optional<String> line = Optional.ofNullable(in.readLine()).map(String::strip);
        if (line.isEmpty()) {
            out.println();
        }
        return line;
    }
}
