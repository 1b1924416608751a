package org.readout.ingest;

import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.stream.Event;

/** What was wrong with the transfer encodings and the parts of a message while it was read, in the parser's own words. */
final class TransferDamage extends DecodeMonitor {

    private static final String END_OF_BASE64 = "Unexpected end of BASE64";
    private static final String WRONG_IN_BASE64 = "Unexpected base64 byte";
    private static final String WRONG_IN_QUOTED_PRINTABLE = "Malformed encoded value";

    private boolean cut;
    private int places;

    /** Whether the message, or an encoded part of it, ends before its end. */
    boolean cut() {
        return cut;
    }

    /** How many places were not encoded as they should be. */
    int places() {
        return places;
    }

    @Override
    public boolean warn(String error, String dropped) {
        if (error.startsWith(Event.MIME_BODY_PREMATURE_END.toString()) || error.startsWith(END_OF_BASE64)) {
            cut = true;
        } else if (error.startsWith(WRONG_IN_BASE64) || error.startsWith(WRONG_IN_QUOTED_PRINTABLE)) {
            places++;
        }
        return false;
    }

    @Override
    public boolean isListening() {
        return true;
    }
}
