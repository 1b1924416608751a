package org.readout.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.core.ProblemCode;

/**
 * Finds the files under a path, in the order of their names, and has each of them read.
 *
 * <p>Within folders, hidden entries, the droppings of file managers and README files, which tell of their folder, are passed over in silence; files that their names
 * call settings are passed over with a word. Links are followed;
 * a folder is entered once only, so that a link to a folder above it ends there.
 */
final class FileWalker {

    private static final Set<String> DROPPINGS = Set.of("__MACOSX", "Thumbs.db", "desktop.ini");

    private static final Pattern README = Pattern.compile("readme(\\.\\w+)?", Pattern.CASE_INSENSITIVE);

    private static final Pattern SETTINGS =
            Pattern.compile(".+\\.(?:ya?ml|toml|ini|cfg|conf|properties|lock)", Pattern.CASE_INSENSITIVE);

    private final InputReader reader;

    /** Files that were read or told of. */
    private int met;

    FileWalker(InputReader reader) {
        this.reader = reader;
    }

    void walk(String path) {
        int before = met;
        try {
            visit(Path.of(path), path, new HashSet<>());
            if (met == before) {
                reader.trouble(
                        ProblemCode.EMPTY,
                        printable(path),
                        "There is no file in this folder that could be an article.");
            }
        } catch (InvalidPathException e) {
            reader.trouble(ProblemCode.NOT_FOUND, printable(path), "This is not a path: " + e.getReason() + ".");
        }
    }

    /** Whether a file or folder within a folder or archive is passed over in silence. */
    static boolean isPassedOver(String name) {
        return name.startsWith(".") || DROPPINGS.contains(name);
    }

    /** Whether a file, not a folder, is a README. */
    static boolean isReadme(String name) {
        return README.matcher(name).matches();
    }

    /** A name with control characters and lone surrogates replaced, fit for one line of a report. */
    static String printable(String name) {
        StringBuilder shown = new StringBuilder();
        name.codePoints()
                .forEach(c -> shown.appendCodePoint(
                        Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? '\uFFFD' : c));
        return shown.toString();
    }

    private void visit(Path path, String given, Set<Path> entered) {
        String name = printable(given);
        met += Files.isDirectory(path) ? 0 : 1;
        try {
            if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                reader.trouble(ProblemCode.NOT_FOUND, name, "There is no such file or folder.");
                return;
            }
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                visitFolder(path, given, entered);
            } else if (attributes.isRegularFile()) {
                readFile(path, name);
            } else {
                reader.trouble(
                        ProblemCode.UNREADABLE,
                        name,
                        "It is a pipe, socket or device, not a file; pipe the data to standard input and pass - instead.");
            }
        } catch (AccessDeniedException e) {
            met++;
            reader.trouble(ProblemCode.UNREADABLE, name, "Permission to read it was denied.");
        } catch (IOException e) {
            met++;
            reader.trouble(ProblemCode.UNREADABLE, name, reasonOf(path, e));
        }
    }

    private static String reasonOf(Path path, IOException e) {
        return Files.isSymbolicLink(path)
                ? "It is a link that leads nowhere or back to itself."
                : "The system could not read it: " + printable(String.valueOf(e.getMessage())) + ".";
    }

    private void visitFolder(Path folder, String given, Set<Path> entered) throws IOException {
        if (!entered.add(folder.toRealPath())) {
            met++;
            reader.trouble(
                    ProblemCode.UNREADABLE,
                    printable(given),
                    "It is a link to a folder that was read already; it was not followed.");
            return;
        }
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(children::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        children.sort(Comparator.comparing(child -> child.getFileName().toString()));
        for (Path child : children) {
            String name = child.getFileName().toString();
            if (SETTINGS.matcher(name).matches() && Files.isRegularFile(child)) {
                met++;
                reader.trouble(
                        ProblemCode.NO_ARTICLE,
                        printable(below(given, name)),
                        "By its name it holds settings or data, which are not read within a folder; name the file itself to have it read.");
            } else if (!isPassedOver(name) && !(isReadme(name) && Files.isRegularFile(child))) {
                visit(child, below(given, name), entered);
            }
        }
    }

    private static String below(String folder, String name) {
        return folder.endsWith("/") ? folder + name : folder + "/" + name;
    }

    private void readFile(Path path, String name) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            reader.read(name, in);
        }
    }
}
