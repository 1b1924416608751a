package org.readout.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readout.eval.Evaluations;
import picocli.CommandLine;

/** Commands as README.md, CHANGELOG.md and the files of {@code docs} write them: each exists and has the options that it is shown with. */
class CommandsOfDocsTest extends CommandRuns {
    private static final Path HOME = Path.of("..");

    /** A command at the start of a line, or in code within a sentence. */
    private static final Pattern WRITTEN =
            Pattern.compile("(?m)^ *\\./readout ([^#\\n]*)|^ *readout ([^#\\n]*)|`(?:\\./)?readout ([^`]*)`");

    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]*");

    @Test
    void everyCommandOfTheDocs_existsWithItsOptions() throws IOException {
        CommandLine program = ReadoutCommand.commandLine(session(List.of(), "", codebook -> engine()));
        List<String> unknown = new ArrayList<>();
        int read = 0;
        for (Path file : files()) {
            Matcher written = WRITTEN.matcher(Files.readString(file));
            while (written.find()) {
                String words = Stream.of(written.group(1), written.group(2), written.group(3))
                        .filter(g -> g != null)
                        .findFirst()
                        .orElse("");
                unknown.addAll(unknown(program, words).stream()
                        .map(u -> file + ": " + u)
                        .toList());
                read++;
            }
        }

        assertThat(unknown).isEmpty();
        assertThat(read).isGreaterThan(100);
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>(List.of(HOME.resolve("README.md"), HOME.resolve("CHANGELOG.md")));
        try (Stream<Path> docs = Files.walk(HOME.resolve("docs"))) {
            docs.filter(f -> f.toString().endsWith(".md")).sorted().forEach(files::add);
        }
        return files;
    }

    /** What of a command line the program does not have. */
    private static List<String> unknown(CommandLine program, String words) {
        CommandLine line = program;
        String rest = words.strip();
        while (!line.getSubcommands().isEmpty() && !rest.isEmpty()) {
            String name = rest.split("[\\s,;]", 2)[0];
            CommandLine next = line.getSubcommands().get(name);
            if (next == null) {
                return List.of("readout " + words);
            }
            line = next;
            rest = rest.substring(name.length()).strip();
        }
        if (line.getCommandName().equals("eval")) {
            return unknownEvaluation(rest);
        }
        Map<String, ?> options = line.getCommandSpec().optionsMap();
        return OPTION.matcher(rest)
                .results()
                .map(o -> o.group())
                .filter(o -> !options.containsKey(o))
                .map(o -> o + " of readout " + words)
                .toList();
    }

    /** Options of evaluations are their own; their names can be checked. */
    private static List<String> unknownEvaluation(String rest) {
        String name = rest.split("[\\s,;]", 2)[0];
        boolean known = !name.matches("[a-z][a-z-]*") || Evaluations.all().containsKey(name);
        return known ? List.of() : List.of("readout eval " + rest);
    }
}
