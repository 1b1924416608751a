package org.readout.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.readout.core.ProblemCode;
import org.readout.ingest.office.DocxText;

/**
 * Reads the entries of zip and gzip files as a stream, in the order in which they stand.
 *
 * <p>Nothing is ever written to disk, so names that point out of the archive do no harm. Reading stops at an entry that
 * inflates more than {@value #MAX_RATIO}-fold, and archives are opened no more than {@value #MAX_DEPTH} deep.
 */
final class ArchiveReader {

    private static final int MAX_DEPTH = 4;
    private static final int MAX_RATIO = 200;
    private static final long RATIO_COUNTS_FROM = 8L << 20;
    private static final int EMPTY_ZIP = 22;

    private final InputReader reader;
    private final OfficeReader office;

    ArchiveReader(InputReader reader, OfficeReader office) {
        this.reader = reader;
        this.office = office;
    }

    void zip(String name, InputStream stream, byte[] start, int depth) {
        Optional<String> container = otherContainer(start);
        if (container.isPresent()) {
            reader.trouble(ProblemCode.BINARY, name, "It is " + container.get() + ", which is not read.");
        } else if (isOfficeDocument(start)) {
            officeDocument(name, stream);
        } else if (isTooDeep(name, depth)) {
            return;
        } else {
            zipEntries(name, stream, depth);
        }
    }

    void gzip(String name, InputStream stream, int depth) {
        if (isTooDeep(name, depth)) {
            return;
        }
        SalvagingStream packed = new SalvagingStream(stream);
        try {
            InflationGuard unpacked = new InflationGuard(new GZIPInputStream(packed), packed);
            reader.read(name, unpacked, depth + 1);
            if (unpacked.isBomb()) {
                refuseBomb(name);
            }
        } catch (IOException e) {
            reader.trouble(ProblemCode.BAD_ARCHIVE, name, "The gzip header is damaged: " + reason(e) + ".");
        }
    }

    private boolean isTooDeep(String name, int depth) {
        if (depth >= MAX_DEPTH) {
            reader.trouble(
                    ProblemCode.BAD_ARCHIVE,
                    name,
                    "It lies in more than " + MAX_DEPTH + " archives; it was not opened.");
        }
        return depth >= MAX_DEPTH;
    }

