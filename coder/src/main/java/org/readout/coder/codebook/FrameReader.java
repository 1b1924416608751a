package org.readout.coder.codebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.coder.yaml.YamlNode;
import org.readout.coder.yaml.YamlNode.Fields;
import org.readout.core.Problem;
import org.readout.core.ProblemCode;
import org.readout.core.Sector;
import org.readout.core.Status;

/** Reads frames; one that cannot be read is reported with its line. */
final class FrameReader {
    private static final Set<String> KEYS = Set.of(
            "frame",
            "type",
            "mode",
            "roles",
            "mutual",
            "status",
            "verbs",
            "nouns",
            "adjectives",
            "phrases",
            "subject",
            "object",
            "object-optional",
            "not-object",
            "modifier",
            "obl",
            "of",
            "noun-needs",
            "complement-words",
            "excluding",
            "requires",
            "without",
            "recipient-noun",
            "not-recipient",
            "recipient-slots",
            "actor-sectors",
            "actor-person",
            "need",
            "complement",
            "not-complement",
            "complement-required",
            "complement-types",
            "modes");

    private static final Set<String> RULE_KEYS =
            Set.of("mode", "any", "complement", "complement-type", "parties", "object-person");

    private final Map<String, EventType> types;
    private final Map<String, RoleSet> roleSets;
    private final Map<String, List<ModeRule>> modeSets;
    private final Map<String, Set<String>> wordSets;
    private final Faults faults;
    private final List<Problem> problems;

    FrameReader(
            Map<String, EventType> types,
            Map<String, RoleSet> roleSets,
            Map<String, List<ModeRule>> modeSets,
            Map<String, Set<String>> wordSets,
            Faults faults,
            List<Problem> problems) {
        this.types = types;
        this.roleSets = roleSets;
        this.modeSets = modeSets;
        this.wordSets = wordSets;
        this.faults = faults;
        this.problems = problems;
    }

    List<Frame> read(String file, YamlNode node) {
        List<Frame> frames = new ArrayList<>();
        if (!(node instanceof YamlNode.Items list)) {
            problem(file, node.line(), "A frame file is a list of frames.");
            return frames;
        }
        if (list.items().isEmpty()) {
            problem(
                    file,
                    list.line(),
                    "This file holds no frame; to do without a shipped file, leave it out of frames in codebook.yaml.");
        }
        for (YamlNode item : list.items()) {
            if (item instanceof Fields fields) {
                try {
                    frames.add(frame(file, fields));
                } catch (Faults.KnockOn e) {
                    continue;
                } catch (IllegalArgumentException e) {
                    problem(file, fields.line(), String.valueOf(e.getMessage()));
                }
            } else {
                problem(file, item.line(), "A frame is a mapping.");
            }
        }
        return frames;
    }

    private Frame frame(String file, Fields f) {
        known(f, KEYS);
        String name = required(f, "frame");
        EventType type = types.get(required(f, "type"));
        if (type == null) {
            throw faults.missing(Faults.Kind.TYPE, required(f, "type"), name + ": ");
        }
        RoleSet roles = roleSets.get(required(f, "roles"));
        if (roles == null) {
            throw faults.missing(Faults.Kind.ROLES, required(f, "roles"), name + ": ");
        }
        Optional<String> mode = f.text("mode");
        mode.ifPresent(m -> checkMode(name, type, m));
        List<ModeRule> modes = f.get("modes").map(this::modes).orElse(List.of());
        modes.forEach(rule -> checkMode(name, type, rule.mode()));
        for (String becomes : pairs(f, "complement-types").values()) {
            if (!types.containsKey(becomes)) {
                throw faults.missing(Faults.Kind.TYPE, becomes, name + ": ");
            }
        }
        return new Frame(
                name,
                file + ":" + f.line(),
                type.code(),
                mode,
                roles,
                flag(f, "mutual"),
                f.text("status").map(FrameReader::status),
                set(f, "verbs"),
                set(f, "nouns"),
                set(f, "adjectives"),
                phrases(f),
                set(f, "subject"),
                set(f, "object"),
                set(f, "object-optional"),
                set(f, "not-object"),
                set(f, "modifier"),
                set(f, "obl"),
                set(f, "of"),
                nounNeeds(f),
                set(f, "complement-words"),
                set(f, "excluding"),
                f.texts("requires").stream().map(r -> Slot.parseAll(r, "|")).toList(),
                f.texts("without").stream().map(Slot::parse).toList(),
                set(f, "recipient-noun"),
                set(f, "not-recipient"),
                f.texts("recipient-slots").stream().map(Slot::parse).toList(),
                f.texts("actor-sectors").stream().map(Sector::valueOf).collect(Collectors.toUnmodifiableSet()),
                flag(f, "actor-person"),
                choice(f, "need", Frame.Need.PARTY),
                choice(f, "complement", Frame.Complement.NONE),
                set(f, "not-complement"),
                flag(f, "complement-required"),
                pairs(f, "complement-types"),
                modes);
    }

