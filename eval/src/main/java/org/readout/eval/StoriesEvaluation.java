package org.readout.eval;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.coder.CodedDocument;
import org.readout.coder.Readout;
import org.readout.collate.Collation;
import org.readout.collate.Collator;
import org.readout.core.Story;
import org.readout.core.StorySentence;

/**
 * How well documents are grouped into stories: B³ against the folders that they lie in, each of which holds the reports on one
 * happening. Prints what was split and what was joined, and counts the sentences of the summaries by how their day is known.
 */
final class StoriesEvaluation implements Evaluation {

    @Override
    public String summary() {
        return "documents grouped into stories: --data eval/data/clusters/development";
    }

    @Override
    public Map<String, Object> run(Request request) {
        try (Readout readout = Readout.load()) {
            List<CodedDocument> coded =
                    readout.code(CollationEvaluation.documents(request.data().resolve("articles")));
            return figures(new Collator().collate(coded), request);
        }
    }

    private static Map<String, Object> figures(Collation collation, Request request) {
        Map<String, String> folders = new HashMap<>();
        collation
                .documents()
                .forEach(d -> folders.put(d.document().id(), folder(d.document().file())));
        Map<String, String> stories = new HashMap<>();
        for (Story story : collation.stories()) {
            story.documents().forEach(d -> stories.put(d, story.id()));
            tell(story, folders, request);
        }
        ClusterScores scores = ClusterScores.of(folders, stories);
        List<StorySentence> sentences =
                collation.stories().stream().flatMap(s -> s.summary().stream()).toList();
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("b3_precision", Figures.round(scores.b3Precision()));
        figures.put("b3_recall", Figures.round(scores.b3Recall()));
        figures.put("b3_f1", Figures.round(scores.b3()));
        figures.put("folders", folders.values().stream().distinct().count());
        figures.put("stories", collation.stories().size());
        figures.put("sentences", sentences.size());
        figures.put("dated_by_event", dated(sentences, StorySentence.Basis.EVENT));
        figures.put("dated_by_report", dated(sentences, StorySentence.Basis.REPORT));
        return figures;
    }

    private static void tell(Story story, Map<String, String> folders, Request request) {
        List<String> from = story.documents().stream()
                .map(d -> Optional.ofNullable(folders.get(d)).orElse("?"))
                .distinct()
                .toList();
        request.detail()
                .println(String.join(" + ", from) + ": " + story.documents().size());
    }

    private static long dated(List<StorySentence> sentences, StorySentence.Basis basis) {
        return sentences.stream()
                .filter(s -> s.basis().equals(Optional.of(basis)))
                .count();
    }

    /** The name of the folder of a file. */
    private static String folder(String file) {
        String relative = CollationScorer.relative(file);
        return relative.substring(0, relative.lastIndexOf('/'));
    }
}
