package org.readout.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.readout.core.ProblemCode;
import org.readout.ingest.office.OfficeException;
import org.readout.ingest.office.OutlookMail;

/**
 * Reads e-mail messages, mailboxes of many (mbox) and pages saved as one message (MHTML), as a stream, and messages of Outlook (in memory): the
 * text that a message shows, and each file attached to it as a file of its own.
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
        Optional<BufferedInputStream> inBytes = inBytes(name, stream);
        if (inBytes.isPresent()) {
            read(name, inBytes.get(), source, depth);
        }
    }

    /** Reads a compound file of Microsoft's, which may be a message of Outlook. */
    void outlook(String name, InputStream stream, SalvagingStream source, int depth) throws IOException {
        byte[] bytes = stream.readNBytes((int) options.maxFileBytes() + 1);
        if (bytes.length > options.maxFileBytes()) {
            acceptance.trouble(
                    ProblemCode.TOO_LARGE,
                    name,
                    "It has more than " + options.maxFileBytes() + " bytes; it was not read.");
            return;
        }
        try {
            Optional<byte[]> mail = OutlookMail.of(bytes);
            if (mail.isPresent()) {
                message(name, new ByteArrayInputStream(mail.get()), source, depth);
            } else {
                acceptance.trouble(
                        ProblemCode.BINARY, name, "It is an old Office document (DOC, XLS, PPT), which is not read.");
            }
        } catch (OfficeException e) {
            acceptance.trouble(e.code(), name, e.detail());
        }
    }

    private void read(String name, BufferedInputStream start, SalvagingStream source, int depth) throws IOException {
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

    /** A message is bytes in some form of ASCII: one that somebody saved in UTF-16 or UTF-32 is made one of UTF-8. */
    private Optional<BufferedInputStream> inBytes(String name, InputStream stream) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(stream, Format.PEEK);
        buffered.mark(Format.PEEK);
        boolean isUnicode =
                TextDecoder.unicodeForm(buffered.readNBytes(Format.PEEK)).isPresent();
        buffered.reset();
        if (!isUnicode) {
            return Optional.of(buffered);
        }
        byte[] bytes = buffered.readNBytes((int) options.maxFileBytes() + 1);
        if (bytes.length > options.maxFileBytes()) {
            acceptance.trouble(
                    ProblemCode.TOO_LARGE,
                    name,
                    "It is a message in UTF-16 or UTF-32 of more than " + options.maxFileBytes()
                            + " bytes; it was not read.");
            return Optional.empty();
        }
        byte[] text = TextDecoder.decode(bytes, List.of()).text().getBytes(StandardCharsets.UTF_8);
        return Optional.of(new BufferedInputStream(new ByteArrayInputStream(text)));
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
