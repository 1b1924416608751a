package org.readout.eval;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.readout.coder.yaml.YamlNode;

/**
 * What collation should find in a set of articles: one file of relations ({@code samples/expected/relations.yaml}) or a folder
 * of them, one a cluster ({@code eval/data/clusters}). Articles are named by their path below the folder that holds
 * {@code articles/}, with {@code #n} (from 1) for one of several articles in a file.
 *
 * @param updates later figures that replace earlier ones
 * @param compatible values that differ in form and do not exclude each other, or are of different things
 * @param copyGroups articles that go back to one text; an article in no group is alone
 */
record CollationTruth(
        List<Derivation> derivations,
        List<List<String>> independent,
        List<OriginCount> origins,
        List<Relay> relays,
        List<Difference> discrepancies,
        List<Difference> updates,
        List<Difference> compatible,
        List<List<String>> copyGroups,
        List<Mention> sameEvent) {

    /** @param from absent when the original is not among the samples */
    record Derivation(String file, Optional<String> from, Optional<String> outlet, String how) {}

    record OriginCount(String event, List<String> files, int origins) {}

    record Relay(String file, String outlet) {}

    /**
     * Accounts of one thing.
     *
     * @param kind empty unless it is a discrepancy
     * @param also further kinds under which it may be reported without being wrong
     */
    record Difference(String about, String kind, List<String> also, List<Account> accounts) {
        boolean accepts(String reported) {
            return reported.equals(kind) || also.contains(reported);
        }
    }

    /**
     * Words that tell of an event.
     *
     * @param text occurs once in the file
     * @param trigger inside the text
     */
    record Mention(String event, String file, String text, String trigger) {}

    /** @param text an exact substring of the file that gives the account */
    record Account(String file, String text) {}

    /** @param relations the file, or the folder whose {@code .yaml} files are read */
    static CollationTruth read(Path relations) throws IOException {
        List<YamlNode.Fields> roots = new ArrayList<>();
        for (Path file : files(relations)) {
            try (InputStream in = Files.newInputStream(file)) {
                roots.add((YamlNode.Fields) YamlNode.read(in));
            }
        }
        return new CollationTruth(
                all(roots, "derivations", CollationTruth::derivation),
                groups(roots, "independent"),
                all(roots, "origins", CollationTruth::originCount),
                all(roots, "relays", r -> new Relay(file(r), r.text("relayed").orElse(""))).stream()
                        .distinct()
                        .toList(),
                all(roots, "discrepancies", CollationTruth::difference),
                all(roots, "updates", CollationTruth::difference),
                all(roots, "not_discrepancies", CollationTruth::difference),
                groups(roots, "copy_groups"),
                roots.stream()
                        .flatMap(root -> root.records("same_event").stream())
                        .flatMap(event -> mentions(event).stream())
                        .toList());
    }

    private static List<Path> files(Path relations) throws IOException {
        if (!Files.isDirectory(relations)) {
            return List.of(relations);
        }
        try (Stream<Path> files = Files.list(relations)) {
            return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    private static <T> List<T> all(List<YamlNode.Fields> roots, String key, Function<YamlNode.Fields, T> read) {
        return roots.stream()
                .flatMap(root -> root.records(key).stream())
                .map(read)
                .toList();
    }

    private static OriginCount originCount(YamlNode.Fields fields) {
        return new OriginCount(
                fields.text("event").orElse(""),
                fields.texts("files"),
                Integer.parseInt(fields.text("origins").orElse("0")));
    }

    private static List<Mention> mentions(YamlNode.Fields event) {
        return event.records("mentions").stream()
                .map(m -> new Mention(
                        event.text("event").orElse(""),
                        file(m),
                        m.text("text").orElse(""),
                        m.text("trigger").orElse("")))
                .toList();
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
                fields.texts("also"),
                fields.records("accounts").stream()
                        .map(a -> new Account(file(a), a.text("text").orElse("")))
                        .toList());
    }

    private static List<List<String>> groups(List<YamlNode.Fields> roots, String key) {
        List<List<String>> groups = new ArrayList<>();
        for (YamlNode.Fields root : roots) {
            if (root.get(key).orElse(null) instanceof YamlNode.Items list) {
                for (YamlNode item : list.items()) {
                    if (item instanceof YamlNode.Items group) {
                        groups.add(group.items().stream()
                                .map(node -> ((YamlNode.Text) node).value())
                                .toList());
                    }
                }
            }
        }
        return groups;
    }

    private static String file(YamlNode.Fields fields) {
        return fields.text("file").orElse("")
                + fields.text("part").map(p -> "#" + p).orElse("");
    }

    private static Optional<String> present(Optional<String> text) {
        return text.filter(t -> !t.isEmpty() && !t.equals("null"));
    }
}
