package org.readout.eval;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.readout.coder.CodedDocument;
import org.readout.coder.Readout;
import org.readout.core.Document;
import org.readout.eval.corpus.Corpus;
import org.readout.eval.corpus.CorpusItem;

/** Status and sources of whole records on the held-out crises of our own corpus ({@link ChainsScorer}); {@code --errors} lists what is wrong. */
final class ChainsEvaluation implements Evaluation {
    private static final int DOCUMENTS_AT_ONCE = 64;

    @Override
    public String summary() {
        return "status and sources of records on the held-out crises of our own corpus: --data training/data [--errors] [--only-frames|--only-model]";
    }

    @Override
    public Map<String, Object> run(Request request) throws IOException {
        List<CorpusItem> items = Corpus.read(request.data()).items("dev");
        ChainsScorer scorer = new ChainsScorer();
        try (Readout readout = Ablations.readout(request)) {
            for (int from = 0; from < items.size(); from += DOCUMENTS_AT_ONCE) {
                List<CorpusItem> part = items.subList(from, Math.min(items.size(), from + DOCUMENTS_AT_ONCE));
                List<CodedDocument> coded = readout.code(part.stream()
                        .map(i -> Document.ofText(i.id(), i.text()))
                        .toList());
                for (int i = 0; i < part.size(); i++) {
                    scorer.add(part.get(i), coded.get(i).mentions());
                }
            }
        }
        if (request.has("--errors")) {
            scorer.errors().forEach(request.detail()::println);
        }
        return scorer.figures();
    }
}
