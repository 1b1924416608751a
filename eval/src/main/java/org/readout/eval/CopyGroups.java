package org.readout.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.readout.core.Document;

/**
 * Articles with what their {@code expected/} folder says of copies among them.
 *
 * @param groups the group of every document by its id
 * @param isComplete whether the folder lists all copies, so that the groups can be measured against as they are
 */
public record CopyGroups(List<Document> documents, Map<String, String> groups, boolean isComplete) {

    public CopyGroups {
        documents = List.copyOf(documents);
        groups = Map.copyOf(groups);
    }

    /** @param data a folder with {@code articles/} and {@code expected/relations/} or {@code expected/relations.yaml} */
    public static CopyGroups read(Path data) throws IOException {
        Path folder = data.resolve("expected").resolve("relations");
        boolean complete = Files.isDirectory(folder);
        CollationTruth truth =
                CollationTruth.read(complete ? folder : data.resolve("expected").resolve("relations.yaml"));
        List<Document> documents = CollationEvaluation.documents(data.resolve("articles"));
        Map<String, String> byFile = new HashMap<>();
        documents.forEach(d -> byFile.put(file(d), file(d)));
        truth.copyGroups().forEach(group -> group.forEach(file -> join(byFile, group.get(0), file)));
        truth.derivations().forEach(d -> d.from().ifPresent(from -> join(byFile, from, d.file())));
        Map<String, String> groups = new HashMap<>();
        documents.forEach(d -> groups.put(d.id(), Objects.requireNonNull(byFile.get(file(d)))));
        return new CopyGroups(documents, groups, complete);
    }

    private static String file(Document document) {
        return CollationScorer.relative(document.file());
    }

    private static void join(Map<String, String> groups, String a, String b) {
        String joined = groups.getOrDefault(a, a);
        String other = groups.getOrDefault(b, b);
        groups.replaceAll((file, group) -> group.equals(other) ? joined : group);
    }
}
