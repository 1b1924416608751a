package org.readout.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * A stream that ends where reading fails and keeps the reason, so that what came before a cut is not lost. It also
 * counts, and ends at a limit.
 */
final class SalvagingStream extends FilterInputStream {

    private final long limit;
    private long count;
    private Optional<IOException> failure = Optional.empty();
    private boolean overLimit;

    SalvagingStream(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    SalvagingStream(InputStream in) {
        this(in, Long.MAX_VALUE);
    }

    /** Why the stream ended, if not by its own end. */
    Optional<IOException> failure() {
        return failure;
    }

    /** Whether it ended at the limit. */
    boolean overLimit() {
        return overLimit;
    }

    long count() {
        return count;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (failure.isPresent() || overLimit) {
            return -1;
        }
        try {
            int got = in.read(into, offset, length);
            count += Math.max(got, 0);
            overLimit = count > limit;
            return got;
        } catch (IOException e) {
            failure = Optional.of(e);
            return -1;
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            failure = failure.or(() -> Optional.of(e));
        }
    }
}
