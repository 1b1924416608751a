package org.readout.ingest.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The glyphs of a page as fragments, in the order in which the file draws them. Text that stands upright is read. */
final class PageGlyphs extends PDFTextStripper {
    /** Gaps between glyphs, in heights of the font: from the first on they part words, from the second fragments. */
    private static final double WORD_GAP = 0.16;

    private static final double FRAGMENT_GAP = 0.9;

    private final long limit;
    private final List<Fragment> fragments = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private long count;
    private double left;
    private double right;
    private double y;
    private double size;

    PageGlyphs(long limit) {
        this.limit = limit;
        setSuppressDuplicateOverlappingText(true);
    }

    /** @param page from 1 */
    List<Fragment> read(PDDocument document, int page) throws IOException {
        fragments.clear();
        setStartPage(page);
        setEndPage(page);
        getText(document);
        end();
        return List.copyOf(fragments);
    }

    boolean isOverLimit() {
        return count > limit;
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        String unicode = glyph.getUnicode();
        if (unicode == null || glyph.getDir() != 0 || isOverLimit()) {
            return;
        }
        count += unicode.length();
        double height = Math.max(1, glyph.getFontSizeInPt());
        double gap = glyph.getXDirAdj() - right;
        boolean sameLine = !text.isEmpty() && Math.abs(glyph.getYDirAdj() - y) < 0.3 * height;
        if (!sameLine || gap > FRAGMENT_GAP * height || gap < -height) {
            end();
            left = glyph.getXDirAdj();
            y = glyph.getYDirAdj();
            size = height;
        } else if (gap > WORD_GAP * height && !endsInSpace()) {
            text.append(' ');
        }
        if (!unicode.isBlank()) {
            text.append(unicode);
            right = glyph.getXDirAdj() + glyph.getWidthDirAdj();
        } else if (!text.isEmpty() && !endsInSpace()) {
            text.append(' ');
        }
    }

    private boolean endsInSpace() {
        return text.charAt(text.length() - 1) == ' ';
    }

    private void end() {
        String whole = text.toString().strip();
        if (!whole.isEmpty()) {
            fragments.add(new Fragment(whole, left, Math.max(left, right), y, size));
        }
        text.setLength(0);
        right = 0;
    }
}
