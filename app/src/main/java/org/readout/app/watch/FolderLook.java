package org.readout.app.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.core.Problem;
import org.readout.core.ProblemCode;
import org.readout.store.SeenFile;
import org.readout.store.SourceLog;

/**
 * Finds the files of a folder, and of folders below it, that are new or have changed since they were read. A file that
 * was written to within the last seconds is waited for: it may be half there. Hidden files and folders are passed over.
 */
final class FolderLook {
    /** How long a file must have been left alone. */
    static final Duration SETTLED = Duration.ofSeconds(5);

    private final Path folder;
    private final SourceLog log;
    private final Clock clock;
    private final Map<String, Sight> changing = new HashMap<>();

    /** A file as it was met, and when it was first met so. */
    private record Sight(SeenFile file, Instant since) {}

    /**
     * What a look found.
     *
     * @param ready in the order of their names
     * @param changing paths of those that are waited for
     */
    record Found(List<SeenFile> ready, List<String> changing, Optional<Problem> problem) {}

    FolderLook(Path folder, SourceLog log, Clock clock) {
        this.folder = folder;
        this.log = log;
        this.clock = clock;
    }

    Found look() {
        List<SeenFile> ready = new ArrayList<>();
        Map<String, Sight> stillChanging = new HashMap<>();
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            files.filter(this::isShown).sorted().forEach(path -> {
                Optional<SeenFile> file = news(path);
                if (file.isPresent() && isSettled(file.get(), stillChanging)) {
                    ready.add(file.get());
                }
            });
        } catch (IOException | UncheckedIOException e) {
            String detail = "The folder could not be looked through: " + e.getMessage() + ".";
            return new Found(
                    ready, List.of(), Optional.of(Problem.of(ProblemCode.UNREADABLE, folder.toString(), detail)));
        }
        changing.clear();
        changing.putAll(stillChanging);
        return new Found(ready, stillChanging.keySet().stream().sorted().toList(), Optional.empty());
    }

    private boolean isShown(Path path) {
        for (Path part : folder.relativize(path)) {
            if (part.toString().startsWith(".") || part.toString().equals("__MACOSX")) {
                return false;
            }
        }
        return true;
    }

    /** The file as it is now, unless that is how it was when it was read; a file that has just gone is no news. */
    private Optional<SeenFile> news(Path path) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            SeenFile file = new SeenFile(
                    path.toString(),
                    attributes.size(),
                    attributes.lastModifiedTime().toInstant());
            boolean known = log.file(file.path()).filter(file::equals).isPresent();
            return attributes.isRegularFile() && !known ? Optional.of(file) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Untouched for a while by its own time, or by ours where its clock runs ahead. */
    private boolean isSettled(SeenFile file, Map<String, Sight> stillChanging) {
        Instant now = clock.instant();
        Sight before = changing.get(file.path());
        Sight sight = before != null && before.file().equals(file) ? before : new Sight(file, now);
        Instant enough = now.minus(SETTLED);
        boolean settled = !file.modified().isAfter(enough) || !sight.since().isAfter(enough);
        if (!settled) {
            stillChanging.put(file.path(), sight);
        }
        return settled;
    }
}
