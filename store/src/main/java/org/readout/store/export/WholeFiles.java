package org.readout.store.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Writes files into a folder, each of which appears whole or not at all, and keeps a list of them. */
final class WholeFiles {
    private final Path folder;
    private final List<Path> written = new ArrayList<>();

    WholeFiles(Path folder) {
        this.folder = folder;
    }

    interface Work {
        void on(Path file) throws IOException, SQLException;
    }

    /** In the order in which they were written. */
    List<Path> written() {
        return List.copyOf(written);
    }

    void write(String name, Work work) throws IOException {
        Path file = folder.resolve(name);
        Path partial = file.resolveSibling("." + name + ".partial");
        Files.deleteIfExists(partial);
        try {
            work.on(partial);
            Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (SQLException e) {
            throw new IOException(file + " cannot be written: " + e.getMessage(), e);
        } finally {
            Files.deleteIfExists(partial);
        }
        written.add(file);
    }

    void text(String name, String text) throws IOException {
        write(name, partial -> Files.writeString(partial, text));
    }

    /** A file in pieces that the body hands over. */
    void pieces(String name, Consumer<Consumer<String>> body) throws IOException {
        write(name, partial -> {
            try (BufferedWriter out = Files.newBufferedWriter(partial, StandardCharsets.UTF_8)) {
                body.accept(text -> {
                    try {
                        out.write(text);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        });
    }
}