    private void zipEntries(String name, InputStream stream, int depth) {
        SalvagingStream packed = new SalvagingStream(stream);
        String last = "its start";
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(packed, StandardCharsets.ISO_8859_1)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                last = entryName(entry);
                if (!entry.isDirectory() && !isPassedOver(last)) {
                    InflationGuard unpacked = new InflationGuard(zip, packed);
                    reader.read(name + "!/" + last, new Unclosable(unpacked), depth + 1);
                    if (unpacked.isBomb() || !skipRest(unpacked)) {
                        refuseBomb(name);
                        return;
                    }
                }
            }
            checkEnd(name, packed, entries);
        } catch (IOException | IllegalArgumentException e) {
            reader.trouble(ProblemCode.BAD_ARCHIVE, name, "It cannot be read beyond " + last + ": " + reason(e) + ".");
        }
    }

    /** A zip that ends early, or holds nothing. An empty one is 22 bytes long, less than the header of an entry. */
    private void checkEnd(String name, SalvagingStream packed, int entries) throws IOException {
        if (packed.failure().isPresent()) {
            reader.trouble(
                    ProblemCode.BAD_ARCHIVE, name, "It breaks off; the " + entries + " entries before that were read.");
        } else if (entries == 0 && packed.count() < EMPTY_ZIP) {
            reader.trouble(ProblemCode.BAD_ARCHIVE, name, "It breaks off in its first header.");
        } else if (entries == 0) {
            reader.trouble(ProblemCode.EMPTY, name, "The archive has no entries.");
        }
    }

    private static boolean skipRest(InflationGuard unpacked) throws IOException {
        byte[] rest = new byte[1 << 13];
        int got = 0;
        while (got >= 0 && !unpacked.isBomb()) {
            got = unpacked.read(rest, 0, rest.length);
        }
        return !unpacked.isBomb();
    }

    private void refuseBomb(String name) {
        reader.trouble(
                ProblemCode.BAD_ARCHIVE,
                name,
                "An entry inflates more than " + MAX_RATIO + "-fold, as no text does; the rest was not read.");
    }

    private static boolean isPassedOver(String entry) {
        for (String part : entry.split("/", -1)) {
            if (FileWalker.isPassedOver(part) && !part.equals(".") && !part.equals("..")) {
                return true;
            }
        }
        return FileWalker.isReadme(entry.substring(entry.lastIndexOf('/') + 1));
    }

    /** Names without the UTF-8 flag come as Latin-1; most are UTF-8 all the same. */
    private static String entryName(ZipEntry entry) {
        String name = entry.getName();
        try {
            byte[] bytes = name.getBytes(StandardCharsets.ISO_8859_1);
            boolean latin = new String(bytes, StandardCharsets.ISO_8859_1).equals(name);
            String decoded = latin
                    ? StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString()
                    : name;
            return FileWalker.printable(decoded);
        } catch (CharacterCodingException e) {
            return FileWalker.printable(name);
        }
    }

    /** Finds the text of a Word document among the parts of an Office file, which may stand in any order. */
    private void officeDocument(String name, InputStream stream) {
        SalvagingStream packed = new SalvagingStream(stream);
        try (ZipInputStream zip = new ZipInputStream(packed, StandardCharsets.ISO_8859_1)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(DocxText.PART)) {
                    InflationGuard unpacked = new InflationGuard(zip, packed);
                    office.docx(name, unpacked);
                    if (unpacked.isBomb()) {
                        refuseBomb(name);
                    }
                    return;
                }
            }
            reader.trouble(
                    packed.failure().isPresent() ? ProblemCode.BAD_DOCUMENT : ProblemCode.BINARY,
                    name,
                    "It is an Office file without the text of a Word document (XLSX, PPTX, or damaged).");
        } catch (IOException | IllegalArgumentException e) {
            reader.trouble(ProblemCode.BAD_DOCUMENT, name, "This Office file is damaged: " + reason(e) + ".");
        }
    }

    /** Office files begin with an entry that lists or describes their parts, or with a part. */
    private static boolean isOfficeDocument(byte[] start) {
        String first = firstEntry(start);
        return first.startsWith("[Content_Types].xml")
                || first.startsWith("_rels/.rels")
                || first.startsWith("docProps/")
                || first.startsWith(DocxText.PART);
    }

    /** What else a zip may be, by the entry that such files begin with. */
    private static Optional<String> otherContainer(byte[] start) {
        String first = firstEntry(start);
        if (first.startsWith("mimetypeapplication/vnd.oasis.opendocument")) {
            return Optional.of("an OpenDocument file");
        }
        if (first.startsWith("mimetypeapplication/epub")) {
            return Optional.of("an EPUB book");
        }
        return first.startsWith("META-INF/") ? Optional.of("a Java archive") : Optional.empty();
    }

    private static String firstEntry(byte[] start) {
        String head = new String(start, 0, Math.min(start.length, 2048), StandardCharsets.ISO_8859_1);
        return head.length() > 30 ? head.substring(30) : "";
    }

    private static String reason(Exception e) {
        return FileWalker.printable(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
    }

    /** An entry's bytes, ended where it turns out to be a bomb. */
    private static final class InflationGuard extends InputStream {

        private final InputStream unpacked;
        private final SalvagingStream packed;
        private final long packedBefore;
        private long count;
        private boolean bomb;

        InflationGuard(InputStream unpacked, SalvagingStream packed) {
            this.unpacked = unpacked;
            this.packed = packed;
            this.packedBefore = packed.count();
        }

        boolean isBomb() {
            return bomb;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (bomb) {
                return -1;
            }
            int got = unpacked.read(into, offset, length);
            count += Math.max(got, 0);
            long from = Math.max(1024, packed.count() - packedBefore);
            bomb = count > RATIO_COUNTS_FROM && count / from > MAX_RATIO;
            return bomb ? -1 : got;
        }
    }

    /** Keeps the reader of an entry from closing the archive. */
    private static final class Unclosable extends java.io.FilterInputStream {

        Unclosable(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // The archive goes on after this entry.
        }
    }
}
