package org.readout.app.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import org.readout.app.output.ResumableFile;

/** Where records go: a stream, or a file that a later run can go on with. */
interface Target extends AutoCloseable {
    boolean has(String documentId);

    void add(String documentId, String text);

    void finish() throws IOException;

    @Override
    void close() throws IOException;

    static Target stream(PrintStream out, String head) {
        out.print(head);
        return new Target() {
            @Override
            public boolean has(String documentId) {
                return false;
            }

            @Override
            public void add(String documentId, String text) {
                out.print(text);
                out.flush();
            }

            @Override
            public void finish() {
                out.flush();
            }

            @Override
            public void close() {}
        };
    }

    static Target file(ResumableFile file) {
        return new Target() {
            @Override
            public boolean has(String documentId) {
                return file.has(documentId);
            }

            @Override
            public void add(String documentId, String text) {
                try {
                    file.add(documentId, text);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public void finish() throws IOException {
                file.finish();
            }

            @Override
            public void close() throws IOException {
                file.close();
            }
        };
    }
}
