package org.readout.collate;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.readout.core.Published;

/**
 * The keys of a text's wording. Copies come out within days of one another, so all keys hold only for the stretch of 32 days in which a text
 * came out, and are looked up in that and in its neighbours; a few hold for good.
 *
 * <p>Of the lasting keys a text has eight bands of two minima: a copy that comes later than some weeks after is found with probability
 * 1 − (1 − <i>s</i>²)⁸ at Jaccard similarity <i>s</i>, 0.995 at 0.7 and 0.90 at 0.5. Texts without a date have a stretch of their own.
 */
final class WordingKeys {
    private static final long DAYS = 32;
    private static final int LASTING = 8;
    private static final long UNDATED = 0;

    private WordingKeys() {}

    /** Those under which a text is added. */
    static long[] of(DocumentProfile text) {
        long[] keys = text.shingles().keys();
        return LongStream.concat(inStretch(stretch(text), keys), lasting(keys)).toArray();
    }

    /** Those under which texts like it are looked for: whichever arrives first, they meet within a stretch. */
    static long[] around(DocumentProfile text) {
        long[] keys = text.shingles().keys();
        long stretch = stretch(text);
        LongStream recent = LongStream.rangeClosed(stretch - 1, stretch + 1).flatMap(s -> inStretch(s, keys));
        return LongStream.concat(recent, lasting(keys)).toArray();
    }

    private static LongStream inStretch(long stretch, long[] keys) {
        return Arrays.stream(keys).map(key -> Hashes.inPeriod(stretch, key));
    }

    private static LongStream lasting(long[] keys) {
        return Arrays.stream(keys).limit(LASTING);
    }

    private static long stretch(DocumentProfile text) {
        return text.coded()
                .published()
                .map(Published::earliest)
                .map(day -> Math.floorDiv(day.toEpochDay(), DAYS))
                .orElse(UNDATED);
    }
}
