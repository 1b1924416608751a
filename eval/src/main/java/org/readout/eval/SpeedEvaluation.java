package org.readout.eval;

import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.coder.Readout;
import org.readout.coder.actors.ActorDictionary;
import org.readout.coder.codebook.Codebook;
import org.readout.core.Document;
import org.readout.ingest.Ingest;
import org.readout.ingest.Ingested;
import org.readout.language.OnnxAnalyser;

/**
 * How fast articles are coded: after one warm-up pass over the same articles, documents per second of wall-clock time, processor time per document in all and in the
 * model, and the peak resident memory of the process.
 */
final class SpeedEvaluation implements Evaluation {
    private static final int BATCH = 16;
    private static final double NANOS_PER_MS = 1e6;

    @Override
    public String summary() {
        return "documents per second, CPU time and memory: --data PATH";
    }

    @Override
    public Map<String, Object> run(Request request) {
        List<Document> documents = new ArrayList<>();
        new Ingest().read(List.of(request.data().toString()), InputStream.nullInputStream(), item -> {
            if (item instanceof Ingested.Article article) {
                documents.add(article.document());
            }
        });
        try (OnnxAnalyser analyser = OnnxAnalyser.load()) {
            Readout readout = new Readout(analyser, Codebook.load(), ActorDictionary.shipped());
            pass(readout, documents);
            long model = analyser.statistics().modelCpuNanos();
            long cpu = processCpu();
            long wall = System.nanoTime();
            pass(readout, documents);
            double seconds = (System.nanoTime() - wall) / 1e9;
            double cpuMs = (processCpu() - cpu) / NANOS_PER_MS;
            double modelMs = (analyser.statistics().modelCpuNanos() - model) / NANOS_PER_MS;
            Map<String, Object> figures = new LinkedHashMap<>();
            int n = Math.max(1, documents.size());
            figures.put("documents_per_second", Figures.round(documents.size() / seconds));
            figures.put("cpu_ms_per_document", Figures.round(cpuMs / n));
            figures.put("model_cpu_ms_per_document", Figures.round(modelMs / n));
            figures.put("peak_rss_mb", Memory.peakResidentMegabytes());
            figures.put("documents", documents.size());
            return figures;
        }
    }

    private static void pass(Readout readout, List<Document> documents) {
        for (int i = 0; i < documents.size(); i += BATCH) {
            readout.code(documents.subList(i, Math.min(documents.size(), i + BATCH)));
        }
    }

    private static long processCpu() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
    }
}
