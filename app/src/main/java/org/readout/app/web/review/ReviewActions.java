package org.readout.app.web.review;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.readout.app.review.Codes;
import org.readout.app.review.MissedWords;
import org.readout.app.web.Action;
import org.readout.app.web.Address;
import org.readout.app.web.Ask;
import org.readout.app.web.Refusal;
import org.readout.app.web.Refusal.Code;
import org.readout.coder.codebook.Codebook;
import org.readout.core.Status;
import org.readout.store.ReviewLog;
import org.readout.store.ReviewReader;
import org.readout.store.review.Anchor;
import org.readout.store.review.Audit;
import org.readout.store.review.CodedRecord;
import org.readout.store.review.Decision;
import org.readout.store.review.Field;
import org.readout.store.review.Judgement;
import org.readout.store.review.Reading;
import org.readout.store.review.Verdict;

/** What the buttons of the review pages do. */
public final class ReviewActions {
    private static final int LONGEST_NOTE = 2_000;
    private static final int LONGEST_FIELD = 2_000;
    private static final int LARGEST_SAMPLE = 100_000;
    private static final String RECORD = "record";

    private ReviewActions() {}

    /** @param codebook the types and modes that readings may have beside those of the project */
    public static List<Action> all(Codebook codebook) {
        return List.of(new Decide(codebook), new Missed(codebook), new Undo(), new Draw());
    }

    /** Which of the buttons was pressed. */
    private enum Button {
        RIGHT,
        WRONG,
        NOTE,
        /** None: the Enter key in a field. Changed fields are a correction, else the note is kept. */
        ENTER
    }

    /** Judges the record that the form showed; fields that were changed on it are corrections. */
    private record Decide(Codebook codebook) implements Action {
        @Override
        public String path() {
            return "/review/decide";
        }

        @Override
        public Address run(Ask ask) {
            Turn turn = Turn.of(ask);
            ReviewReader reviews = ask.project().reviews();
            CodedRecord record = shown(ask, turn, reviews);
            Button button = ask.choice("verdict", Button.class)
                    .orElseThrow(() -> new Refusal(Code.BAD_PARAMETER, "The form says no decision."));
            Optional<String> note = ask.given("note", LONGEST_NOTE).filter(n -> !n.isBlank());
            Judgement judgement = understood(() -> {
                Reading reading = reading(ask, record.reading(), codebook, reviews);
                boolean corrected = button == Button.ENTER && !reading.equals(record.reading());
                if (button == Button.WRONG) {
                    return Judgement.noEvent(reviewer(turn), record, note, turn.audit());
                }
                return button == Button.RIGHT || corrected
                        ? Judgement.event(reviewer(turn), record, reading, note, turn.audit())
                        : Judgement.note(reviewer(turn), record, note.orElse(""), turn.audit());
            });
            add(ask, judgement);
            return judgement.verdict() == Verdict.NOTE ? ReviewPage.of(turn, record.id()) : turn.next();
        }

        private static CodedRecord shown(Ask ask, Turn turn, ReviewReader reviews) {
            return ReviewPage.shown(turn, reviews, ask.text(RECORD).orElse(""))
                    .orElseThrow(() -> new Refusal(
                            Code.NOT_FOUND,
                            "The record is not there any more; it may have been coded anew. Nothing was kept."));
        }
    }

    /** Adds an event that the coder has no record of. */
    private record Missed(Codebook codebook) implements Action {
        @Override
        public String path() {
            return "/review/missed";
        }

        @Override
        public Address run(Ask ask) {
            Turn turn = Turn.of(ask);
            ReviewReader reviews = ask.project().reviews();
            String document = ask.text("document").orElse("");
            String text =
                    reviews.text(document).orElseThrow(() -> new Refusal(Code.NOT_FOUND, "There is no such document."));
            add(ask, understood(() -> {
                Anchor anchor = MissedWords.anchor(
                        document,
                        text,
                        ask.given("words", LONGEST_FIELD).map(String::strip).orElse(""),
                        ask.given("quote", LONGEST_FIELD).filter(q -> !q.isBlank()));
                Reading reading = reading(ask, Reading.of("NONE", Status.OCCURRED), codebook, reviews);
                return Judgement.missed(reviewer(turn), anchor, reading, ask.given("note", LONGEST_NOTE));
            }));
            return ask.text(RECORD).map(id -> ReviewPage.of(turn, id)).orElseGet(turn::next);
        }
    }

    /** Takes back the reviewer's last entry and shows its record again. */
    private record Undo() implements Action {
        @Override
        public String path() {
            return "/review/undo";
        }

        @Override
        public Address run(Ask ask) {
            Turn turn = Turn.of(ask);
            try (ReviewLog log =
                    ReviewLog.open(ask.settings().project(), ask.settings().clock())) {
                return log.undo(reviewer(turn))
                        .flatMap(Decision::mention)
                        .filter(id -> ReviewPage.shown(turn, ask.project().reviews(), id)
                                .isPresent())
                        .map(id -> ReviewPage.of(turn, id))
                        .orElseGet(turn::next);
            }
        }
    }

    /** Draws a random sample. */
    private record Draw() implements Action {
        @Override
        public String path() {
            return "/review/draw";
        }

        @Override
        public Address run(Ask ask) {
            int size = ask.number("size", 1, LARGEST_SAMPLE)
                    .orElseThrow(() -> new Refusal(Code.BAD_ENTRY, "Say how many records to draw."));
            int seed = ask.number("seed", 0, Integer.MAX_VALUE).orElse(1);
            boolean byType = ask.text("by").filter("type"::equals).isPresent();
            try (ReviewLog log =
                    ReviewLog.open(ask.settings().project(), ask.settings().clock())) {
                Audit audit = understood(() -> log.draw(size, seed, byType));
                return new Turn(ask.text("reviewer"), OptionalLong.of(audit.number()), 0).next();
            }
        }
    }

    private static String reviewer(Turn turn) {
        return turn.reviewer()
                .orElseThrow(() -> new Refusal(Code.BAD_ENTRY, "A decision has a reviewer: give a name."));
    }

    /**
     * The reading with the fields of the form; those that the form does not have, or has as they were, stay. So the mode goes
     * with the type unless somebody typed another or the new type has it too.
     */
    private static Reading reading(Ask ask, Reading from, Codebook codebook, ReviewReader reviews) {
        Reading reading = from;
        for (Field field : Field.values()) {
            Optional<String> typed = ask.given(field.key(), LONGEST_FIELD);
            if (typed.isPresent()
                    && (!typed.get().strip().equals(from.form(field))
                            || field == Field.MODE && Codes.hasModeOf(from, reading.type(), reviews, () -> codebook))) {
                reading = reading.with(field, typed.get());
            }
        }
        Codes.check(from, reading, reviews, () -> codebook);
        return reading;
    }

    private static void add(Ask ask, Judgement judgement) {
        try (ReviewLog log =
                ReviewLog.open(ask.settings().project(), ask.settings().clock())) {
            log.add(judgement);
        }
    }

    /** Mistakes of what was typed are told to who typed it. */
    private static <T> T understood(java.util.function.Supplier<T> reader) {
        try {
            return reader.get();
        } catch (IllegalArgumentException e) {
            throw new Refusal(Code.BAD_ENTRY, String.valueOf(e.getMessage()), e);
        }
    }
}
