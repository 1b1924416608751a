package org.readout.core;

/**
 * The kinds of {@link Problem}. Names are stable: scripts may match on them.
 *
 * <p>{@link Severity#LOST} means that the document gave no records; {@link Severity#NOTED} that it was coded all the
 * same.
 */
public enum ProblemCode {
    NOT_FOUND(Severity.LOST, "Check the path."),
    UNREADABLE(Severity.LOST, "Check permissions and the disk, then run again."),
    EMPTY(Severity.LOST, "Supply a file with text."),
    NO_ARTICLE(Severity.LOST, "Save the article's own page or its text."),
    BINARY(Severity.LOST, "Convert it to text, HTML or JSONL."),
    TOO_LARGE(Severity.LOST, "Split it into articles."),
    BAD_ARCHIVE(Severity.LOST, "Unpack it by hand and pass the folder."),
    BAD_JSON(Severity.LOST, "Mend that line; the others were read."),
    MISSING_TEXT(Severity.LOST, "Give the record a text field (text, event_text, body or content)."),
    NOT_ENGLISH(Severity.LOST, "Translate it first, or leave it out."),
    DUPLICATE(Severity.NOTED, "Nothing to do: it was read once."),
    ENCODING_GUESSED(Severity.NOTED, "Save it as UTF-8 if characters look wrong."),
    BAD_CHARACTERS(Severity.NOTED, "Get a clean copy if the record matters."),
    BAD_DATE(Severity.NOTED, "Correct the date, or pass --as-of."),
    TRUNCATED(Severity.NOTED, "Get the whole article if the record matters."),
    MALFORMED_NUMBER(Severity.NOTED, "Check the number in another copy; it was not repaired."),
    NO_DATE(Severity.NOTED, "Pass --as-of DATE to fix the year."),
    TOO_LONG_TO_PARSE(Severity.NOTED, "Check that passage by hand; it was not coded."),
    NO_BODY(Severity.NOTED, "Nothing to code: all of it was marked as boilerplate."),
    CODER_FAILED(Severity.LOST, "Report it with the file; the other documents were coded."),
    CODEBOOK(Severity.LOST, "Mend the codebook at that place."),
    STORE_MISSING(Severity.LOST, "Make it with readout ingest PATH, or name another with --db FILE."),
    STORE_BUSY(Severity.LOST, "Wait until the other run has ended, or name another project with --db FILE."),
    STORE_UNWRITABLE(Severity.LOST, "Check permissions, or name a file in a folder that you may write to."),
    STORE_FULL(Severity.LOST, "Free space on that disk and run the same command again: it goes on where it stopped."),
    STORE_NOT_A_PROJECT(Severity.LOST, "Name a file that readout ingest made, or one that does not exist yet."),
    STORE_NEWER(Severity.LOST, "Use the newer Readout that wrote it."),
    STORE_DAMAGED(Severity.LOST, "Put back a copy, or ingest the documents into a new file."),
    SCALE(Severity.LOST, "Mend the scale at that line.");

    /** Whether the document's records were lost. */
    public enum Severity {
        LOST,
        NOTED
    }

    private final Severity severity;
    private final String nextStep;

    ProblemCode(Severity severity, String nextStep) {
        this.severity = severity;
        this.nextStep = nextStep;
    }

    public Severity severity() {
        return severity;
    }

    public String nextStep() {
        return nextStep;
    }
}
