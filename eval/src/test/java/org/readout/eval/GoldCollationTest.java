package org.readout.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.readout.coder.CodedDocument;
import org.readout.collate.Collation;
import org.readout.collate.Collator;
import org.readout.core.Event;
import org.readout.core.EventMention;

class GoldCollationTest {
    private static final Path SAMPLES = Path.of("..", "samples");

    @Test
    void annotatedMentions_joinAsAnnotated() throws IOException {
        Map<String, String> labels = new HashMap<>();
        List<CodedDocument> documents = new ArrayList<>();
        read(SAMPLES.resolve("expected/gold"), SAMPLES, documents, labels);
        String more = System.getProperty("gold.more");
        if (more != null) {
            read(Path.of(more, "gold"), Path.of(more, "articles"), documents, labels);
        }
        java.util.Set<String> heldOut = java.util.Set.of(
                "market-attack.kestrel",
                "grain-exit.meridian-post",
                "ceasefire.kestrel",
                "knife-clash.harbor-wire",
                "mission-refused.sahel-morning-dispatch",
                "kim-putin-met.kestrel",
                "strikes-toll.harbor-wire",
                "truce-undated.strand-broadcasting");
        if (more != null) {
            documents.removeIf(d ->
                    heldOut.contains(d.document().file().replaceAll(".*/", "").replaceAll("\\.(txt|html)", "")));
            java.util.Set<String> left = documents.stream()
                    .flatMap(d -> d.mentions().stream())
                    .map(EventMention::id)
                    .collect(Collectors.toSet());
            labels.keySet().retainAll(left);
        }
        Collation collation = new Collator().collate(documents);
        Map<String, String> system = new HashMap<>();
        collation.events().forEach(e -> e.mentions().forEach(m -> system.put(m, e.id())));

        ClusterScores scores = ClusterScores.of(labels, system);
        ClusterScores single = ClusterScores.of(labels, Map.of());
        System.out.printf("conll %.1f %s%n single %.1f %s%n", scores.conll(), scores, single.conll(), single);
        if (more != null) {
            report(collation, labels);
        }
        assertThat(scores.conll()).isGreaterThan(single.conll());
    }

    private static void read(Path gold, Path articles, List<CodedDocument> documents, Map<String, String> labels)
            throws IOException {
        try (var files = Files.list(gold)) {
            for (Path file :
                    files.filter(p -> p.toString().endsWith(".json")).sorted().toList()) {
                documents.add(GoldMentions.read(file, articles, labels));
            }
        }
    }

    private static void report(Collation collation, Map<String, String> labels) {
        Map<String, EventMention> mentions = collation.mentionsById();
        Map<String, List<String>> events = new TreeMap<>();
        for (Event event : collation.events()) {
            Map<String, List<String>> byLabel = event.mentions().stream()
                    .collect(Collectors.groupingBy(
                            labels::get,
                            TreeMap::new,
                            Collectors.mapping(m -> show(mentions.get(m)), Collectors.toList())));
            byLabel.forEach((label, list) -> events.computeIfAbsent(label, l -> new ArrayList<>())
                    .add(event.id().substring(0, 4) + " " + list));
            if (byLabel.size() > 1) {
                System.out.println("MIXED " + event.id().substring(0, 4) + " " + byLabel);
                collation
                        .mergeReasons()
                        .getOrDefault(event.id(), List.of())
                        .forEach(r -> System.out.println("      " + show(mentions.get(r.mention())) + " <- "
                                + show(mentions.get(r.with())) + " " + r.score() + " " + r.agreements()));
            }
            event.discrepancies()
                    .forEach(d -> System.out.println("DISCREPANCY " + d.kind() + " " + d.about() + " "
                            + d.accounts().stream()
                                    .map(a -> a.value() + " <" + a.saidBy() + "> "
                                            + a.evidence().get(0).text())
                                    .toList()));
        }
        events.forEach((label, parts) -> {
            if (parts.size() > 1) {
                System.out.println("SPLIT " + label + "\n    " + String.join("\n    ", parts));
            }
        });
        collation.lineage().forEach(e -> System.out.println("LINEAGE " + e));
    }

    private static String show(EventMention m) {
        return m.document().file().replaceAll(".*/", "").replaceAll("\\.(txt|html)", "") + ":" + m.kind() + ":"
                + m.status() + ":" + m.evidence().trigger().text()
                + ":"
                + m.actors().stream().map(a -> a.actor().country().orElse("?")).toList()
                + ">"
                + m.recipients().stream()
                        .map(a -> a.actor().country().orElse("?"))
                        .toList();
    }
}
