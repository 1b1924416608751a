package org.readout.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.readout.coder.yaml.YamlNode;
import org.readout.core.Discrepancy;
import org.readout.core.Status;

/** The shipped clusters are well formed, re-slice, and cover what their data card says. */
class ClusterSetTest {
    private static final Path CLUSTERS = Path.of("data", "clusters");
    private static final List<String> HALVES = List.of("development", "held-out");
    private static final List<String> SPLITS = List.of(
            "development",
            "held-out",
            "development-2",
            "development-3",
            "development-4",
            "development-5",
            "development-6");

    /** Keys whose value is an exact substring of the file that the same record names. */
    private static final List<String> QUOTED = List.of("text", "credit", "source", "reason");

    private static final List<Cluster> SET = new ArrayList<>();

    private record Cluster(String id, String split, YamlNode.Fields relations) {
        Path folder() {
            return CLUSTERS.resolve(split);
        }

        String article(String file) throws IOException {
            return Files.readString(folder().resolve(file));
        }

        List<YamlNode.Fields> records(String key) {
            return relations.records(key);
        }

        Set<String> files() {
            return records("published").stream().map(p -> text(p, "file")).collect(Collectors.toSet());
        }
    }

    @BeforeAll
    static void read() throws IOException {
        for (String split : SPLITS) {
            try (Stream<Path> files = Files.list(CLUSTERS.resolve(split).resolve("expected/relations"))) {
                for (Path file : files.sorted().toList()) {
                    try (InputStream in = Files.newInputStream(file)) {
                        String id = file.getFileName().toString().replace(".yaml", "");
                        SET.add(new Cluster(id, split, (YamlNode.Fields) YamlNode.read(in)));
                    }
                }
            }
        }
    }

    @Test
    void list_namesEveryClusterOnceWithItsSplit() throws IOException {
        Map<String, String> listed = new HashMap<>();
        for (String line : Files.readAllLines(CLUSTERS.resolve("clusters.txt"))) {
            if (!line.startsWith("#")) {
                String[] cells = line.split(" \\| ");
                assertThat(listed.put(cells[0], cells[2])).as(line).isNull();
            }
        }
        assertThat(listed).isEqualTo(SET.stream().collect(Collectors.toMap(Cluster::id, Cluster::split)));
        assertThat(SET).allMatch(c -> c.id().equals(text(c.relations(), "cluster")));
        assertThat(SET).hasSizeGreaterThanOrEqualTo(60);
        assertThat(SET.stream().filter(c -> c.split().equals("held-out")).count())
                .isEqualTo(36);
    }

    @Test
    void articles_areTwoToSixAndAllDescribed() throws IOException {
        for (Cluster cluster : SET) {
            try (Stream<Path> files =
                    Files.list(cluster.folder().resolve("articles").resolve(cluster.id()))) {
                Set<String> present = files.map(f -> "articles/" + cluster.id() + "/" + f.getFileName())
                        .collect(Collectors.toSet());
                assertThat(present).isEqualTo(cluster.files());
                assertThat(present).as(cluster.id()).hasSizeBetween(2, 6);
            }
        }
    }

    @Test
    void everyReference_resolves_andEveryQuote_reSlices() throws IOException {
        for (Cluster cluster : SET) {
            for (YamlNode.Fields named : records(cluster.relations())) {
                for (String file : files(named)) {
                    assertThat(cluster.files()).as(cluster.id()).contains(file);
                }
                if (named.get("file").isPresent()) {
                    String article = cluster.article(text(named, "file"));
                    for (String key : QUOTED) {
                        named.text(key)
                                .filter(t -> !t.equals("null"))
                                .ifPresent(t ->
                                        assertThat(article).as(cluster.id()).contains(t));
                    }
                    for (String copy : named.texts("copies")) {
                        assertThat(cluster.article(copy)).contains(text(named, "text"));
                    }
                }
            }
        }
    }

    @Test
    void mentions_occurOnceAndHoldTheirTrigger() throws IOException {
        for (Cluster cluster : SET) {
            Set<String> labels = new HashSet<>();
            for (YamlNode.Fields event : cluster.records("same_event")) {
                assertThat(labels.add(text(event, "event"))).isTrue();
                for (YamlNode.Fields mention : event.records("mentions")) {
                    String article = cluster.article(text(mention, "file"));
                    String words = text(mention, "text");
                    assertThat(words).contains(text(mention, "trigger"));
                    assertThat(article.indexOf(words)).as(words).isEqualTo(article.lastIndexOf(words));
                }
            }
            for (String key : List.of("origins", "histories")) {
                assertThat(cluster.records(key)).allMatch(o -> labels.contains(text(o, "event")));
            }
            assertThat(cluster.records("apart")).allMatch(a -> labels.containsAll(a.texts("events")));
            for (YamlNode.Fields history : cluster.records("histories")) {
                history.records("steps").forEach(s -> Status.valueOf(text(s, "status")));
            }
        }
    }

