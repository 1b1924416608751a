package org.readout.ingest.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes of a transfer that broke off: reading fails at their end. */
final class CutStream extends InputStream {
    private final InputStream whole;

    CutStream(byte[] bytes) {
        this.whole = new ByteArrayInputStream(bytes);
    }

    @Override
    public int read() throws IOException {
        int c = whole.read();
        if (c < 0) {
            throw new IOException("the transfer broke off");
        }
        return c;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int got = whole.read(into, offset, length);
        if (got < 0) {
            throw new IOException("the transfer broke off");
        }
        return got;
    }
}
