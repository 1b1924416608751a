package org.readout.app.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that appear whole or not at all. */
public final class WholeFile {
    private WholeFile() {}

    /** Writes UTF-8 text beside the file and moves it into place; folders on the way are made. */
    public static void write(Path file, String text) throws IOException {
        Path folder = folder(file);
        Files.createDirectories(folder);
        Path partial = Files.createTempFile(folder, "." + file.getFileName() + ".", ".partial");
        try {
            Files.writeString(partial, text, StandardCharsets.UTF_8);
            readableByAll(partial);
            move(partial, file);
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    static Path folder(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        if (parent == null) {
            throw new IllegalArgumentException(file + " is not a file name");
        }
        return parent;
    }

    /** Temporary files are made private; a result is as readable as any new file. */
    private static void readableByAll(Path file) {
        file.toFile().setReadable(true, false);
    }
}
