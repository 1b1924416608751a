package org.readout.eval;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.coder.yaml.YamlNode;

/**
 * What collation should find in the sample articles: {@code samples/expected/relations.yaml}. Files are named by their path
 * below {@code samples/}, with {@code #n} (from 1) for one of several articles in a file.
 */
record CollationTruth(
        List<Derivation> derivations,
        List<List<String>> independent,
        List<OriginCount> origins,
        List<Relay> relays,
        List<Difference> discrepancies,
        List<Difference> updates) {

    /** @param from absent when the original is not among the samples */
    record Derivation(String file, Optional<String> from, Optional<String> outlet, String how) {}

    record OriginCount(String event, List<String> files, int origins) {}

    record Relay(String file, String outlet) {}

    /** Accounts of one thing; {@code kind} is empty for updates. */
    record Difference(String about, String kind, List<Account> accounts) {}

    /** @param text an exact substring of the file that gives the account */
    record Account(String file, String text) {}

    static CollationTruth read(Path relations) throws IOException {
        try (InputStream in = Files.newInputStream(relations)) {
            YamlNode.Fields root = (YamlNode.Fields) YamlNode.read(in);
            return new CollationTruth(
                    root.records("derivations").stream()
                            .map(CollationTruth::derivation)
                            .toList(),
                    pairs(root),
                    root.records("origins").stream()
                            .map(o -> new OriginCount(
                                    o.text("event").orElse(""),
                                    o.texts("files"),
                                    Integer.parseInt(o.text("origins").orElse("0"))))
                            .toList(),
                    root.records("relays").stream()
                            .map(r -> new Relay(file(r), r.text("relayed").orElse("")))
                            .distinct()
                            .toList(),
                    root.records("discrepancies").stream()
                            .map(CollationTruth::difference)
                            .toList(),
                    root.records("updates").stream()
                            .map(CollationTruth::difference)
                            .toList());
        }
    }

    private static Derivation derivation(YamlNode.Fields fields) {
        return new Derivation(
                file(fields),
                present(fields.text("from")),
                present(fields.text("origin_outlet")),
                fields.text("how").orElse(""));
    }

    private static Difference difference(YamlNode.Fields fields) {
        return new Difference(
                fields.text("about").orElse(""),
                fields.text("kind").orElse(""),
                fields.records("accounts").stream()
                        .map(a -> new Account(file(a), a.text("text").orElse("")))
                        .toList());
    }

    private static List<List<String>> pairs(YamlNode.Fields root) {
        List<List<String>> pairs = new ArrayList<>();
        if (root.get("independent").orElse(null) instanceof YamlNode.Items list) {
            for (YamlNode item : list.items()) {
                if (item instanceof YamlNode.Items pair) {
                    pairs.add(pair.items().stream()
                            .map(node -> ((YamlNode.Text) node).value())
                            .toList());
                }
            }
        }
        return pairs;
    }

    private static String file(YamlNode.Fields fields) {
        return fields.text("file").orElse("")
                + fields.text("part").map(p -> "#" + p).orElse("");
    }

    private static Optional<String> present(Optional<String> text) {
        return text.filter(t -> !t.isEmpty() && !t.equals("null"));
    }
}
