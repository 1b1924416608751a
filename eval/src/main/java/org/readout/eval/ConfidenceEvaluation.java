package org.readout.eval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.coder.Confidence;
import org.readout.coder.Readout;
import org.readout.core.ActorMention;
import org.readout.core.Document;
import org.readout.core.EventMention;
import org.readout.core.Span;
import org.readout.core.Status;
import org.readout.eval.corpus.Corpus;
import org.readout.eval.corpus.CorpusItem;
import org.readout.language.ActMention.Role;

/**
 * Whole records against the held-out crises of our own corpus, and whether their confidence is the share of them that is right: reliability by tenths, expected
 * calibration error, Brier score.
 *
 * <p>A record is right when its trigger overlaps an annotated one whose type and status it has, and its actors and recipients overlap the annotated ones, or are absent
 * with them. HISTORICAL counts as OCCURRED here: it hangs on the publication date, which a lone sentence does not have. {@code --features} prints instead, for every record of the
 * crises for calibration, what confidence is computed from, as CSV; figures come from the other crises.
 */
final class ConfidenceEvaluation implements Evaluation {
    private static final int BINS = 10;
    private static final int DOCUMENTS_AT_ONCE = 64;

    @Override
    public String summary() {
        return "whole records and their confidence on the held-out crises of our own corpus: --data training/data [--features] [--only-frames|--only-model]";
    }

    private record Scored(double confidence, boolean right) {}

    @Override
    public Map<String, Object> run(Request request) throws IOException {
        boolean features = request.has("--features");
        List<Map<String, Double>> rows = new ArrayList<>();
        List<Scored> scored = new ArrayList<>();
        Corpus corpus = Corpus.read(request.data());
        List<CorpusItem> items = half(corpus, features ? 0 : 1);
        int gold = 0;
        int found = 0;
        int typed = 0;
        try (Readout readout = Ablations.readout(request, event -> {
            rows.add(Confidence.features(event));
            return Confidence.of(event);
        })) {
            for (int from = 0; from < items.size(); from += DOCUMENTS_AT_ONCE) {
                List<CorpusItem> part = items.subList(from, Math.min(items.size(), from + DOCUMENTS_AT_ONCE));
                var coded = readout.code(part.stream()
                        .map(i -> Document.ofText(i.id(), i.text()))
                        .toList());
                for (int i = 0; i < part.size(); i++) {
                    List<CorpusItem.Event> free = new ArrayList<>(part.get(i).events());
                    gold += free.size();
                    for (EventMention mention : coded.get(i).mentions()) {
                        Optional<CorpusItem.Event> match = free.stream()
                                .filter(e -> e.trigger()
                                        .overlaps(mention.evidence().trigger().span()))
                                .findFirst();
                        match.ifPresent(free::remove);
                        found += match.isPresent() ? 1 : 0;
                        typed += match.filter(e -> e.kind()
                                                .type()
                                                .equals(mention.kind().type()))
                                        .isPresent()
                                ? 1
                                : 0;
                        scored.add(new Scored(
                                mention.confidence(),
                                match.filter(e -> isRight(e, mention)).isPresent()));
                    }
                }
            }
        }
        if (features) {
            print(rows, scored, request);
        } else {
            reliability(scored, request);
        }
        int right = (int) scored.stream().filter(Scored::right).count();
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("trigger_f1", Figures.round(new F1(gold, scored.size(), found).f1()));
        figures.put("type_f1", Figures.round(new F1(gold, scored.size(), typed).f1()));
        figures.put("record_f1", Figures.round(new F1(gold, scored.size(), right).f1()));
        figures.put("record_precision", Figures.round(new F1(gold, scored.size(), right).precision()));
        figures.put("record_recall", Figures.round(new F1(gold, scored.size(), right).recall()));
        figures.put("ece", Figures.round(100 * calibrationError(scored)));
        figures.put("brier", Figures.round(100 * brier(scored)));
        figures.put("gold", gold);
        figures.put("coded", scored.size());
        return figures;
    }

