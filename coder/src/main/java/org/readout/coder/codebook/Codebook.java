package org.readout.coder.codebook;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.core.Problem;
import org.readout.core.ProblemCode;

/**
 * The rules a coder codes by: ontology, frames, words of status and context. PLOVER by default; a researcher's own with
 * {@link #load(Path)}.
 *
 * @param version as records carry it
 * @param types by code
 * @param frames in order of the codebook
 * @param lightVerbs verbs that lend their parties to an event noun
 * @param status words that tell whether an event happened
 * @param contexts lemmas by PLOVER context
 */
public record Codebook(
        String version,
        Map<String, EventType> types,
        List<Frame> frames,
        LightVerbs lightVerbs,
        StatusWords status,
        Map<String, Set<String>> contexts) {
    /** The folder inside a codebook folder that holds a user's actors and outlets, which are no part of the codebook. */
    public static final String ACTORS = "actors";

    public Codebook {
        types = Map.copyOf(types);
        frames = List.copyOf(frames);
        contexts = Map.copyOf(contexts);
    }

    /** The codebook shipped with Readout. */
    public static Codebook load() {
        try {
            return new CodebookReader(List.of()).read();
        } catch (CodebookException e) {
            throw new IllegalStateException("the shipped codebook is broken", e);
        }
    }

    /** The shipped codebook with the files of a folder in place of, or beside, its own. */
    public static Codebook load(Path folder) throws CodebookException {
        return new CodebookReader(List.of(folder)).read();
    }

    /**
     * The files {@code *.yaml} and {@code *.yml} of a user's folder, in order of their paths; hidden files and folders are not looked into.
     *
     * @throws CodebookException when the folder, or one in it, cannot be read
     */
    public static List<Path> files(Path folder) throws CodebookException {
        if (!Files.isDirectory(folder)) {
            throw unreadable(
                    folder,
                    Files.exists(folder) ? "This is a file; a codebook is a folder." : "There is no such folder.");
        }
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path inside, BasicFileAttributes attributes) {
                    return !inside.equals(folder) && isHidden(inside)
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    String name = file.toString();
                    if (!isHidden(file) && (name.endsWith(".yaml") || name.endsWith(".yml"))) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw unreadable(folder, "Cannot be read: " + e + ".");
        }
        files.sort(null);
        return List.copyOf(files);
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    private static CodebookException unreadable(Path path, String why) {
        return new CodebookException(List.of(Problem.of(ProblemCode.CODEBOOK, path.toString(), why)));
    }

    /** The same rules under another version. */
    public Codebook withVersion(String other) {
        return new Codebook(other, types, frames, lightVerbs, status, contexts);
    }

    public boolean hasType(String code) {
        return types.containsKey(code);
    }

    public EventType type(String code) {
        EventType type = types.get(code);
        if (type == null) {
            throw new IllegalArgumentException("no such event type: " + code);
        }
        return type;
    }

    /** Frames by each word that can trigger them: verb lemma (with particle), noun, adjective, or head of a phrase. */
    public Map<String, List<Frame>> framesByTrigger() {
        Map<String, List<Frame>> index = new HashMap<>();
        for (Frame frame : frames) {
            frame.verbs().forEach(v -> add(index, "v:" + v, frame));
            frame.nouns().forEach(n -> add(index, "n:" + n, frame));
            frame.adjectives().forEach(a -> add(index, "a:" + a, frame));
            frame.phrases().forEach(p -> add(index, "n:" + p.head(), frame));
        }
        return index;
    }

    private static void add(Map<String, List<Frame>> index, String key, Frame frame) {
        List<Frame> frames = index.computeIfAbsent(key, k -> new ArrayList<>());
        if (!frames.contains(frame)) {
            frames.add(frame);
        }
    }

    /**
     * Verbs that lend their subject to an event noun.
     *
     * @param active the subject acts ("launched strikes")
     * @param planning the subject would act, as the verb's status word tells ("is considering a strike")
     * @param with the subject acts through a with-phrase ("responded with strikes")
     * @param passive the subject undergoes ("suffered an attack")
     * @param under the subject undergoes what follows "under" ("came under fire")
     */
    public record LightVerbs(
            Set<String> active, Set<String> planning, Set<String> with, Set<String> passive, Set<String> under) {}
}
