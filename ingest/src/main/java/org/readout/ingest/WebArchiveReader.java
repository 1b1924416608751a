package org.readout.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.readout.core.Document;
import org.readout.core.ProblemCode;

/**
 * Reads the pages of a web archive (WARC, ISO 28500): answers of web servers with status 200 that are HTML, as a stream.
 *
 * <p>A revisit says that a page was met again unchanged; it is passed over when its payload digest, or for "not modified"
 * its address, was met before, and reported when not. Damage is reported with its offset in the file, and reading goes on
 * at the next record (the next gzip member of a packed archive). At most one page is held in memory.
 */
final class WebArchiveReader {

    private static final byte[][] RECORD_STARTS = {
        "WARC/1.0\r\n".getBytes(StandardCharsets.US_ASCII), "WARC/1.1\r\n".getBytes(StandardCharsets.US_ASCII)
    };
    private static final byte[][] MEMBER_STARTS = {{0x1f, (byte) 0x8b, 8}};

    private final IngestOptions options;
    private final Acceptance acceptance;
    private final SeenDocuments payloads = new SeenDocuments();

    WebArchiveReader(IngestOptions options, Acceptance acceptance) {
        this.options = options;
        this.acceptance = acceptance;
    }

    void read(String name, InputStream stream, boolean packed) {
        new Pass(name, new RewindableChannel(stream), packed).run();
    }

    /** One reading of one archive. */
    private final class Pass {
        private final String name;
        private final RewindableChannel channel;
        private final boolean packed;
        private int pages;
        private boolean inDamage;

        Pass(String name, RewindableChannel channel, boolean packed) {
            this.name = name;
            this.channel = channel;
            this.packed = packed;
        }

        void run() {
            OptionalLong start = OptionalLong.of(0);
            while (start.isPresent()) {
                OptionalLong damage = records(start.getAsLong());
                start = damage.isPresent()
                        ? channel.seek(damage.getAsLong() + 1, packed ? MEMBER_STARTS : RECORD_STARTS)
                        : OptionalLong.empty();
            }
            if (channel.failed()) {
                acceptance.trouble(
                        ProblemCode.BAD_ARCHIVE, name, "It cannot be read beyond byte " + channel.position() + ".");
            }
        }

        /** Reads records from an offset on; returns the offset of the first damaged one, absent at a sound end. */
        private OptionalLong records(long start) {
            WarcReader reader;
            try {
                reader = new WarcReader(channel);
            } catch (IOException e) {
                return damaged(start);
            }
            while (true) {
                Optional<Page> page;
                try {
                    Optional<WarcRecord> record = reader.next();
                    if (record.isEmpty()) {
                        return OptionalLong.empty();
                    }
                    page = page(record.get());
                } catch (IOException | RuntimeException e) {
                    // A record whose header cannot be understood makes jwarc fail in many ways.
                    return damaged(start + reader.position());
                }
                inDamage = false;
                page.ifPresent(this::deliver);
            }
        }

        private OptionalLong damaged(long offset) {
            if (!inDamage && !channel.failed()) {
                acceptance.trouble(
                        ProblemCode.BAD_ARCHIVE,
                        name,
                        "The record at byte " + offset + " is damaged or breaks off; the others were read.");
            }
            inDamage = true;
            return OptionalLong.of(offset);
        }

        private Optional<Page> page(WarcRecord record) throws IOException {
            if (record instanceof WarcRevisit revisit && isWeb(revisit)) {
                revisit(revisit);
            }
            return record instanceof WarcResponse response && isWeb(response) ? page(response) : Optional.empty();
        }

        private Optional<Page> page(WarcResponse response) throws IOException {
            HttpResponse http = response.http();
            String type =
                    http.headers().first("Content-Type").orElse("text/html").toLowerCase(Locale.ROOT);
            if (http.status() != 200 || !type.contains("html")) {
                return Optional.empty();
            }
            remember(response);
            pages++;
            String place = name + "#" + pages;
            Optional<MessageBody> unpacked = unpacked(http);
            if (unpacked.isEmpty()) {
                String coding = http.headers().first("Content-Encoding").orElse("");
                acceptance.trouble(
                        ProblemCode.BAD_ARCHIVE,
                        place,
                        "The page is packed in a way that is not unpacked (" + FileWalker.printable(coding) + ").");
                return Optional.empty();
            }
            SalvagingStream body = new SalvagingStream(unpacked.get().stream());
            byte[] bytes = body.readNBytes((int) options.maxFileBytes() + 1);
            boolean cut = body.failure().isPresent()
                    || response.headers().first("WARC-Truncated").isPresent();
            return Optional.of(new Page(place, bytes, cut, given(response, type)));
        }

        private void deliver(Page page) {
            if (page.bytes().length > options.maxFileBytes()) {
                acceptance.trouble(
                        ProblemCode.TOO_LARGE,
                        page.place(),
                        "The page has more than " + options.maxFileBytes() + " bytes; it was not read.");
                return;
            }
            InputReader.readText(page.place(), page.bytes(), page.cut(), Format.HTML, acceptance.with(page.given()));
        }

        private void revisit(WarcRevisit revisit) {
            if (!known(revisit)) {
                acceptance.trouble(
                        ProblemCode.NOT_ARCHIVED,
                        name,
                        "The archive says that " + FileWalker.printable(revisit.target())
                                + " was met again unchanged, but the page itself is not in it.");
            }
        }
    }

    /** A page on its way out of the archive; what takes it may fail in its own ways, which are no damage of the archive. */
    private record Page(String place, byte[] bytes, boolean cut, Given given) {}

    /** Absent for packings that need a library which is not here. */
    private static Optional<MessageBody> unpacked(HttpResponse http) {
        try {
            return Optional.of(http.bodyDecoded());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void remember(WarcTargetRecord record) {
        payloads.add(Document.hash("address", record.target()));
        digest(record).ifPresent(payloads::add);
    }

    private boolean known(WarcRevisit revisit) {
        Optional<String> digest = digest(revisit);
        return digest.isPresent()
                ? payloads.contains(digest.get())
                : payloads.contains(Document.hash("address", revisit.target()));
    }

    private static Optional<String> digest(WarcTargetRecord record) {
        return record.headers()
                .first("WARC-Payload-Digest")
                .map(digest -> Document.hash("digest", digest.toUpperCase(Locale.ROOT)));
    }

    private static boolean isWeb(WarcTargetRecord record) {
        String target = record.headers().first("WARC-Target-URI").orElse("");
        return target.startsWith("http://") || target.startsWith("https://");
    }

    private Given given(WarcResponse response, String type) {
        Optional<String> charset = Optional.of(type)
                .filter(t -> t.contains("charset="))
                .map(t -> t.substring(t.indexOf("charset=") + 8)
                        .split("[;\\s]")[0]
                        .replace("\"", ""));
        Given known = acceptance.given();
        return new Given(
                Optional.of(response.target()),
                date(response),
                charset,
                known.title(),
                known.outlet(),
                known.language(),
                known.published());
    }

    private static Optional<Instant> date(WarcRecord record) {
        try {
            return Optional.of(record.date());
        } catch (DateTimeParseException | java.util.NoSuchElementException e) {
            return Optional.empty();
        }
    }
}
