package org.readout.app.review;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.app.brief.PlainText;
import org.readout.app.output.MentionCard;
import org.readout.app.wording.Wording;
import org.readout.store.ReviewReader;
import org.readout.store.review.Audit;
import org.readout.store.review.CodedRecord;
import org.readout.store.review.Decision;
import org.readout.store.review.Field;
import org.readout.store.review.QueueItem;
import org.readout.store.review.Reading;

/** Records under review as text for a terminal. */
public final class ReviewText {
    private static final int SHORT_ID = 8;
    private static final int LONGEST_SENTENCE = 90;

    private final MentionCard card = new MentionCard(Wording.standard());

    /** One line of a list: id, what it is, and the words. */
    public static String line(QueueItem item) {
        return line(item.record().id().substring(0, SHORT_ID), item.record(), item.confidence()) + "         "
                + reasons(item) + "\n";
    }

    /** As {@link #line(QueueItem)}, of a sample. */
    public static String line(Audit audit, Audit.Item item) {
        return line(
                Audit.name(audit.number(), item.position()),
                item.record(),
                item.record().record().path("confidence").asDouble());
    }

    private static String line(String id, CodedRecord record, double confidence) {
        Reading reading = record.reading();
        String sentence =
                record.record().path("evidence").path("text").asString().replaceAll("\\s+", " ");
        return String.format(
                java.util.Locale.ROOT,
                "%-8s %.2f %s %s: %s%n",
                id,
                confidence,
                reading.mode().map(m -> reading.type() + "-" + m).orElse(reading.type()),
                reading.status(),
                PlainText.safe(
                        sentence.length() > LONGEST_SENTENCE
                                ? sentence.substring(0, LONGEST_SENTENCE) + "…"
                                : sentence));
    }

    private static String reasons(QueueItem item) {
        return item.reasons().stream().sorted().map(QueueItem.Reason::words).collect(Collectors.joining("; "));
    }

    /** The record in full, with the paragraph that its sentence stands in. */
    public String full(CodedRecord record, ReviewReader reviews, Optional<QueueItem> item) {
        StringBuilder text = new StringBuilder(card.of(record.record()));
        reviews.text(record.anchor().document())
                .map(t -> Passage.around(t, record))
                .map(Passage::plain)
                .filter(p -> p.length()
                        > record.record()
                                        .path("evidence")
                                        .path("text")
                                        .asString()
                                        .length()
                                + 2)
                .ifPresent(p ->
                        text.append("paragraph   ").append(PlainText.safe(p)).append('\n'));
        item.ifPresent(i -> text.append("why here    ").append(reasons(i)).append('\n'));
        return text.toString();
    }

    /** Every field as it is typed. */
    public static String forms(Reading reading) {
        return Arrays.stream(Field.values())
                .map(f -> "  " + f.key() + "=" + PlainText.safe(reading.form(f)) + "\n")
                .collect(Collectors.joining());
    }

    /** One entry of the log in a line. */
    public static String entry(Decision decision) {
        return decision.number() + ". " + words(decision) + " by " + PlainText.safe(decision.reviewer());
    }

    /** What a decision says, in words. */
    public static String words(Decision decision) {
        return switch (decision.verdict()) {
            case RIGHT -> "right";
            case CORRECTED ->
                "corrected: " + decision.corrected().stream().map(Field::key).collect(Collectors.joining(", "));
            case NO_EVENT -> "no event";
            case MISSED -> "missed event";
            case NOTE -> "note";
            case UNDO -> "undo";
        };
    }
}