    private static void known(Fields f, Set<String> keys) {
        for (String key : f.fields().keySet()) {
            if (!keys.contains(key)) {
                throw new IllegalArgumentException("unknown key '" + key + "'");
            }
        }
    }

    private void checkMode(String frame, EventType type, String mode) {
        if (!type.modes().containsKey(mode)) {
            throw new IllegalArgumentException(frame + ": " + type.code() + " has no mode " + mode);
        }
    }

    private List<ModeRule> modes(YamlNode node) {
        if (node instanceof YamlNode.Text reference) {
            List<ModeRule> rules = modeSets.get(reference.value());
            if (rules == null) {
                throw faults.missing(Faults.Kind.MODES, reference.value(), "");
            }
            return rules;
        }
        return modeRules(node);
    }

    List<ModeRule> modeRules(YamlNode node) {
        List<ModeRule> rules = new ArrayList<>();
        if (node instanceof YamlNode.Items items) {
            for (YamlNode item : items.items()) {
                if (item instanceof Fields f) {
                    known(f, RULE_KEYS);
                    rules.add(new ModeRule(
                            required(f, "mode"),
                            set(f, "any"),
                            set(f, "complement"),
                            set(f, "complement-type"),
                            f.text("parties").map(Integer::parseInt).orElse(0),
                            flag(f, "object-person")));
                }
            }
        }
        return List.copyOf(rules);
    }

    private static List<Phrase> phrases(Fields f) {
        List<Phrase> phrases = new ArrayList<>();
        if (f.get("phrases").orElse(null) instanceof YamlNode.Items items) {
            for (YamlNode item : items.items()) {
                List<String> words = new ArrayList<>();
                if (item instanceof YamlNode.Items parts) {
                    for (YamlNode part : parts.items()) {
                        words.add(part instanceof YamlNode.Text text ? text.value() : "");
                    }
                }
                phrases.add(Phrase.of(words));
            }
        }
        return List.copyOf(phrases);
    }

    private static Map<String, List<String>> nounNeeds(Fields f) {
        Map<String, List<String>> needs = new HashMap<>();
        if (f.get("noun-needs").orElse(null) instanceof Fields fields) {
            fields.fields().keySet().forEach(noun -> needs.put(noun, fields.texts(noun)));
        }
        return Map.copyOf(needs);
    }

    private static Map<String, String> pairs(Fields f, String key) {
        Map<String, String> pairs = new LinkedHashMap<>();
        if (f.get(key).orElse(null) instanceof Fields fields) {
            fields.fields().keySet().forEach(k -> pairs.put(k, fields.text(k).orElseThrow()));
        }
        return Map.copyOf(pairs);
    }

    private static String required(Fields f, String key) {
        return f.text(key).orElseThrow(() -> new IllegalArgumentException("missing '" + key + "'"));
    }

    /** The words of a list; one written {@code $name} stands for the word set of that name. */
    private Set<String> set(Fields f, String key) {
        Set<String> words = new HashSet<>();
        for (String word : f.texts(key)) {
            if (!word.startsWith("$")) {
                words.add(word);
                continue;
            }
            Set<String> named = wordSets.get(word.substring(1));
            if (named == null) {
                throw faults.missing(Faults.Kind.WORDS, word.substring(1), "");
            }
            words.addAll(named);
        }
        return Set.copyOf(words);
    }

    private static boolean flag(Fields f, String key) {
        return f.text(key).map(Boolean::parseBoolean).orElse(false);
    }

    static Status status(String written) {
        return Arrays.stream(Status.values())
                .filter(s -> s.name().equals(written))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such status: " + written));
    }

    private static <E extends Enum<E>> E choice(Fields f, String key, E otherwise) {
        return f.text(key)
                .map(written -> Arrays.stream(otherwise.getDeclaringClass().getEnumConstants())
                        .filter(e -> e.name()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '-')
                                .equals(written))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no such " + key + ": " + written)))
                .orElse(otherwise);
    }

    private void problem(String file, int line, String detail) {
        problems.add(Problem.of(ProblemCode.CODEBOOK, file + ":" + line, detail));
    }
}
