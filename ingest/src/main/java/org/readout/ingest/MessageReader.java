package org.readout.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.readout.core.ProblemCode;

/**
 * Reads e-mail messages, mailboxes of many (mbox) and pages saved as one message (MHTML), as a stream: the text that a
 * message shows, and each file attached to it as a file of its own.
 *
 * <p>Pictures, style sheets and frames that belong to a page are passed over, as are signatures, calendars and visiting
 * cards. At most the texts of one message are held in memory.
 */
final class MessageReader {

    private static final int MAX_MESSAGES_DEEP = 4;

    private final InputReader reader;
    private final IngestOptions options;
    private final Acceptance acceptance;

    MessageReader(InputReader reader, IngestOptions options, Acceptance acceptance) {
        this.reader = reader;
        this.options = options;
        this.acceptance = acceptance;
    }

    /** @param depth how many archives and messages it lies in */
    void read(String name, InputStream stream, SalvagingStream source, int depth) throws IOException {
        BufferedInputStream start = new BufferedInputStream(stream);
        skipBlank(start);
        if (!Mailbox.isOne(start)) {
            message(name, start, source, depth);
            return;
        }
        Mailbox mailbox = new Mailbox(start);
        for (int n = 1; mailbox.next(); n++) {
            InputStream message = mailbox.message();
            message(name + "#" + n, message, source, depth);
            message.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static void skipBlank(InputStream in) throws IOException {
        int b;
        do {
            in.mark(1);
            b = in.read();
        } while (b >= 0 && (b <= ' ' || b == 0xEF || b == 0xBB || b == 0xBF));
        in.reset();
    }

    /** Reads one message, which may lie in another. */
    void message(String name, InputStream stream, SalvagingStream source, int depth) {
        if (depth >= MAX_MESSAGES_DEEP) {
            acceptance.trouble(
                    ProblemCode.BAD_DOCUMENT,
                    name,
                    "It lies in more than " + MAX_MESSAGES_DEEP + " messages and archives; it was not opened.");
            return;
        }
        try {
            new MessagePass(name, source, depth, this, reader, options, acceptance).read(stream);
        } catch (StackOverflowError e) {
            acceptance.trouble(ProblemCode.BAD_DOCUMENT, name, "The message is too complex to be read to its end.");
        }
    }
}
