package org.readout.app.web.review;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.app.review.Passage;
import org.readout.app.review.ReviewJson;
import org.readout.app.review.ReviewText;
import org.readout.app.web.Address;
import org.readout.app.web.Answer;
import org.readout.app.web.Ask;
import org.readout.app.web.CommandText;
import org.readout.app.web.Page;
import org.readout.app.web.Refusal;
import org.readout.app.web.Refusal.Code;
import org.readout.app.web.Twins;
import org.readout.app.web.pages.DocumentPage;
import org.readout.app.web.pages.EventLines;
import org.readout.app.wording.StatusSign;
import org.readout.app.wording.Wording;
import org.readout.core.EventKind;
import org.readout.core.Status;
import org.readout.store.ProjectReader;
import org.readout.store.ReviewQueue;
import org.readout.store.ReviewReader;
import org.readout.store.review.Attachments;
import org.readout.store.review.Audit;
import org.readout.store.review.CodedRecord;
import org.readout.store.review.Decision;
import org.readout.store.review.Field;
import org.readout.store.review.QueueItem.Reason;
import org.readout.store.review.Reading;
import org.readout.store.review.Verdict;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One record at a time, to be judged: the sentence in its paragraph, what the coder made of it, and the buttons. */
public final class ReviewPage implements Page {
    static final String PATH = "/review";

    private final Wording wording;
    private final List<String> types;
    private final WantedRecords wanted = new WantedRecords();

    /** @param types codes of the codebook, offered beside those of the project */
    public ReviewPage(Wording wording, List<String> types) {
        this.wording = wording;
        this.types = List.copyOf(types);
    }

    /**
     * What the template shows.
     *
     * @param reviewer empty until a name is given
     * @param audit number of the sample; empty for the queue
     * @param left how many records are still to be judged, in words
     * @param record absent when nothing is left, or no name is given
     * @param last the reviewer's last entry that is not taken back
     * @param blank the fields of an event of which nothing is known
     */
    public record View(
            String reviewer,
            String audit,
            int skip,
            String left,
            Optional<RecordView> record,
            Optional<String> last,
            List<String> types,
            List<Status> statuses,
            List<FieldView> blank) {}

    /**
     * A record to be judged.
     *
     * @param title what it is, in words
     * @param document address of its document
     * @param notes what this reviewer remarked on it before
     * @param skip address of the next record
     */
    public record RecordView(
            String id,
            String title,
            StatusSign status,
            Passage passage,
            List<FieldView> fields,
            List<String> reasons,
            String confidence,
            List<String> notes,
            String outlet,
            String document,
            String documentId,
            Optional<String> event,
            String skip) {}

    /** A field as it is typed. */
    public record FieldView(String name, String label, String form, String hint) {}

    private record Chosen(CodedRecord record, Set<Reason> reasons, Optional<String> event) {}

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Optional<String> navigation() {
        return Optional.of("Review");
    }

    @Override
    public void prepare(ProjectReader project) {
        wanted.of(project);
    }

    @Override
    public List<String> parameters() {
        return Stream.concat(Turn.NAMES.stream(), Stream.of("id")).toList();
    }

    @Override
    public Answer answer(Ask ask) {
        Turn turn = Turn.of(ask);
        ReviewReader reviews = ask.project().reviews();
        List<Decision> log = reviews.log();
        WantedRecords.Found found = wanted.of(ask.project());
        String queueOf = turn.reviewer().orElse("");
        ReviewQueue queue = reviews.queueOf(queueOf, found.wanted());
        Optional<Chosen> chosen = turn.reviewer().flatMap(name -> chosen(ask, turn, queue, reviews, log));
        View view = new View(
                turn.reviewer().orElse(""),
                turn.audit().isPresent() ? Long.toString(turn.audit().getAsLong()) : "",
                turn.skip(),
                turn.reviewer()
                        .map(name -> left(turn, name, queue, reviews, log))
                        .orElse(""),
                chosen.map(c -> view(c, turn, reviews, log)),
                turn.reviewer().flatMap(name -> last(name, log)).map(ReviewText::entry),
                types(found.types()),
                Arrays.asList(Status.values()),
                fields(Reading.of("NONE", Status.OCCURRED)).stream()
                        .map(f -> f.name().equals("type") ? new FieldView(f.name(), f.label(), "", "") : f)
                        .toList());
        CommandText command = CommandText.of("review", ask.settings());
        return new Answer(
                "Review",
                "review/review",
                view,
                Twins.of(
                        () -> JsonMapper.shared().createObjectNode().set("record", json(chosen)),
                        () -> ReviewTables.queue(queue)),
                (turn.audit().isPresent()
                                ? command.with(
                                        "--sample", Long.toString(turn.audit().getAsLong()))
                                : command.and("--next"))
                        .with("--reviewer", turn.reviewer()));
    }

    private static JsonNode json(Optional<Chosen> chosen) {
        return chosen.<JsonNode>map(c -> ReviewJson.record(c.record()))
                .orElseGet(() -> JsonMapper.shared().nullNode());
    }

