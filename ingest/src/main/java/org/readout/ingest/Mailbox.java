package org.readout.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A file of many messages (mbox): each begins with a line "From SENDER DATE" at the start of the file or below an empty
 * line. One message is handed out at a time, as a stream that ends where the next begins.
 */
final class Mailbox {

    private static final Pattern SEPARATOR =
            Pattern.compile("From \\S+ .*\\b\\d{1,2}:\\d{2}(?::\\d{2})?\\b.*\\b\\d{4}\\b.*");
    private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_SEPARATOR = 1000;

    private final BufferedInputStream in;
    private boolean ended;

    Mailbox(BufferedInputStream in) {
        this.in = in;
    }

    /** Whether a stream stands at the beginning of a mailbox; it stays there. */
    static boolean isOne(BufferedInputStream in) throws IOException {
        return startsWithSeparator(in);
    }

    /** Goes to the next message; false at the end of the file. */
    boolean next() throws IOException {
        if (ended || !startsWithSeparator(in)) {
            return false;
        }
        int b = in.read();
        while (b >= 0 && b != '\n') {
            b = in.read();
        }
        return b >= 0;
    }

    /** The message, from its head on; to be read to its end before {@link #next()}. */
    InputStream message() {
        return new UpToSeparator();
    }

    private static boolean startsWithSeparator(BufferedInputStream in) throws IOException {
        in.mark(LONGEST_SEPARATOR);
        byte[] start = in.readNBytes(FROM.length);
        boolean found = java.util.Arrays.equals(start, FROM);
        if (found) {
            in.reset();
            byte[] line = in.readNBytes(LONGEST_SEPARATOR);
            String text = new String(line, StandardCharsets.ISO_8859_1);
            int end = text.indexOf('\n');
            found = end >= 0
                    && SEPARATOR.matcher(text.substring(0, end).stripTrailing()).matches();
        }
        in.reset();
        return found;
    }

    private final class UpToSeparator extends InputStream {
        private int beforeLast = '\n';
        private int last = '\n';
        private boolean done;

        @Override
        public int read() throws IOException {
            if (done) {
                return -1;
            }
            if (last == '\n' && beforeLast == '\n' && startsWithSeparator(in)) {
                done = true;
                return -1;
            }
            int b = in.read();
            if (b < 0) {
                done = true;
                ended = true;
            } else if (b != '\r') {
                beforeLast = last;
                last = b;
            }
            return b;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = 0;
            while (count < length) {
                int b = read();
                if (b < 0) {
                    return count == 0 ? -1 : count;
                }
                into[offset + count++] = (byte) b;
            }
            return count;
        }
    }
}
