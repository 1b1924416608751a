package org.readout.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.Arrays;
import java.util.OptionalLong;

/**
 * A channel over a stream that keeps the last {@value #KEPT} bytes handed out, so that reading can begin again a little
 * before the place where it failed. Reading a stream ends where that fails.
 */
final class RewindableChannel implements ReadableByteChannel {

    static final int KEPT = 1 << 18;

    private final SalvagingStream in;
    private final byte[] kept = new byte[2 * KEPT];
    private int keptEnd;
    private int next;
    private long readTotal;

    RewindableChannel(InputStream stream) {
        this.in = new SalvagingStream(stream);
    }

    /** The offset of the byte that is handed out next. */
    long position() {
        return readTotal - (keptEnd - next);
    }

    /** Whether the stream ended by an error of reading rather than by its end. */
    boolean failed() {
        return in.failure().isPresent();
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        if (next == keptEnd && !fill()) {
            return -1;
        }
        int count = Math.min(into.remaining(), keptEnd - next);
        into.put(kept, next, count);
        next += count;
        return count;
    }

    /** Reads on; what is older than the bytes to be kept is dropped. */
    private boolean fill() {
        if (keptEnd == kept.length) {
            System.arraycopy(kept, KEPT, kept, 0, KEPT);
            keptEnd -= KEPT;
            next -= KEPT;
        }
        int got = in.read(kept, keptEnd, Math.min(1 << 13, kept.length - keptEnd));
        if (got <= 0) {
            return false;
        }
        keptEnd += got;
        readTotal += got;
        return true;
    }

    /**
     * Goes to the next place at or after an offset where one of the marks stands, back within what is kept and on to the
     * end of the stream.
     *
     * @return its offset; absent when there is none, and then the channel is at its end
     */
    OptionalLong seek(long from, byte[]... marks) {
        int longest = Arrays.stream(marks).mapToInt(m -> m.length).max().orElse(0);
        next = (int) Math.max(0, Math.min(keptEnd, keptEnd - (readTotal - from)));
        while (true) {
            while (keptEnd - next < longest && fill()) {}
            if (next == keptEnd) {
                return OptionalLong.empty();
            }
            if (Arrays.stream(marks).anyMatch(this::standsHere)) {
                return OptionalLong.of(position());
            }
            next++;
        }
    }

    private boolean standsHere(byte[] mark) {
        return keptEnd - next >= mark.length && Arrays.equals(kept, next, next + mark.length, mark, 0, mark.length);
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void close() {
        // The stream belongs to the caller.
    }
}
