package org.readout.ingest;

import java.io.IOException;
import java.io.InputStream;
import org.readout.core.ProblemCode;
import org.readout.ingest.office.DocxText;
import org.readout.ingest.office.OfficeException;
import org.readout.ingest.office.PdfText;
import org.readout.ingest.office.RtfText;

/** Reads office documents: their text is read as a plain text would be, so an export of many articles is one here too. */
final class OfficeReader {

    private final IngestOptions options;
    private final Acceptance acceptance;

    OfficeReader(IngestOptions options, Acceptance acceptance) {
        this.options = options;
        this.acceptance = acceptance;
    }

    /** Makes text of a document. */
    private interface Extraction {
        String of(byte[] bytes) throws OfficeException;
    }

    void pdf(String name, InputStream stream, SalvagingStream source) throws IOException {
        read(name, stream, source, bytes -> PdfText.of(bytes, options.maxFileBytes()));
    }

    void rtf(String name, InputStream stream, SalvagingStream source) throws IOException {
        read(name, stream, source, RtfText::of);
    }

    /** @param part {@link DocxText#PART} of the document, as an open entry of the archive */
    void docx(String name, InputStream part) throws IOException {
        SalvagingStream limited = new SalvagingStream(part, options.maxFileBytes());
        try {
            text(name, DocxText.of(limited), false);
        } catch (OfficeException e) {
            acceptance.trouble(
                    limited.overLimit() ? ProblemCode.TOO_LARGE : e.code(),
                    name,
                    limited.overLimit() ? tooLarge() : e.detail());
        }
    }

    private void read(String name, InputStream stream, SalvagingStream source, Extraction extraction)
            throws IOException {
        byte[] bytes = stream.readNBytes((int) options.maxFileBytes() + 1);
        if (bytes.length > options.maxFileBytes()) {
            acceptance.trouble(ProblemCode.TOO_LARGE, name, tooLarge());
            return;
        }
        try {
            text(name, extraction.of(bytes), source.failure().isPresent());
        } catch (OfficeException e) {
            acceptance.trouble(e.code(), name, e.detail());
        }
    }

    private String tooLarge() {
        return "It has more than " + options.maxFileBytes() + " bytes; it was not read.";
    }

    private void text(String name, String text, boolean cut) {
        new TextReader(acceptance).read(name, text, new Notes(name, java.util.Optional.empty(), cut));
    }
}
