package org.readout.core;

import java.util.Arrays;

/**
 * Converts between UTF-16 offsets (inside Java) and Unicode code point offsets (in every interchange format) of one
 * text. Texts without supplementary characters convert at no cost; others by binary search over their surrogate pairs.
 */
public final class CodePoints {
    private static final CodePoints NO_PAIRS = new CodePoints(new int[0]);

    private final int[] pairStarts;

    private CodePoints(int[] pairStarts) {
        this.pairStarts = pairStarts;
    }

    public static CodePoints of(CharSequence text) {
        if (text instanceof String string && string.codePointCount(0, string.length()) == string.length()) {
            return NO_PAIRS;
        }
        int[] starts = new int[8];
        int count = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i++;
            }
        }
        return new CodePoints(Arrays.copyOf(starts, count));
    }

    /** The code point offset of a UTF-16 offset; an offset inside a surrogate pair counts as the end of that pair. */
    public int fromUtf16(int offset) {
        return offset - pairsBefore(offset);
    }

    /** The UTF-16 offset of a code point offset. */
    public int toUtf16(int codePointOffset) {
        int low = 0;
        int high = pairStarts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairStarts[middle] - middle < codePointOffset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePointOffset + low;
    }

    private int pairsBefore(int offset) {
        int at = Arrays.binarySearch(pairStarts, offset);
        return at >= 0 ? at : -at - 1;
    }
}
