package org.readout.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A file of many messages (mbox): each begins with a line "From SENDER DATE", the date as asctime writes it, at the
 * start of the file, below an empty line or above a header field. Some programs leave the date out: where the first line
 * has none, others may lack it too that stand below an empty line and above a field that messages begin with. One message
 * is handed out at a time, as a stream that ends where the next begins; what keeps a line from being taken for such a one
 * (">From") is undone.
 */
final class Mailbox {

    private static final Pattern SEPARATOR = Pattern.compile(
            "From \\S+ .*\\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)"
                    + " (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) +\\d{1,2} \\d{1,2}:\\d{2}(?::\\d{2})?\\b.*\\b\\d{4}\\b.*");
    private static final Pattern UNDATED = Pattern.compile("From (?:[^\\s@]+@[^\\s@]+|MAILER-DAEMON|-)");
    private static final Pattern FIELD = Pattern.compile(">?[\\w-]+:");
    private static final Pattern MAIL_FIELD = Pattern.compile(
            "(?:From|Sender|Reply-To|To|Return-Path|Received|Date|Message-ID|Delivered-To|Subject|MIME-Version"
                    + "|DKIM-Signature|Content-[\\w-]+|X-[\\w-]+):(?!//)",
            Pattern.CASE_INSENSITIVE);
    private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_SEPARATOR = 1000;

    private final BufferedInputStream in;
    private final boolean takesUndated;
    private boolean ended;

    Mailbox(BufferedInputStream in) throws IOException {
        this.in = in;
        this.takesUndated = !startsWithSeparator(in, false, false);
    }

    /** Whether a stream stands at the beginning of a mailbox; it stays there. */
    static boolean isOne(BufferedInputStream in) throws IOException {
        return startsWithSeparator(in, false, true);
    }

    /** Goes to the next message; false at the end of the file. */
    boolean next() throws IOException {
        if (ended || !startsWithSeparator(in, false, takesUndated)) {
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

    private static boolean startsWithSeparator(BufferedInputStream in, boolean aboveAField, boolean takesUndated)
            throws IOException {
        in.mark(LONGEST_SEPARATOR);
        byte[] start = in.readNBytes(FROM.length);
        boolean found = Arrays.equals(start, FROM);
        if (found) {
            in.reset();
            byte[] line = in.readNBytes(LONGEST_SEPARATOR);
            String text = new String(line, StandardCharsets.ISO_8859_1);
            int end = text.indexOf('\n');
            String separator = end < 0 ? "" : text.substring(0, end).stripTrailing();
            String next = text.substring(end + 1);
            found = SEPARATOR.matcher(separator).matches()
                            && (!aboveAField || FIELD.matcher(next).lookingAt())
                    || takesUndated
                            && !aboveAField
                            && UNDATED.matcher(separator).matches()
                            && MAIL_FIELD.matcher(next).lookingAt();
        }
        in.reset();
        return found;
    }

    /** Whether a line that begins with ">" goes on as one that was kept from being a separator. */
    private static boolean isKept(BufferedInputStream in) throws IOException {
        in.mark(LONGEST_SEPARATOR);
        int b = in.read();
        for (int i = 0; b == '>' && i < LONGEST_SEPARATOR - FROM.length - 1; i++) {
            b = in.read();
        }
        boolean kept =
                b == FROM[0] && Arrays.equals(in.readNBytes(FROM.length - 1), Arrays.copyOfRange(FROM, 1, FROM.length));
        in.reset();
        return kept;
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
            boolean atLineStart = last == '\n';
            if (atLineStart && startsWithSeparator(in, beforeLast != '\n', takesUndated)) {
                done = true;
                return -1;
            }
            int b = in.read();
            if (atLineStart && b == '>' && isKept(in)) {
                b = in.read();
            }
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
