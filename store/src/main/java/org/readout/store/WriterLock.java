package org.readout.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.readout.core.Problem;
import org.readout.core.ProblemCode;

/**
 * The right to write to a project, held by one process at a time for a whole run. It is a lock of the operating system on
 * the empty file {@code NAME-writer} beside the project, so it goes when its holder dies, however it dies; the file stays
 * and means nothing by itself.
 */
final class WriterLock implements AutoCloseable {
    private final Path file;
    private final Path beside;
    private final FileChannel channel;

    private WriterLock(Path file, Path beside, FileChannel channel) {
        this.file = file;
        this.beside = beside;
        this.channel = channel;
    }

    static WriterLock on(Path file) {
        Path beside = file.resolveSibling(file.getFileName() + "-writer");
        try {
            Path folder = beside.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new StoreException(Problem.of(
                        ProblemCode.STORE_BUSY, file.toString(), "Another run of Readout is writing to it."));
            }
            return new WriterLock(file, beside, channel);
        } catch (AccessDeniedException | NoSuchFileException e) {
            throw unwritable(file, "There is no permission to write there.", e);
        } catch (IOException e) {
            throw unwritable(file, "It cannot be written (" + e.getMessage() + ").", e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static StoreException unwritable(Path file, String detail, IOException cause) {
        return new StoreException(Problem.of(ProblemCode.STORE_UNWRITABLE, file.toString(), detail), cause);
    }

    /** Removes the project, which is closed, and the file of the lock. */
    void takeAway() {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            throw unwritable(file, "It cannot be taken away (" + e.getMessage() + ").", e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
