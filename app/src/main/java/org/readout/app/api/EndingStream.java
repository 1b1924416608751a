package org.readout.app.api;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** An input that says when it has ended. */
final class EndingStream extends FilterInputStream {
    private final Runnable atEnd;

    EndingStream(InputStream in, Runnable atEnd) {
        super(in);
        this.atEnd = atEnd;
    }

    @Override
    public int read() throws IOException {
        return told(super.read());
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        return told(super.read(bytes, offset, length));
    }

    @Override
    public void close() throws IOException {
        super.close();
        atEnd.run();
    }

    private int told(int read) {
        if (read < 0) {
            atEnd.run();
        }
        return read;
    }
}
