package org.readout.ingest.office;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The glyphs of a page as fragments, in the order in which the file draws them. Of text in several directions that in which
 * most of it runs is read, so pages that lie on their side are read too; what is drawn twice (as bold) counts once.
 */
final class PageGlyphs extends PDFTextStripper {
    /** Gaps between glyphs, in heights of the font: from the first on they part words, from the second fragments. */
    private static final double WORD_GAP = 0.16;

    private static final double FRAGMENT_GAP = 0.9;
    private static final double SAME_PLACE = 0.2;

    private final long limit;
    private final Map<Float, List<TextPosition>> glyphs = new HashMap<>();
    private long count;

    PageGlyphs(long limit) {
        this.limit = limit;
    }

    /** @param page from 1 */
    List<Fragment> read(PDDocument document, int page) throws IOException {
        glyphs.clear();
        setStartPage(page);
        setEndPage(page);
        getText(document);
        return glyphs.values().stream()
                .max(Comparator.comparingInt(List::size))
                .map(run -> new Fragments(run).list())
                .orElse(List.of());
    }

    boolean isOverLimit() {
        return count > limit;
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        if (glyph.getUnicode() != null && !isOverLimit()) {
            count += glyph.getUnicode().length();
            glyphs.computeIfAbsent(glyph.getDir(), direction -> new ArrayList<>())
                    .add(glyph);
        }
    }

    /** Puts glyphs of one direction together. */
    private static final class Fragments {
        private final List<Fragment> fragments = new ArrayList<>();
        private final Set<String> places = new HashSet<>();
        private final StringBuilder text = new StringBuilder();
        private double left;
        private double right;
        private double y;
        private double size;

        Fragments(List<TextPosition> glyphs) {
            String last = "";
            double lastX = 0;
            for (TextPosition glyph : glyphs) {
                double x = glyph.getXDirAdj();
                double height = Math.max(1, glyph.getFontSizeInPt());
                boolean again = last.equals(glyph.getUnicode())
                        && Math.abs(x - lastX) < SAME_PLACE * height
                        && Math.abs(glyph.getYDirAdj() - y) < SAME_PLACE * height;
                if (!again) {
                    take(glyph, x, height);
                }
                last = glyph.getUnicode();
                lastX = x;
            }
            end();
        }

        List<Fragment> list() {
            return List.copyOf(fragments);
        }

        private void take(TextPosition glyph, double x, double height) {
            double gap = x - right;
            boolean sameLine = !text.isEmpty() && Math.abs(glyph.getYDirAdj() - y) < 0.3 * height;
            if (!sameLine || gap > FRAGMENT_GAP * height || gap < -height) {
                end();
                left = x;
                y = glyph.getYDirAdj();
                size = height;
            } else if (gap > WORD_GAP * height) {
                space();
            }
            if (glyph.getUnicode().isBlank()) {
                space();
            } else {
                text.append(letters(glyph.getUnicode()));
                right = x + glyph.getWidthDirAdj();
            }
        }

        private void space() {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }

        /** Ligatures as the letters that they stand for. */
        private static String letters(String glyph) {
            return glyph.chars().anyMatch(c -> c >= 0xFB00 && c <= 0xFB06)
                    ? Normalizer.normalize(glyph, Normalizer.Form.NFKC)
                    : glyph;
        }

        private void end() {
            String whole = text.toString().strip();
            String place = Math.round(left / 2) + " " + Math.round(y / 2) + " " + whole;
            if (!whole.isEmpty() && places.add(place)) {
                fragments.add(new Fragment(whole, left, Math.max(left, right), y, size));
            }
            text.setLength(0);
            right = 0;
        }
    }
}
