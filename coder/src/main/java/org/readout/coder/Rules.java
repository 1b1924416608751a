package org.readout.coder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.readout.coder.actors.ActorDictionary;
import org.readout.coder.codebook.Codebook;
import org.readout.coder.codebook.CodebookException;
import org.readout.core.Document;
import org.readout.core.Problem;
import org.readout.core.ProblemCode;

/**
 * What a researcher can edit of the coder: the codebook, and the dictionary of actors and outlets.
 *
 * @param files the user's own files, relative to their folder, in order; empty for the shipped rules
 */
public record Rules(Codebook codebook, ActorDictionary dictionary, List<String> files) {
    private static final int DIGITS = 8;

    public Rules {
        files = List.copyOf(files);
    }

    public static Rules shipped() {
        return new Rules(Codebook.load(), ActorDictionary.shipped(), List.of());
    }

    /**
     * The shipped rules with the files of a folder in place of those of the same name, and the entries of its {@code actors/*.yaml} beside, or in place of those with
     * the same id. The version that records carry gets eight digits of a hash of the folder's files, so that no two codebooks pass for one.
     *
     * @throws CodebookException with every problem located by file and line
     */
    public static Rules of(Path folder) throws CodebookException {
        List<Path> own = Codebook.files(folder);
        List<Problem> problems = new ArrayList<>();
        if (own.isEmpty()) {
            throw new CodebookException(List.of(
                    Problem.of(ProblemCode.CODEBOOK, folder.toString(), "There is no file *.yaml in this folder.")));
        }
        List<Path> actors = own.stream()
                .filter(f -> f.startsWith(folder.resolve(Codebook.ACTORS)))
                .toList();
        ActorDictionary.Loaded dictionary = ActorDictionary.load(actors);
        problems.addAll(dictionary.problems());
        try {
            Codebook codebook = Codebook.load(folder);
            if (problems.isEmpty()) {
                return new Rules(
                        codebook.withVersion(codebook.version() + "+" + hash(folder, own)),
                        dictionary.dictionary(),
                        own.stream().map(f -> relative(folder, f)).toList());
            }
        } catch (CodebookException e) {
            problems.addAll(e.problems());
        }
        throw new CodebookException(problems);
    }

    private static String hash(Path folder, List<Path> files) throws CodebookException {
        List<String> parts = new ArrayList<>();
        for (Path file : files) {
            parts.add(relative(folder, file));
            try {
                parts.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw unreadable(file, e);
            }
        }
        return Document.hash(parts.toArray(String[]::new)).substring(0, DIGITS);
    }

    private static CodebookException unreadable(Path path, IOException cause) {
        return new CodebookException(
                List.of(Problem.of(ProblemCode.CODEBOOK, path.toString(), "Cannot be read: " + cause + ".")));
    }

    private static String relative(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