    @Test
    void originGroups_addUpToTheCount() {
        for (Cluster cluster : SET) {
            for (YamlNode.Fields event : cluster.records("origins")) {
                List<YamlNode.Fields> groups = event.records("groups");
                assertThat(groups).as(text(event, "event")).hasSize(Integer.parseInt(text(event, "origins")));
                assertThat(groups.stream()
                                .flatMap(g -> g.texts("files").stream())
                                .collect(Collectors.toSet()))
                        .isEqualTo(Set.copyOf(event.texts("files")));
            }
        }
    }

    @Test
    void copyGroups_areWhatDerivationsJoin() {
        for (Cluster cluster : SET) {
            Map<String, String> group = new HashMap<>();
            cluster.files().forEach(f -> group.put(f, f));
            for (YamlNode.Fields derivation : cluster.records("derivations")) {
                String from = group.getOrDefault(text(derivation, "from"), "");
                String to = group.getOrDefault(text(derivation, "file"), "");
                group.replaceAll((file, g) -> g.equals(to) ? from : g);
            }
            Set<Set<String>> joined = group.values().stream()
                    .distinct()
                    .map(g -> group.keySet().stream()
                            .filter(f -> g.equals(group.get(f)))
                            .collect(Collectors.toSet()))
                    .filter(g -> g.size() > 1)
                    .collect(Collectors.toSet());
            assertThat(lists(cluster.relations(), "copy_groups"))
                    .as(cluster.id())
                    .isEqualTo(joined);
            assertThat(lists(cluster.relations(), "independent"))
                    .noneMatch(pair -> joined.stream().anyMatch(g -> g.containsAll(pair)));
        }
    }

    @Test
    void everyKind_occursAtLeastEightTimes_andInBothSplits() {
        for (Discrepancy.Kind kind : Discrepancy.Kind.values()) {
            Map<String, Integer> bySplit = new TreeMap<>();
            for (Cluster cluster : SET) {
                for (YamlNode.Fields discrepancy : cluster.records("discrepancies")) {
                    if (text(discrepancy, "kind").equals(kind.name())) {
                        bySplit.merge(cluster.split(), 1, Integer::sum);
                    }
                }
            }
            bySplit.keySet().retainAll(HALVES);
            assertThat(bySplit).as(kind.name()).containsOnlyKeys(HALVES);
            assertThat(bySplit.values()).allMatch(n -> n >= 4);
            assertThat(bySplit.values().stream().mapToInt(n -> n).sum()).isGreaterThanOrEqualTo(8);
        }
    }

    @Test
    void discrepancies_haveTwoValuesAndKnownKinds() {
        for (Cluster cluster : SET) {
            for (YamlNode.Fields discrepancy : cluster.records("discrepancies")) {
                Discrepancy.Kind.valueOf(text(discrepancy, "kind"));
                discrepancy.texts("also").forEach(Discrepancy.Kind::valueOf);
                assertThat(discrepancy.records("accounts").stream()
                                .map(a -> text(a, "value"))
                                .distinct())
                        .as(text(discrepancy, "about"))
                        .hasSizeGreaterThanOrEqualTo(2);
            }
            for (String key : List.of("updates", "not_discrepancies")) {
                assertThat(cluster.records(key))
                        .allMatch(d -> d.records("accounts").size() >= 2);
            }
        }
    }

    private static String text(YamlNode.Fields fields, String key) {
        return fields.text(key).orElse("");
    }

    /** The files that a record names, in whichever way. */
    private static List<String> files(YamlNode.Fields named) {
        List<String> files = new ArrayList<>(named.texts("files"));
        files.addAll(named.texts("copies"));
        for (String key : List.of("file", "from", "original", "supersedes")) {
            named.text(key).filter(f -> !f.equals("null")).ifPresent(files::add);
        }
        return files;
    }

    private static Set<Set<String>> lists(YamlNode.Fields root, String key) {
        return root.get(key).stream()
                .flatMap(list -> ((YamlNode.Items) list).items().stream())
                .map(item -> ((YamlNode.Items) item)
                        .items().stream()
                                .map(node -> ((YamlNode.Text) node).value())
                                .collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    /** Every record of the tree, however deep. */
    private static List<YamlNode.Fields> records(YamlNode node) {
        List<YamlNode.Fields> records = new ArrayList<>();
        if (node instanceof YamlNode.Items list) {
            list.items().forEach(item -> records.addAll(records(item)));
        } else if (node instanceof YamlNode.Fields fields) {
            records.add(fields);
            fields.fields().values().forEach(value -> records.addAll(records(value)));
        }
        return records;
    }
}
