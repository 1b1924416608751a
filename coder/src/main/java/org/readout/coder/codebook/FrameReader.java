package org.readout.coder.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.coder.yaml.YamlNode;
import org.readout.coder.yaml.YamlNode.Fields;
import org.readout.core.Problem;
import org.readout.core.ProblemCode;
import org.readout.core.Sector;
import org.readout.core.Status;

/** Reads frames; each mistake of one that cannot be read is reported with its line. */
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

    private static final RoleSet NO_ROLES = new RoleSet(Roles.NONE, Roles.NONE);

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
                Mistakes mistakes = new Mistakes(faults);
                Frame frame = frame(file, fields, mistakes);
                if (mistakes.isWhole()) {
                    frames.add(frame);
                }
                String name = frame.name().isEmpty() ? "" : frame.name() + ": ";
                mistakes.told().forEach(mistake -> problem(file, fields.line(), name + mistake));
            } else {
                problem(file, item.line(), "A frame is a mapping.");
            }
        }
        return frames;
    }

    /** The frame as far as it can be read. */
    private Frame frame(String file, Fields fields, Mistakes mistakes) {
        FieldReader f = new FieldReader(fields, KEYS, wordSets, mistakes);
        String name = f.required("frame").orElse("");
        Optional<EventType> type = f.required("type").flatMap(code -> named(Faults.Kind.TYPE, types, code, mistakes));
        Optional<RoleSet> roles = f.required("roles").flatMap(set -> named(Faults.Kind.ROLES, roleSets, set, mistakes));
        Optional<String> mode = f.text("mode");
        List<ModeRule> modes =
                fields.get("modes").map(node -> modes(node, mistakes)).orElse(List.of());
        type.ifPresent(t -> Stream.concat(mode.stream(), modes.stream().map(ModeRule::mode))
                .filter(m -> !t.modes().containsKey(m))
                .forEach(m -> mistakes.add(t.code() + " has no mode " + m)));
        Map<String, String> becomes = f.pairs("complement-types");
        becomes.values().forEach(code -> named(Faults.Kind.TYPE, types, code, mistakes));
        return new Frame(
                name,
                file + ":" + fields.line(),
                type.map(EventType::code).orElse(""),
                mode,
                roles.orElse(NO_ROLES),
                f.flag("mutual"),
                f.one("status", FrameReader::status),
                f.words("verbs"),
                f.words("nouns"),
                f.words("adjectives"),
                f.phrases("phrases"),
                f.words("subject"),
                f.words("object"),
                f.words("object-optional"),
                f.words("not-object"),
                f.words("modifier"),
                f.words("obl"),
                f.words("of"),
                f.lists("noun-needs"),
                f.words("complement-words"),
                f.words("excluding"),
                f.each("requires", slots -> Slot.parseAll(slots, "|")),
                f.each("without", Slot::parse),
                f.words("recipient-noun"),
                f.words("not-recipient"),
                f.each("recipient-slots", Slot::parse),
                Set.copyOf(f.each("actor-sectors", FrameReader::sector)),
                f.flag("actor-person"),
                f.one("need", FrameReader::need).orElse(Frame.Need.PARTY),
                f.one("complement", FrameReader::complement).orElse(Frame.Complement.NONE),
                f.words("not-complement"),
                f.flag("complement-required"),
                becomes,
                modes);
    }

    private static <T> Optional<T> named(Faults.Kind kind, Map<String, T> things, String name, Mistakes mistakes) {
        T thing = things.get(name);
        if (thing == null) {
            mistakes.missing(kind, name);
        }
        return Optional.ofNullable(thing);
    }

    private List<ModeRule> modes(YamlNode node, Mistakes mistakes) {
        return node instanceof YamlNode.Text reference
                ? named(Faults.Kind.MODES, modeSets, reference.value(), mistakes)
                        .orElse(List.of())
                : modeRules(node, mistakes);
    }

    List<ModeRule> modeRules(YamlNode node, Mistakes mistakes) {
        List<ModeRule> rules = new ArrayList<>();
        if (node instanceof YamlNode.Items items) {
            for (YamlNode item : items.items()) {
                if (item instanceof Fields fields) {
                    FieldReader f = new FieldReader(fields, RULE_KEYS, wordSets, mistakes);
                    Optional<String> mode = f.required("mode");
                    ModeRule rule = new ModeRule(
                            mode.orElse(""),
                            f.words("any"),
                            f.words("complement"),
                            f.words("complement-type"),
                            f.one("parties", FrameReader::number).orElse(0),
                            f.flag("object-person"));
                    mode.ifPresent(named -> rules.add(rule));
                }
            }
        }
        return List.copyOf(rules);
    }

    private static int number(String written) {
        try {
            return Integer.parseInt(written);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("parties is a whole number, not '" + written + "'", e);
        }
    }

    static Status status(String written) {
        return FieldReader.constant(Status.values(), Status::name, "status", written);
    }

    private static Sector sector(String written) {
        return FieldReader.constant(Sector.values(), Sector::name, "sector", written);
    }

    private static Frame.Need need(String written) {
        return FieldReader.constant(Frame.Need.values(), FrameReader::hyphenated, "need", written);
    }

    private static Frame.Complement complement(String written) {
        return FieldReader.constant(Frame.Complement.values(), FrameReader::hyphenated, "complement", written);
    }

    private static String hyphenated(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void problem(String file, int line, String detail) {
        problems.add(Problem.of(ProblemCode.CODEBOOK, file + ":" + line, detail));
    }
}
