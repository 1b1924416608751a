package org.readout.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.readout.core.CodePoints;
import org.readout.core.Document;
import org.readout.core.Span;
import org.readout.language.AnalysedDocument;
import org.readout.language.AttributedSpan;
import org.readout.language.LanguageAnalyser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Scores attributions from raw text against PolNeAR.
 *
 * <p>A span counts once for a document and role, however many attributions share it. Spans are compared by their
 * characters.
 */
public final class PolnearScorer {
    private static final int DOCUMENTS_AT_ONCE = 16;

    private PolnearScorer() {}

    /** @param jsonl one article a line: {@code {id, text, attributions: [{source, cue, content}]}}, code point offsets */
    public static PolnearScores score(Path jsonl, LanguageAnalyser analyser) {
        List<Article> articles = read(jsonl);
        F1 none = new F1(0, 0, 0);
        PolnearScores total = new PolnearScores(none, none, none, none, none, none, none);
        for (int from = 0; from < articles.size(); from += DOCUMENTS_AT_ONCE) {
            List<Article> part = articles.subList(from, Math.min(articles.size(), from + DOCUMENTS_AT_ONCE));
            List<AnalysedDocument> analysed =
                    analyser.analyse(part.stream().map(Article::document).toList());
            for (int i = 0; i < part.size(); i++) {
                total = total.plus(
                        compare(part.get(i).attributions(), analysed.get(i).attributions()));
            }
        }
        return total;
    }

    private record Article(Document document, List<AttributedSpan> attributions) {}

    private static List<Article> read(Path jsonl) {
        try {
            List<Article> articles = new ArrayList<>();
            for (String line : Files.readAllLines(jsonl)) {
                if (!line.isBlank()) {
                    articles.add(article(JsonMapper.shared().readTree(line)));
                }
            }
            return articles;
        } catch (IOException e) {
            throw new UncheckedIOException("the articles could not be read", e);
        }
    }

    private static Article article(JsonNode row) {
        Document document =
                Document.ofText(row.path("id").asString(), row.path("text").asString());
        CodePoints offsets = CodePoints.of(document.text());
        List<AttributedSpan> attributions = new ArrayList<>();
        for (JsonNode attribution : row.path("attributions")) {
            List<Span> cue = spans(attribution.path("cue"), offsets);
            if (!cue.isEmpty()) {
                attributions.add(new AttributedSpan(
                        spans(attribution.path("source"), offsets),
                        cue,
                        spans(attribution.path("content"), offsets),
                        1.0));
            }
        }
        return new Article(document, attributions);
    }

    private static List<Span> spans(JsonNode pairs, CodePoints offsets) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode pair : pairs) {
            spans.add(new Span(
                    offsets.toUtf16(pair.get(0).asInt()),
                    offsets.toUtf16(pair.get(1).asInt())));
        }
        return spans;
    }

    private static PolnearScores compare(List<AttributedSpan> gold, List<AttributedSpan> predicted) {
        return new PolnearScores(
                exact(gold, predicted, AttributedSpan::source),
                exact(gold, predicted, AttributedSpan::cue),
                exact(gold, predicted, AttributedSpan::content),
                begin(gold, predicted, AttributedSpan::source),
                begin(gold, predicted, AttributedSpan::cue),
                begin(gold, predicted, AttributedSpan::content),
                new F1(gold.size(), predicted.size(), linked(gold, predicted)));
    }

    private static F1 exact(
            List<AttributedSpan> gold, List<AttributedSpan> predicted, Function<AttributedSpan, List<Span>> role) {
        return count(distinct(gold, role), distinct(predicted, role));
    }

    private static F1 begin(
            List<AttributedSpan> gold, List<AttributedSpan> predicted, Function<AttributedSpan, List<Span>> role) {
        Set<Integer> goldStarts = new HashSet<>();
        distinct(gold, role).forEach(s -> goldStarts.add(s.start()));
        Set<Integer> predictedStarts = new HashSet<>();
        distinct(predicted, role).forEach(s -> predictedStarts.add(s.start()));
        return count(goldStarts, predictedStarts);
    }

    private static Set<Span> distinct(List<AttributedSpan> attributions, Function<AttributedSpan, List<Span>> role) {
        Set<Span> spans = new HashSet<>();
        attributions.forEach(a -> spans.addAll(role.apply(a)));
        return spans;
    }

    private static <T> F1 count(Set<T> gold, Set<T> predicted) {
        int matching = (int) predicted.stream().filter(gold::contains).count();
        return new F1(gold.size(), predicted.size(), matching);
    }

    private static int linked(List<AttributedSpan> gold, List<AttributedSpan> predicted) {
        List<AttributedSpan> free = new ArrayList<>(gold);
        int matching = 0;
        for (AttributedSpan attribution : predicted) {
            matching += free.stream()
                            .filter(g -> meets(g, attribution))
                            .findFirst()
                            .map(free::remove)
                            .orElse(false)
                    ? 1
                    : 0;
        }
        return matching;
    }

    private static boolean meets(AttributedSpan gold, AttributedSpan predicted) {
        return overlap(gold.cue(), predicted.cue())
                && overlap(gold.source(), predicted.source())
                && overlap(gold.content(), predicted.content());
    }

    private static boolean overlap(List<Span> gold, List<Span> predicted) {
        if (gold.isEmpty() || predicted.isEmpty()) {
            return gold.isEmpty() && predicted.isEmpty();
        }
        return gold.stream().anyMatch(g -> predicted.stream().anyMatch(g::overlaps));
    }
}
