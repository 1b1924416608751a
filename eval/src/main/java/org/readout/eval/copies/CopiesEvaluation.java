package org.readout.eval.copies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.readout.collate.LineageEdge;
import org.readout.core.Document;
import org.readout.eval.CopyGroups;
import org.readout.eval.Evaluation;
import org.readout.eval.Figures;
import org.readout.eval.PairScores;

/**
 * Copies found from the texts alone, without the model. What is measured on depends on what the folder holds: MEANTIME's stories
 * in two languages ({@code mt_*.csv}), reports with their copy groups ({@code expected/relations/}), else articles, of which
 * copies are made ({@link MadeCopies}; {@code --seed N}, 7 unless told).
 */
public final class CopiesEvaluation implements Evaluation {
    private static final long DEFAULT_SEED = 7;

    @Override
    public String summary() {
        return "copies, rewordings and translations: --data eval/data/clusters/development, samples [--seed N], or a folder with"
                + " MEANTIME's mt_en.csv and mt_es.csv";
    }

    @Override
    public Map<String, Object> run(Request request) throws IOException {
        CopySet set = read(request);
        List<LineageEdge> lineage = set.lineage();
        PairScores scores = set.score(lineage);
        if (request.has("--errors")) {
            errors(set, lineage).forEach(request.detail()::println);
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("pair_f1", Figures.round(scores.pairF1()));
        figures.put("ari", Figures.round(scores.adjustedRand()));
        figures.put("documents", set.documents().size());
        figures.put("groups", set.groups().values().stream().distinct().count());
        return figures;
    }

    private static CopySet read(Request request) throws IOException {
        Path data = request.data();
        if (!Files.isDirectory(data)) {
            throw new IOException(data + " is no folder");
        }
        List<Path> meantime = Meantime.files(data);
        if (!meantime.isEmpty()) {
            return Meantime.read(meantime);
        }
        CopyGroups reports = CopyGroups.read(data);
        return reports.isComplete()
                ? new CopySet(reports.documents(), reports.groups())
                : MadeCopies.of(reports, seed(request));
    }

    private static long seed(Request request) throws IOException {
        int at = request.options().indexOf("--seed");
        if (at < 0) {
            return DEFAULT_SEED;
        }
        try {
            return Long.parseLong(request.options().get(at + 1));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new IOException("--seed needs a whole number", e);
        }
    }

    /** A line for each edge between texts that are no copies, and for each copy without an edge to one of its group. */
    private static List<String> errors(CopySet set, List<LineageEdge> lineage) {
        Map<String, String> files = new HashMap<>();
        set.documents()
                .forEach(d ->
                        files.put(d.id(), d.file() + d.url().map(u -> " " + u).orElse("")));
        Map<String, Long> sizes = new HashMap<>();
        set.groups().values().forEach(group -> sizes.merge(group, 1L, Long::sum));
        List<String> wrong = lineage.stream()
                .filter(e -> e.kind() != LineageEdge.Kind.RELAY)
                .filter(e -> e.source()
                        .filter(s -> !groupOf(set, s).equals(groupOf(set, e.document())))
                        .isPresent())
                .map(e -> "WRONG " + files.get(e.document()) + " <- "
                        + files.get(e.source().orElseThrow()) + ": " + e.reason())
                .toList();
        List<String> missed = set.documents().stream()
                .map(Document::id)
                .filter(id -> sizes.getOrDefault(groupOf(set, id), 1L) > 1)
                .filter(id -> lineage.stream()
                        .noneMatch(e -> e.source().isPresent()
                                && (e.document().equals(id) || e.source().get().equals(id))))
                .map(id -> "MISSED " + files.get(id))
                .toList();
        return Stream.concat(wrong.stream(), missed.stream()).toList();
    }

    private static String groupOf(CopySet set, String document) {
        return Objects.requireNonNull(set.groups().get(document), "every document has a group");
    }
}
