package org.readout.app.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.app.review.Codes;
import org.readout.app.review.MissedWords;
import org.readout.app.review.ReviewLoop;
import org.readout.coder.codebook.Codebook;
import org.readout.core.Status;
import org.readout.store.ProjectReader;
import org.readout.store.ReviewLog;
import org.readout.store.ReviewReader;
import org.readout.store.review.Audit;
import org.readout.store.review.CodedRecord;
import org.readout.store.review.Decision;
import org.readout.store.review.Field;
import org.readout.store.review.Judgement;
import org.readout.store.review.Reading;

/** One decision given on the command line. Mistakes of the user are {@link IllegalArgumentException}s with a sentence. */
final class Deciding {
    private static final Pattern AUDIT_ITEM = Pattern.compile("(\\d{1,9})\\.(\\d{1,9})");
    private static final int SHORTEST_ID = 4;

    private final Path project;
    private final Clock clock;
    private final String reviewer;
    private final DecisionOptions options;

    Deciding(Path project, Clock clock, String reviewer, DecisionOptions options) {
        this.project = project;
        this.clock = clock;
        this.reviewer = reviewer;
        this.options = options;
    }

    /** Keeps the decision on a record, or else on a document of an event that was missed, and returns it. */
    Decision decide(Optional<String> record, Optional<String> document) {
        Judgement judgement;
        try (ProjectReader reader = ProjectReader.open(project)) {
            ReviewReader reviews = reader.reviews();
            judgement =
                    record.map(id -> onRecord(reviews, id)).orElseGet(() -> missed(reviews, document.orElseThrow()));
        }
        long number;
        try (ReviewLog log = ReviewLog.open(project, clock)) {
            number = log.add(judgement);
        }
        try (ProjectReader reader = ProjectReader.open(project)) {
            return reader.reviews().log().stream()
                    .filter(d -> d.number() == number)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Judgement onRecord(ReviewReader reviews, String id) {
        Matcher item = AUDIT_ITEM.matcher(id);
        boolean inAudit = item.matches();
        OptionalLong audit = inAudit ? OptionalLong.of(Long.parseLong(item.group(1))) : OptionalLong.empty();
        CodedRecord record = inAudit
                ? drawn(reviews, Long.parseLong(item.group(1)), Integer.parseInt(item.group(2)))
                : record(reviews, id.toLowerCase(Locale.ROOT));
        boolean reads = options.right() || !options.assignments().isEmpty();
        if (options.wrong() && reads) {
            throw new IllegalArgumentException(
                    "--wrong says that there is no event: give it without --right and --set.");
        }
        if (options.wrong()) {
            return Judgement.noEvent(reviewer, record, options.note(), audit);
        }
        if (reads) {
            return Judgement.event(reviewer, record, assigned(record.reading(), reviews), options.note(), audit);
        }
        String note = options.note()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Say what you decide: --right, --wrong, --set FIELD=VALUE or --note TEXT."));
        return Judgement.note(reviewer, record, note, audit);
    }

    private static CodedRecord drawn(ReviewReader reviews, long audit, int position) {
        return reviews.audit(audit).stream()
                .flatMap(a -> a.items().stream())
                .filter(i -> i.position() == position)
                .map(Audit.Item::record)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Audit " + audit + " has no record " + position
                        + ". readout review --sample " + audit + " lists what it has."));
    }

    private static CodedRecord record(ReviewReader reviews, String start) {
        if (start.length() < SHORTEST_ID) {
            throw new IllegalArgumentException(
                    "\"" + start + "\" is too short: give at least " + SHORTEST_ID + " characters of the id.");
        }
        List<CodedRecord> found = reviews.recordsLike(start);
        if (found.size() != 1) {
            throw new IllegalArgumentException(
                    found.isEmpty()
                            ? "No record has an id that begins with " + start + ". readout review --queue shows some."
                            : "More than one record has an id that begins with " + start + ": give more of it.");
        }
        return found.get(0);
    }

    private Judgement missed(ReviewReader reviews, String named) {
        String document = reviews.documentNamed(named)
                .orElseThrow(() ->
                        new IllegalArgumentException("There is no document, or more than one, with the id or file "
                                + named + ". readout export --format csv lists them."));
        String text = reviews.text(document).orElseThrow();
        String words = options.words()
                .orElseThrow(() -> new IllegalArgumentException("Say which words name the event: --at 'words'."));
        Reading blank = Reading.of("NONE", Status.OCCURRED);
        boolean typed = options.assignments().stream().anyMatch(a -> a.strip().startsWith(Field.TYPE.key() + "="));
        if (!typed) {
            throw new IllegalArgumentException("Say what kind of event it is: --set type=TYPE.");
        }
        return Judgement.missed(
                reviewer,
                MissedWords.anchor(document, text, words, options.quote()),
                assigned(blank, reviews),
                options.note());
    }

    private Reading assigned(Reading from, ReviewReader reviews) {
        Reading reading = from;
        for (String assignment : options.assignments()) {
            reading = ReviewLoop.set(reading, assignment);
        }
        Codes.check(from, reading, reviews, Codebook::load);
        return reading;
    }
}