    /** The crises at even places of the held-out ones for calibration, those at odd places for checking it. */
    private static List<CorpusItem> half(Corpus corpus, int odd) {
        List<CorpusItem> items = corpus.items("dev");
        List<String> crises =
                items.stream().map(ConfidenceEvaluation::crisis).distinct().toList();
        return items.stream().filter(i -> crises.indexOf(crisis(i)) % 2 == odd).toList();
    }

    private static String crisis(CorpusItem item) {
        return item.id().replaceFirst("-(p-)?\\d+$", "");
    }

    private static boolean isRight(CorpusItem.Event event, EventMention mention) {
        return event.kind().type().equals(mention.kind().type())
                && plain(event.status()) == plain(mention.status())
                && agree(event.parties().getOrDefault(Role.ACTOR, List.of()), mention.actors())
                && agree(event.parties().getOrDefault(Role.RECIPIENT, List.of()), mention.recipients());
    }

    private static Status plain(Status status) {
        return status == Status.HISTORICAL ? Status.OCCURRED : status;
    }

    private static boolean agree(List<Span> gold, List<ActorMention> parties) {
        if (gold.isEmpty() || parties.isEmpty()) {
            return gold.isEmpty() && parties.isEmpty();
        }
        return parties.stream()
                .anyMatch(
                        p -> gold.stream().anyMatch(g -> g.overlaps(p.excerpt().span())));
    }

    private static void print(List<Map<String, Double>> rows, List<Scored> scored, Request request) {
        for (int i = 0; i < rows.size(); i++) {
            if (i == 0) {
                request.detail().println(String.join(",", rows.get(0).keySet()) + ",right");
            }
            request.detail()
                    .println(rows.get(i).values().stream()
                                    .map(v -> String.format(Locale.ROOT, "%.4f", v))
                                    .collect(Collectors.joining(","))
                            + "," + (scored.get(i).right() ? 1 : 0));
        }
    }

    private static void reliability(List<Scored> scored, Request request) {
        request.detail().println("confidence | records | mean confidence | share right");
        for (List<Scored> bin : bins(scored)) {
            if (!bin.isEmpty()) {
                request.detail()
                        .printf(
                                Locale.ROOT,
                                "%.2f–%.2f | %d | %.2f | %.2f%n",
                                bin.get(0).confidence(),
                                bin.get(bin.size() - 1).confidence(),
                                bin.size(),
                                mean(bin),
                                share(bin));
            }
        }
    }

    /** Tenths of the records, by rising confidence. */
    private static List<List<Scored>> bins(List<Scored> scored) {
        List<Scored> sorted = scored.stream()
                .sorted(Comparator.comparingDouble(Scored::confidence))
                .toList();
        List<List<Scored>> bins = new ArrayList<>();
        for (int b = 0; b < BINS; b++) {
            bins.add(sorted.subList(sorted.size() * b / BINS, sorted.size() * (b + 1) / BINS));
        }
        return bins;
    }

    private static double calibrationError(List<Scored> scored) {
        return bins(scored).stream()
                        .filter(b -> !b.isEmpty())
                        .mapToDouble(b -> b.size() * Math.abs(mean(b) - share(b)))
                        .sum()
                / Math.max(1, scored.size());
    }

    private static double brier(List<Scored> scored) {
        return scored.stream()
                .mapToDouble(s -> Math.pow(s.confidence() - (s.right() ? 1 : 0), 2))
                .average()
                .orElse(0);
    }

    private static double mean(List<Scored> bin) {
        return bin.stream().mapToDouble(Scored::confidence).average().orElse(0);
    }

    private static double share(List<Scored> bin) {
        return bin.stream().mapToDouble(s -> s.right() ? 1 : 0).average().orElse(0);
    }
}
