package org.readout.coder.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.coder.yaml.YamlNode;
import org.readout.coder.yaml.YamlNode.Fields;
import org.readout.core.Problem;
import org.readout.core.ProblemCode;
import org.readout.core.QuadClass;
import org.readout.core.Status;
import tools.jackson.core.JacksonException;

/** Reads a codebook from the shipped resources, a user's files taking the place of those of the same name. */
final class CodebookReader {
    private static final List<String> NAMES = List.of(
            "codebook.yaml",
            "ontology.yaml",
            "roles.yaml",
            "modes.yaml",
            "words.yaml",
            "light-verbs.yaml",
            "status.yaml",
            "contexts.yaml");

    private final List<Path> folders;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> read = new HashSet<>();

    CodebookReader(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    Codebook read() throws CodebookException {
        Fields main = fields("codebook.yaml");
        Map<String, EventType> types = types(name(main, "ontology"));
        Map<String, Set<String>> words = wordSets(fields(name(main, "words")));
        FrameReader frameReader = new FrameReader(
                types, roleSets(name(main, "roles")), modeSets(name(main, "modes"), words), words, problems);
        List<Frame> frames = new ArrayList<>();
        for (String file : frameFiles(main)) {
            frames.addAll(frameReader.read("frames/" + file, node("frames/" + file)));
        }
        Fields light = fields(name(main, "light-verbs"));
        Codebook codebook = new Codebook(
                main.text("version").orElse("unversioned"),
                types,
                frames,
                new Codebook.LightVerbs(
                        set(light, "active"),
                        set(light, "planning"),
                        set(light, "with"),
                        set(light, "passive"),
                        set(light, "under")),
                statusWords(name(main, "status")),
                wordSets(fields(name(main, "contexts"))));
        strays();
        if (!problems.isEmpty()) {
            throw new CodebookException(problems);
        }
        return codebook;
    }

    /** The user's own frame files, which are tried first, then those that the codebook lists. */
    private List<String> frameFiles(Fields main) throws CodebookException {
        List<String> listed = main.texts("frames");
        List<String> files = new ArrayList<>();
        for (Path folder : folders) {
            Path own = folder.resolve("frames");
            if (!Files.isDirectory(own)) {
                continue;
            }
            try (Stream<Path> inside = Files.list(own)) {
                inside.map(f -> f.getFileName().toString())
                        .filter(f -> f.endsWith(".yaml") && !listed.contains(f))
                        .sorted()
                        .forEach(files::add);
            } catch (IOException e) {
                throw failure("frames", 1, "Cannot be read: " + e.getMessage());
            }
        }
        files.addAll(listed);
        return files;
    }

    /** Files of the user that nothing reads: a misspelt name must not pass for a codebook that changes nothing. */
    private void strays() throws CodebookException {
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(f -> f.toString().endsWith(".yaml") || f.toString().endsWith(".yml"))
                        .map(f -> folder.relativize(f).toString().replace('\\', '/'))
                        .filter(f -> !read.contains(f) && !f.startsWith(Codebook.ACTORS + "/"))
                        .sorted()
                        .forEach(f -> problems.add(Problem.of(
                                ProblemCode.CODEBOOK,
                                f + ":1",
                                "Nothing reads this file: a codebook has " + String.join(", ", NAMES)
                                        + ", frames/*.yaml and actors/*.yaml.")));
            } catch (IOException e) {
                throw failure(folder.toString(), 1, "Cannot be read: " + e.getMessage());
            }
        }
    }

    private static String name(Fields main, String key) {
        return main.text(key).orElse(key + ".yaml");
    }

    private Map<String, EventType> types(String file) throws CodebookException {
        Map<String, EventType> types = new LinkedHashMap<>();
        if (!(node(file) instanceof YamlNode.Items list)) {
            throw failure(file, 1, "An ontology is a list of types.");
        }
        for (YamlNode item : list.items()) {
            if (!(item instanceof Fields f)
                    || f.text("type").isEmpty()
                    || f.text("quad").isEmpty()) {
                throw failure(file, item.line(), "A type has type, quad and score.");
            }
            String code = f.text("type").orElseThrow();
            try {
                types.put(code, type(f, code, modes(f)));
            } catch (IllegalArgumentException e) {
                problems.add(Problem.of(ProblemCode.CODEBOOK, file + ":" + f.line(), code + ": " + e.getMessage()));
            }
        }
        return types;
    }

    private static Map<String, Double> modes(Fields type) {
        Map<String, Double> modes = new LinkedHashMap<>();
        if (type.get("modes").orElse(null) instanceof Fields m) {
            for (String mode : m.fields().keySet()) {
                modes.put(mode, number(mode, m.text(mode)));
            }
        }
        return modes;
    }

    private static double number(String what, Optional<String> written) {
        try {
            return Double.parseDouble(written.orElse("0"));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("the score of " + what + " is no number: " + written.orElse(""), e);
        }
    }

    private static EventType type(Fields f, String code, Map<String, Double> modes) {
        return new EventType(
                code,
                QuadClass.valueOf(f.text("quad").orElseThrow()),
                number(code, f.text("score")),
                Map.copyOf(modes),
                f.text("future"),
                f.text("future-mode"),
                f.text("recipient").filter("required"::equals).isPresent());
    }

    private Map<String, RoleSet> roleSets(String file) throws CodebookException {
        Map<String, RoleSet> sets = new HashMap<>();
        Fields all = fields(file);
        for (Map.Entry<String, YamlNode> entry : all.fields().entrySet()) {
            if (!(entry.getValue() instanceof Fields f)) {
                throw failure(file, entry.getValue().line(), "A role set has verb and noun.");
            }
            try {
                sets.put(entry.getKey(), new RoleSet(roles(f.get("verb")), roles(f.get("noun"))));
            } catch (IllegalArgumentException e) {
                problems.add(Problem.of(ProblemCode.CODEBOOK, file + ":" + f.line(), String.valueOf(e.getMessage())));
            }
        }
        return sets;
    }

    private static Roles roles(Optional<YamlNode> node) {
        if (node.orElse(null) instanceof Fields f) {
            return new Roles(groups(f.texts("actor")), groups(f.texts("recipient")));
        }
        return Roles.NONE;
    }

    private static List<List<Slot>> groups(List<String> written) {
        return written.stream().map(w -> Slot.parseAll(w, "+")).toList();
    }

    private Map<String, List<ModeRule>> modeSets(String file, Map<String, Set<String>> words) throws CodebookException {
        FrameReader reader = new FrameReader(Map.of(), Map.of(), Map.of(), words, problems);
        Map<String, List<ModeRule>> sets = new HashMap<>();
        for (Map.Entry<String, YamlNode> entry : fields(file).fields().entrySet()) {
            try {
                sets.put(entry.getKey(), reader.modeRules(entry.getValue()));
            } catch (IllegalArgumentException e) {
                problems.add(Problem.of(
                        ProblemCode.CODEBOOK,
                        file + ":" + entry.getValue().line(),
                        entry.getKey() + ": " + e.getMessage()));
            }
        }
        return sets;
    }

    private StatusWords statusWords(String file) throws CodebookException {
        Fields f = fields(file);
        try {
            return status(f);
        } catch (IllegalArgumentException e) {
            throw failure(file, f.line(), String.valueOf(e.getMessage()));
        }
    }

    private static StatusWords status(Fields f) {
        return new StatusWords(
                byStatus(f, "governors"),
                byStatus(f, "nouns"),
                byStatus(f, "modifiers"),
                byStatus(f, "modals"),
                set(f, "negators"),
                set(f, "conditionals"));
    }

    private static Map<String, Status> byStatus(Fields f, String key) {
        Map<String, Status> words = new HashMap<>();
        if (f.get(key).orElse(null) instanceof Fields lists) {
            for (String status : lists.fields().keySet()) {
                lists.texts(status).forEach(word -> words.put(word, FrameReader.status(status)));
            }
        }
        return Map.copyOf(words);
    }

    private static Map<String, Set<String>> wordSets(Fields f) {
        return f.fields().keySet().stream().collect(Collectors.toUnmodifiableMap(k -> k, k -> set(f, k)));
    }

    private static Set<String> set(Fields f, String key) {
        return f.texts(key).stream().collect(Collectors.toUnmodifiableSet());
    }

    private Fields fields(String file) throws CodebookException {
        YamlNode node = node(file);
        if (node instanceof Fields fields) {
            return fields;
        }
        throw failure(file, node.line(), "This file is a mapping.");
    }

    private YamlNode node(String file) throws CodebookException {
        read.add(file);
        try (InputStream in = open(file)) {
            return YamlNode.read(in);
        } catch (JacksonException e) {
            throw failure(file, e.getLocation().getLineNr(), "Not YAML: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw failure(file, 1, "Cannot be read: " + e.getMessage());
        }
    }

    private InputStream open(String file) throws IOException {
        for (Path folder : folders) {
            Path own = folder.resolve(file);
            if (Files.isRegularFile(own)) {
                return Files.newInputStream(own);
            }
        }
        InputStream shipped = Codebook.class.getResourceAsStream(file);
        if (shipped == null) {
            throw new IOException("no such file in the codebook");
        }
        return shipped;
    }

    private CodebookException failure(String file, int line, String detail) {
        List<Problem> all = new ArrayList<>(problems);
        all.add(Problem.of(ProblemCode.CODEBOOK, file + ":" + line, detail));
        return new CodebookException(all);
    }
}
