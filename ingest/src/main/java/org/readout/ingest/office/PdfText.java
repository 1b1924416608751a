package org.readout.ingest.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.readout.core.ProblemCode;

/**
 * The text of a PDF in reading order, one paragraph a line.
 *
 * <p>A PDF holds glyphs at places and no text, so this is a reconstruction: {@link ReadingOrder} tells columns,
 * {@link PageFurniture} running heads and page numbers, which are not part of the text, {@link Paragraphs} which lines
 * make one paragraph and which hyphens are of the line break.
 */
public final class PdfText {
    private static final int MOST_PAGES = 10_000;

    private PdfText() {}

    /**
     * Reads all pages.
     *
     * @param mostChars the length at which reading is given up
     * @throws OfficeException when the file is damaged, encrypted, too long, or has pages without text
     */
    public static String of(byte[] bytes, long mostChars) throws OfficeException {
        BuiltInFonts.use();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            int pages = document.getNumberOfPages();
            if (pages > MOST_PAGES) {
                throw new OfficeException(
                        ProblemCode.TOO_LARGE, "A PDF of " + pages + " pages; the limit is " + MOST_PAGES + ".");
            }
            return read(document, pages, mostChars);
        } catch (InvalidPasswordException e) {
            throw new OfficeException(ProblemCode.ENCRYPTED, "The PDF is locked with a password.", e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // PDFBox meets damage with whatever exception its parser happens to run into.
            throw new OfficeException(
                    ProblemCode.BAD_DOCUMENT,
                    "The PDF is damaged: " + e.getClass().getSimpleName() + ".",
                    e);
        }
    }

    private static String read(PDDocument document, int count, long mostChars) throws IOException, OfficeException {
        PageGlyphs glyphs = new PageGlyphs(mostChars);
        List<List<PageLine>> pages = new ArrayList<>();
        for (int page = 1; page <= count; page++) {
            pages.add(ReadingOrder.of(glyphs.read(document, page)));
        }
        if (glyphs.isOverLimit()) {
            throw new OfficeException(
                    ProblemCode.TOO_LARGE, "A PDF of more than " + mostChars + " characters; it was not read.");
        }
        String text = Paragraphs.of(PageFurniture.without(pages));
        if (text.isBlank()) {
            throw new OfficeException(
                    ProblemCode.NO_TEXT_LAYER,
                    "A PDF of " + count + " page" + (count == 1 ? "" : "s") + " with pictures of text, or none.");
        }
        return text;
    }
}
