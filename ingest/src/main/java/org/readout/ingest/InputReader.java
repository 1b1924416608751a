package org.readout.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.core.ProblemCode;

/** Reads one input of any format: looks at its first bytes and hands it to the reader of its format. */
final class InputReader {

    /** The charset that a page declares in its first bytes, in either of HTML's ways or XML's. */
    private static final Pattern DECLARED = Pattern.compile(
            "(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w.:-]{2,40})|^\\s*<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([\\w.:-]{2,40})");

    private final IngestOptions options;
    private final Acceptance acceptance;
    private final ArchiveReader archives;
    private final JsonReader json;
    private final OfficeReader office;
    private final WebArchiveReader webArchives;
    private final MessageReader messages;

    InputReader(IngestOptions options, Acceptance acceptance) {
        this.options = options;
        this.acceptance = acceptance;
        this.office = new OfficeReader(options, acceptance);
        this.archives = new ArchiveReader(this, office);
        this.json = new JsonReader(options, acceptance);
        this.webArchives = new WebArchiveReader(options, acceptance);
        this.messages = new MessageReader(this, options, acceptance);
    }

    void trouble(ProblemCode code, String file, String detail) {
        acceptance.trouble(code, file, detail);
    }

    void read(String name, InputStream in) {
        read(name, in, 0);
    }

    /**
     * Reads an input that may lie inside others.
     *
     * @param depth how many archives it lies in
     */
    void read(String name, InputStream in, int depth) {
        SalvagingStream source = new SalvagingStream(in);
        try {
            BufferedInputStream stream = new BufferedInputStream(source, Format.PEEK);
            stream.mark(Format.PEEK);
            byte[] start = stream.readNBytes(Format.PEEK);
            stream.reset();
            read(name, stream, start, source, depth);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }

    private void read(String name, InputStream stream, byte[] start, SalvagingStream source, int depth)
            throws IOException {
        Format format = Format.of(start);
        switch (format) {
            case EMPTY -> {
                if (source.failure().isPresent()) {
                    unreadable(name, source, depth);
                } else {
                    trouble(ProblemCode.EMPTY, name, "The file has no bytes.");
                }
            }
            case ZIP -> archives.zip(name, stream, start, depth);
            case GZIP -> {
                if (Format.isGzippedWarc(start)) {
                    webArchives.read(name, stream, true);
                } else {
                    archives.gzip(name, stream, depth);
                }
            }
            case WARC -> webArchives.read(name, stream, false);
            case JSON -> json.read(name, stream, start, source);
            case TEXT, HTML -> readText(name, stream, source, format);
            case PDF -> office.pdf(name, stream, source);
            case RTF -> office.rtf(name, stream, source);
            case MESSAGE -> messages.read(name, stream, source, depth);
            case OLE -> messages.outlook(name, stream, source, depth);
            case OTHER_ARCHIVE -> trouble(ProblemCode.BAD_ARCHIVE, name, "It is " + format.inWords() + ".");
            default -> trouble(ProblemCode.BINARY, name, "It is " + format.inWords() + ", which is not read.");
        }
    }

    private void unreadable(String name, SalvagingStream source, int depth) {
        String reason = source.failure().map(Throwable::getMessage).orElse("");
        trouble(
                depth == 0 ? ProblemCode.UNREADABLE : ProblemCode.BAD_ARCHIVE,
                name,
                "Nothing of it could be read: " + FileWalker.printable(reason) + ".");
    }

    private void readText(String name, InputStream stream, SalvagingStream source, Format format) throws IOException {
        byte[] bytes = stream.readNBytes((int) options.maxFileBytes() + 1);
        if (bytes.length > options.maxFileBytes()) {
            trouble(
                    ProblemCode.TOO_LARGE,
                    name,
                    "It has more than " + options.maxFileBytes() + " bytes; it was not read.");
            return;
        }
        readText(name, bytes, source.failure().isPresent(), format, acceptance);
    }

    /** Reads a text or page that is in memory. */
    static void readText(String name, byte[] bytes, boolean cut, Format format, Acceptance acceptance) {
        List<String> declared =
                new ArrayList<>(acceptance.given().charset().stream().toList());
        if (format == Format.HTML) {
            declaredCharset(bytes).ifPresent(declared::add);
        }
        TextDecoder.Decoded decoded = TextDecoder.decode(bytes, declared);
        Notes notes = new Notes(name, decoded.guessed(), decoded.cutCharacter() || cut);
        if (format == Format.HTML) {
            new PageReader(acceptance).read(name, decoded.text(), notes);
        } else {
            new TextReader(acceptance).read(name, decoded.text(), notes);
        }
    }

    static Optional<String> declaredCharset(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        return matcher.find()
                ? Optional.of(matcher.group(1) != null ? matcher.group(1) : matcher.group(2))
                : Optional.empty();
    }
}
