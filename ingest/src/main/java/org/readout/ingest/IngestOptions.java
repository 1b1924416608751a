package org.readout.ingest;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How input is read.
 *
 * @param asOf the publication date of documents that carry none
 * @param maxFileBytes the largest file, archive entry or line of a record file that is read, in bytes after unpacking;
 *     record files and archives themselves may be of any size, as they are streamed
 * @param maxArticleChars the longest text of one article, in UTF-16 code units
 */
public record IngestOptions(Optional<LocalDate> asOf, long maxFileBytes, int maxArticleChars) {

    private static final long MEBIBYTE = 1L << 20;

    public IngestOptions {
        if (maxFileBytes < 1 || maxFileBytes > Integer.MAX_VALUE - 16 || maxArticleChars < 1) {
            throw new IllegalArgumentException("limits " + maxFileBytes + ", " + maxArticleChars);
        }
    }

    /** No date, 64 MiB a file, 2 Mi characters an article. */
    public static IngestOptions defaults() {
        return new IngestOptions(Optional.empty(), 64 * MEBIBYTE, (int) (2 * MEBIBYTE));
    }

    public IngestOptions withAsOf(LocalDate date) {
        return new IngestOptions(Optional.of(date), maxFileBytes, maxArticleChars);
    }

    public IngestOptions withMaxFileBytes(long bytes) {
        return new IngestOptions(asOf, bytes, maxArticleChars);
    }
}
