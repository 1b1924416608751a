package org.readout.app.web;

/** Ends a request with an error page: a stable code, what is wrong, what to do. */
public final class Refusal extends RuntimeException {

    /** Names are stable: scripts may match on them. */
    public enum Code {
        NOT_FOUND(404, "Search for it, or go back."),
        BAD_PARAMETER(400, "Correct the address."),
        BAD_ENTRY(400, "Go back and correct it; nothing was kept."),
        UNKNOWN_PARTY(404, "Check the spelling; a country is named in English or by its code, as in IRN."),
        UNKNOWN_OUTLET(404, "Take a name from the list of outlets, letter by letter."),
        BAD_SEARCH(400, "Put words with signs in double quotes."),
        TOO_LONG(414, "Ask for less at once."),
        WRONG_HOST(421, "Use the address that readout serve printed, or start it with --allow-host NAME."),
        TAKEN(409, "Choose another name, or delete the other first."),
        GONE(410, "Take it out of what reads it."),
        METHOD(405, "Use the links and buttons of the pages."),
        READ_ONLY(403, "Start readout serve without --read-only to write."),
        NOT_FROM_HERE(403, "Open the page anew and try again from there."),
        STORE(503, "Mend that, then load the page again."),
        INTERNAL(500, "Report it; READOUT_TRACE=1 shows where it happened on the terminal.");

        private final int status;
        private final String nextStep;

        Code(int status, String nextStep) {
            this.status = status;
            this.nextStep = nextStep;
        }

        public int status() {
            return status;
        }

        public String nextStep() {
            return nextStep;
        }
    }

    private final Code code;

    /** @param sentence what is wrong, for the reader */
    public Refusal(Code code, String sentence) {
        super(sentence);
        this.code = code;
    }

    public Refusal(Code code, String sentence, Throwable cause) {
        super(sentence, cause);
        this.code = code;
    }

    public Code code() {
        return code;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
