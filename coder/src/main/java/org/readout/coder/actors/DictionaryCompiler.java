package org.readout.coder.actors;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.core.Problem;

/**
 * Compiles the actor files of a folder into one {@link DictionaryFile}; the build runs it.
 *
 * <p>Arguments: the folder with the YAML files, and the file to write. A file that cannot be read fails the build.
 */
public final class DictionaryCompiler {
    private static final Set<String> OTHER_FILES = Set.of("agents.yaml", "titles.yaml");

    private DictionaryCompiler() {}

    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[1]);
        List<NamedEntry> entries = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : files(Path.of(arguments[0]))) {
            DictionaryReader.Contents contents = read(file);
            entries.addAll(contents.entries());
            problems.addAll(contents.problems());
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(
                    String.join("\n", problems.stream().map(Problem::inWords).toList()));
        }
        Files.createDirectories(target.getParent());
        DictionaryFile.write(entries, Files.newOutputStream(target));
    }

    /** The actor files of a folder, by name. */
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(f -> f.toString().endsWith(".yaml"))
                    .filter(f -> !OTHER_FILES.contains(f.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    static DictionaryReader.Contents read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new DictionaryReader(file.getFileName().toString()).read(in);
        }
    }
}
