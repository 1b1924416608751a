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
    BINARY(Severity.LOST, "Convert it to text, HTML, DOCX or PDF."),
    BAD_DOCUMENT(Severity.LOST, "Open it in the program that made it and save it anew, or convert it to text."),
    ENCRYPTED(Severity.LOST, "Save it without a password."),
    NO_TEXT_LAYER(
            Severity.LOST,
            "Run text recognition over it (for example: ocrmypdf IN.pdf OUT.pdf) and pass what comes out."),
    TOO_LARGE(Severity.LOST, "Split it into articles."),
    BAD_ARCHIVE(Severity.LOST, "Unpack it by hand and pass the folder."),
    NOT_ARCHIVED(Severity.LOST, "Pass the archive that holds the earlier capture too."),
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
    BAD_ADDRESS(Severity.LOST, "Give an address of the web: http:// or https://, a host, no password."),
    PRIVATE_ADDRESS(Severity.LOST, "If the server is one of your own network, pass --allow-private."),
    ROBOTS(Severity.LOST, "Ask the outlet, or save the page yourself and pass the file."),
    UNREACHABLE(Severity.LOST, "Check the address and the connection, then try again later."),
    HTTP_STATUS(Severity.LOST, "Open the address in a browser; try again later if it works there."),
    BAD_REDIRECT(Severity.LOST, "Open the address in a browser and give the one that it ends at."),
    TOO_SLOW(Severity.LOST, "Try again later, or save the page yourself and pass the file."),
    BAD_TRANSFER(Severity.LOST, "Try again later, or save the page yourself and pass the file."),
    BAD_FEED(Severity.LOST, "Check in a browser that the address is that of an RSS or Atom feed."),
    STILL_CHANGING(
            Severity.LOST, "Nothing to do in a running watch, which looks again; else run again when it is complete."),
    SOURCES(Severity.LOST, "Mend the sources file at that place (docs/sources.md)."),
    CODER_FAILED(Severity.LOST, "Report it with the file; the other documents were coded."),
    CODEBOOK(Severity.LOST, "Mend the codebook at that place."),
    STORE_MISSING(Severity.LOST, "Make it with readout ingest PATH, or name another with --db FILE."),
    STORE_BUSY(Severity.LOST, "Wait until the other run has ended, or name another project with --db FILE."),
    STORE_UNWRITABLE(Severity.LOST, "Check permissions, or name a file in a folder that you may write to."),
    STORE_FULL(Severity.LOST, "Free space on that disk and run the same command again: it goes on where it stopped."),
    STORE_NOT_A_PROJECT(Severity.LOST, "Name a file that readout ingest made, or one that does not exist yet."),
    STORE_NEWER(Severity.LOST, "Use the newer Readout that wrote it."),
    STORE_DAMAGED(Severity.LOST, "Put back a copy, or ingest the documents into a new file."),
    UNKNOWN_PARTY(Severity.NOTED, "Check the spelling; a country is named in English or by its code, as in IRN."),
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
