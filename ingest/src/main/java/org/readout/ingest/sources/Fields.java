package org.readout.ingest.sources;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.core.Problem;
import org.readout.core.ProblemCode;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The fields of one mapping of a YAML file; what is wrong with them is collected with its place. */
final class Fields {
    private final String file;
    private final List<Problem> problems;
    private final Node node;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> keys = new LinkedHashMap<>();

    private Fields(String file, List<Problem> problems, Node node) {
        this.file = file;
        this.problems = problems;
        this.node = node;
    }

    /** @param what the mapping is, for a message when it is none */
    static Fields of(Node node, String what, String file, List<Problem> problems) {
        Fields fields = new Fields(file, problems, node);
        if (!(node instanceof MappingNode mapping)) {
            fields.problem(node, what + " is a mapping (key: value).");
            return fields;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (fields.values.putIfAbsent(key, tuple.getValueNode()) != null) {
                fields.problem(tuple.getKeyNode(), "\"" + key + "\" stands here twice.");
            }
            fields.keys.putIfAbsent(key, tuple.getKeyNode());
        }
        return fields;
    }

    void allow(Set<String> known) {
        keys.forEach((key, place) -> {
            if (!known.contains(key)) {
                problem(
                        place,
                        "There is no \"" + key + "\"; known are "
                                + String.join(", ", known.stream().sorted().toList()) + ".");
            }
        });
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    boolean isMapping() {
        return node instanceof MappingNode;
    }

    /** A value of one line that is not blank; other values are a problem. */
    Optional<String> text(String key) {
        Node value = values.get(key);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof ScalarNode scalar && !scalar.getValue().isBlank() && !isNull(scalar)) {
            return Optional.of(scalar.getValue().strip());
        }
        problem(value, "\"" + key + "\" wants a text.");
        return Optional.empty();
    }

    private static boolean isNull(ScalarNode scalar) {
        return scalar.getTag().getValue().endsWith(":null");
    }

    boolean isList(String key) {
        return values.get(key) instanceof SequenceNode;
    }

    /** The items of a list; a missing list has none. */
    List<Node> items(String key) {
        Node value = values.get(key);
        if (value instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        if (value != null) {
            problem(value, "\"" + key + "\" wants a list.");
        }
        return List.of();
    }

    /** The texts of a list with their places. */
    List<ScalarNode> texts(String key) {
        List<ScalarNode> texts = new ArrayList<>();
        for (Node item : items(key)) {
            if (item instanceof ScalarNode scalar) {
                texts.add(scalar);
            } else {
                problem(item, "\"" + key + "\" wants a list of texts.");
            }
        }
        return texts;
    }

    void problemAt(String key, String detail) {
        problem(values.getOrDefault(key, node), detail);
    }

    void problem(String detail) {
        problem(node, detail);
    }

    void problem(Node place, String detail) {
        problems.add(Problem.of(
                ProblemCode.SOURCES,
                file + place.getStartMark().map(Fields::place).orElse(""),
                detail));
    }

    /** Line and column, from 1. */
    static String place(Mark mark) {
        return ":" + (mark.getLine() + 1) + ":" + (mark.getColumn() + 1);
    }
}
