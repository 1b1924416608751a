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

/**
 * Reads a codebook from the shipped resources, a user's files taking the place of those of the same name.
 *
 * <p>Mistakes are collected, and the rest is read on; of one type or role set, of the words of status, and of a file that is no YAML, or no single document, only the first is told. What names something that is itself at fault is no mistake of its own.
 */
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
    private static final Set<String> MAIN =
            Set.of("version", "ontology", "words", "roles", "modes", "light-verbs", "status", "contexts", "frames");
    private static final Set<String> TYPE =
            Set.of("type", "quad", "score", "modes", "future", "future-mode", "recipient");
    private static final Set<String> LIGHT = Set.of("active", "planning", "with", "passive", "under");
    private static final Set<String> STATUS =
            Set.of("governors", "nouns", "modifiers", "modals", "negators", "conditionals");
    private static final Set<String> PLACES = Set.of("verb", "noun");
    private static final Set<String> PARTIES = Set.of("actor", "recipient");
    private static final Fields NOTHING = new Fields(1, Map.of());

    private final List<Path> folders;
    private final List<Problem> problems = new ArrayList<>();
    private final Faults faults = new Faults();
    private final Set<String> read = new HashSet<>();

    CodebookReader(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    Codebook read() throws CodebookException {
        Fields main = fields("codebook.yaml").orElseGet(CodebookReader::shippedMain);
        only("codebook.yaml", main, MAIN);
        Map<String, EventType> types = types(name(main, "ontology"));
        Map<String, Set<String>> words = words(name(main, "words"));
        FrameReader frameReader = new FrameReader(
                types, roleSets(name(main, "roles")), modeSets(name(main, "modes"), words), words, faults, problems);
        List<Frame> frames = new ArrayList<>();
        for (String file : frameFiles(main)) {
            node("frames/" + file).ifPresent(n -> frames.addAll(frameReader.read("frames/" + file, n)));
        }
        Fields light = fields(name(main, "light-verbs")).orElse(NOTHING);
        only(name(main, "light-verbs"), light, LIGHT);
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
                wordSets(fields(name(main, "contexts")).orElse(NOTHING)));
        strays();
        if (!problems.isEmpty()) {
            throw new CodebookException(problems);
        }
        return codebook;
    }

    /** The user's own frame files, which are tried first, then those that the codebook lists. */
    private List<String> frameFiles(Fields main) {
        List<String> listed = main.texts("frames");
        List<String> files = new ArrayList<>();
        for (Path folder : folders) {
            Path own = folder.resolve("frames");
            if (!Files.isDirectory(own)) {
                continue;
            }
            try (Stream<Path> inside = Files.list(own)) {
                inside.map(f -> f.getFileName().toString())
                        .filter(f -> f.endsWith(".yaml") && !f.startsWith(".") && !listed.contains(f))
                        .sorted()
                        .forEach(files::add);
            } catch (IOException e) {
                problem("frames", 1, "Cannot be read: " + e.getMessage());
            }
        }
        files.addAll(listed);
        return files;
    }

    /** Files of the user that nothing reads: a misspelt name must not pass for a codebook that changes nothing. */
    private void strays() throws CodebookException {
        for (Path folder : folders) {
            Codebook.files(folder).stream()
                    .map(f -> folder.relativize(f).toString().replace('\\', '/'))
                    .filter(f -> !read.contains(f) && !f.startsWith(Codebook.ACTORS + "/"))
                    .forEach(f -> problem(
                            f,
                            1,
                            "Nothing reads this file: a codebook has " + String.join(", ", NAMES)
                                    + ", frames/*.yaml and actors/*.yaml."));
        }
    }

    private static String name(Fields main, String key) {
        return main.text(key).orElse(key + ".yaml");
    }

    private Map<String, EventType> types(String file) {
        Map<String, EventType> types = new LinkedHashMap<>();
        Optional<YamlNode> node = node(file);
        if (!(node.orElse(null) instanceof YamlNode.Items list)) {
            faults.all(Faults.Kind.TYPE);
            node.ifPresent(n -> problem(file, n.line(), "An ontology is a list of types."));
            return types;
        }
        Map<EventType, Fields> places = new LinkedHashMap<>();
        for (YamlNode item : list.items()) {
            if (!(item instanceof Fields f)
                    || f.text("type").isEmpty()
                    || f.text("quad").isEmpty()) {
                faults.all(Faults.Kind.TYPE);
                problem(file, item.line(), "A type has type, quad and score.");
                continue;
            }
            String code = f.text("type").orElseThrow();
            only(file, f, TYPE);
            try {
                EventType type = type(f, code, modes(f));
                types.put(code, type);
                places.put(type, f);
            } catch (IllegalArgumentException e) {
                faults.add(Faults.Kind.TYPE, code);
                problem(file, f.line(), code + ": " + e.getMessage());
            }
        }
        places.forEach((type, f) -> future(file, f.line(), type, types));
        return types;
    }

    /** What a type becomes must be a type, and the mode it then takes one of its modes. */
    private void future(String file, int line, EventType type, Map<String, EventType> types) {
        if (type.future().isEmpty()) {
            return;
        }
        String code = type.future().get();
        EventType future = types.get(code);
        if (future == null) {
            if (!faults.has(Faults.Kind.TYPE, code)) {
                problem(file, line, type.code() + ": no such type: " + code);
            }
        } else if (type.futureMode().filter(m -> !future.modes().containsKey(m)).isPresent()) {
            problem(
                    file,
                    line,
                    type.code() + ": " + code + " has no mode "
                            + type.futureMode().get());
        }
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
            double number = Double.parseDouble(written.orElse("0"));
            if (Double.isFinite(number)) {
                return number;
            }
            throw new IllegalArgumentException("the score of " + what + " is not finite: " + written.orElse(""));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("the score of " + what + " is no number: " + written.orElse(""), e);
        }
    }

    private static EventType type(Fields f, String code, Map<String, Double> modes) {
        Optional<String> recipient = f.text("recipient");
        if (f.get("recipient").isPresent() && !recipient.equals(Optional.of("required"))) {
            throw new IllegalArgumentException(
                    "recipient is 'required' or left out, not '" + recipient.orElse("") + "'");
        }
        return new EventType(
                code,
                QuadClass.valueOf(f.text("quad").orElseThrow()),
                number(code, f.text("score")),
                Map.copyOf(modes),
                f.text("future"),
                f.text("future-mode"),
                recipient.isPresent());
    }

    private Map<String, RoleSet> roleSets(String file) {
        Map<String, RoleSet> sets = new HashMap<>();
        for (Map.Entry<String, YamlNode> entry : named(file, Faults.Kind.ROLES).entrySet()) {
            try {
                sets.put(entry.getKey(), roleSet(file, entry.getValue()));
            } catch (IllegalArgumentException e) {
                faults.add(Faults.Kind.ROLES, entry.getKey());
                problem(file, entry.getValue().line(), entry.getKey() + ": " + e.getMessage());
            }
        }
        return sets;
    }

    private RoleSet roleSet(String file, YamlNode node) {
        if (!(node instanceof Fields f)) {
            throw new IllegalArgumentException("A role set has verb and noun.");
        }
        only(file, f, PLACES);
        return new RoleSet(roles(file, f.get("verb")), roles(file, f.get("noun")));
    }

    private Roles roles(String file, Optional<YamlNode> node) {
        if (node.orElse(null) instanceof Fields f) {
            only(file, f, PARTIES);
            return new Roles(groups(f.texts("actor")), groups(f.texts("recipient")));
        }
        return Roles.NONE;
    }

    private static List<List<Slot>> groups(List<String> written) {
        return written.stream().map(w -> Slot.parseAll(w, "+")).toList();
    }

    private Map<String, List<ModeRule>> modeSets(String file, Map<String, Set<String>> words) {
        FrameReader reader = new FrameReader(Map.of(), Map.of(), Map.of(), words, faults, problems);
        Map<String, List<ModeRule>> sets = new HashMap<>();
        for (Map.Entry<String, YamlNode> entry : named(file, Faults.Kind.MODES).entrySet()) {
            Mistakes mistakes = new Mistakes(faults);
            List<ModeRule> rules = reader.modeRules(entry.getValue(), mistakes);
            if (mistakes.isWhole()) {
                sets.put(entry.getKey(), rules);
            } else {
                faults.add(Faults.Kind.MODES, entry.getKey());
            }
            mistakes.told().forEach(mistake -> problem(file, entry.getValue().line(), entry.getKey() + ": " + mistake));
        }
        return sets;
    }

    private StatusWords statusWords(String file) {
        Fields f = fields(file).orElse(NOTHING);
        only(file, f, STATUS);
        try {
            return status(f);
        } catch (IllegalArgumentException e) {
            problem(file, f.line(), String.valueOf(e.getMessage()));
            return status(NOTHING);
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

    private Map<String, Set<String>> words(String file) {
        return wordSets(new Fields(1, named(file, Faults.Kind.WORDS)));
    }

    private static Map<String, Set<String>> wordSets(Fields f) {
        return f.fields().keySet().stream().collect(Collectors.toUnmodifiableMap(k -> k, k -> set(f, k)));
    }

    private static Set<String> set(Fields f, String key) {
        return f.texts(key).stream().collect(Collectors.toUnmodifiableSet());
    }

    /** What a mapping of names defines; of a file that cannot be read, nothing, and whatever names something of its kind is excused. */
    private Map<String, YamlNode> named(String file, Faults.Kind kind) {
        Optional<Fields> fields = fields(file);
        if (fields.isEmpty()) {
            faults.all(kind);
        }
        return fields.orElse(NOTHING).fields();
    }

    private void only(String file, Fields f, Set<String> keys) {
        f.fields().forEach((key, value) -> {
            if (!keys.contains(key)) {
                problem(file, value.line(), "unknown key '" + key + "'");
            }
        });
    }

    private Optional<Fields> fields(String file) {
        Optional<YamlNode> node = node(file);
        if (node.isPresent() && !(node.get() instanceof Fields)) {
            problem(file, node.get().line(), "This file is a mapping.");
        }
        return node.flatMap(n -> n instanceof Fields f ? Optional.of(f) : Optional.empty());
    }

    /** Absent where it cannot be read, which is then told. */
    private Optional<YamlNode> node(String file) {
        read.add(file);
        try (InputStream in = open(file)) {
            return Optional.of(YamlNode.read(in));
        } catch (JacksonException e) {
            problem(file, e.getLocation().getLineNr(), "Not YAML: " + e.getOriginalMessage());
        } catch (IOException e) {
            problem(file, 1, "Cannot be read: " + e.getMessage());
        }
        return Optional.empty();
    }

    /** The shipped list of files, by which the rest is checked when the user's own cannot be read. */
    private static Fields shippedMain() {
        return new CodebookReader(List.of()).fields("codebook.yaml").orElseThrow();
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

    private void problem(String file, int line, String detail) {
        problems.add(Problem.of(ProblemCode.CODEBOOK, file + ":" + line, detail));
    }
}