    private static Optional<Chosen> chosen(
            Ask ask, Turn turn, ReviewQueue queue, ReviewReader reviews, List<Decision> log) {
        Optional<String> id = ask.text("id");
        if (id.isPresent()) {
            CodedRecord record = shown(turn, reviews, id.get())
                    .orElseThrow(() -> new Refusal(
                            Code.NOT_FOUND, "There is no record with this id; it may have been coded anew."));
            return Optional.of(new Chosen(record, Set.of(), Optional.empty()));
        }
        if (turn.audit().isPresent()) {
            return undecided(audit(turn, reviews), turn.reviewer().orElse(""), log).stream()
                    .skip(turn.skip())
                    .findFirst()
                    .map(i -> new Chosen(i.record(), Set.of(), Optional.empty()));
        }
        return queue.page(1, turn.skip()).stream().findFirst().map(i -> new Chosen(i.record(), i.reasons(), i.event()));
    }

    /** The record of an id: in an audit as it was drawn, otherwise as it is. */
    static Optional<CodedRecord> shown(Turn turn, ReviewReader reviews, String id) {
        if (turn.audit().isEmpty()) {
            return reviews.record(id);
        }
        return reviews.audit(turn.audit().getAsLong()).stream()
                .flatMap(a -> a.items().stream())
                .map(Audit.Item::record)
                .filter(r -> r.id().equals(id))
                .findFirst();
    }

    private static Audit audit(Turn turn, ReviewReader reviews) {
        return reviews.audit(turn.audit().getAsLong())
                .orElseThrow(() -> new Refusal(Code.NOT_FOUND, "There is no audit with this number."));
    }

    static List<Audit.Item> undecided(Audit audit, String reviewer, List<Decision> log) {
        Set<String> decided = new HashSet<>();
        for (Decision decision : Attachments.inForce(log)) {
            if (decision.reviewer().equals(reviewer)
                    && decision.audit().isPresent()
                    && decision.audit().getAsLong() == audit.number()) {
                decision.mention().ifPresent(decided::add);
            }
        }
        return audit.items().stream()
                .filter(i -> !decided.contains(i.record().id()))
                .toList();
    }

    private static String left(Turn turn, String name, ReviewQueue queue, ReviewReader reviews, List<Decision> log) {
        if (turn.audit().isEmpty()) {
            return queue.size() + " records in the queue";
        }
        Audit audit = audit(turn, reviews);
        int left = undecided(audit, name, log).size();
        return "audit " + audit.number() + ", " + (audit.items().size() - left) + " of "
                + audit.items().size() + " decided";
    }

    /** The reviewer's last entry that is in force. */
    private static Optional<Decision> last(String reviewer, List<Decision> log) {
        Set<Long> undone = new HashSet<>();
        log.forEach(d -> d.undoes().ifPresent(undone::add));
        return log.stream()
                .filter(d -> d.reviewer().equals(reviewer))
                .filter(d -> d.verdict() != Verdict.UNDO && !undone.contains(d.number()))
                .max(Comparator.comparingLong(Decision::number));
    }

    private List<String> types(List<String> ofProject) {
        java.util.TreeSet<String> all = new java.util.TreeSet<>(types);
        all.addAll(ofProject);
        return List.copyOf(all);
    }

    private RecordView view(Chosen chosen, Turn turn, ReviewReader reviews, List<Decision> log) {
        CodedRecord record = chosen.record();
        Reading reading = record.reading();
        JsonNode header = record.record().path("document");
        String text = reviews.text(record.anchor().document()).orElse("");
        return new RecordView(
                record.id(),
                wording.title(new EventKind(reading.type(), reading.mode()), reading.status()),
                StatusSign.of(reading.status()),
                Passage.around(text, record),
                fields(reading),
                chosen.reasons().stream().sorted().map(Reason::words).toList(),
                String.format(
                        java.util.Locale.ROOT,
                        "%.2f",
                        record.record().path("confidence").asDouble()),
                log.stream()
                        .filter(d -> d.verdict() == Verdict.NOTE)
                        .filter(d ->
                                turn.reviewer().filter(d.reviewer()::equals).isPresent())
                        .filter(d -> d.mention().filter(record.id()::equals).isPresent())
                        .flatMap(d -> d.note().stream())
                        .toList(),
                header.path("outlet").asString(header.path("file").asString()),
                DocumentPage.href(record.anchor().document(), record.id()),
                record.anchor().document(),
                chosen.event().map(EventLines::href),
                turn.skipping().toString());
    }

    static List<FieldView> fields(Reading reading) {
        return Arrays.stream(Field.values())
                .map(f -> new FieldView(f.key(), f.name().charAt(0) + f.key().substring(1), reading.form(f), hint(f)))
                .toList();
    }

    private static String hint(Field field) {
        return switch (field) {
            case TYPE, STATUS, CERTAIN -> "";
            case MODE -> "as heavy-weapons";
            case ACTORS, RECIPIENTS -> "words [COUNTRY SECTOR]; the next";
            case DATE -> "2024-10-09, or first/last";
            case PLACE -> "name [COUNTRY]";
            case ATTRIBUTION -> "outermost source (KIND): cue; the next";
            case QUANTITIES -> "AT_LEAST 40 people, killed; the next";
        };
    }

    /** The page on which one record is judged. */
    static Address of(Turn turn, String record) {
        return turn.next().with("id", record);
    }
}
