package org.readout.eval;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.coder.Readout;
import org.readout.core.Document;
import org.readout.ingest.Ingest;
import org.readout.ingest.Ingested;

/**
 * Records against careful annotation, from the article files as a user has them.
 *
 * <p>The folder holds {@code gold/*.json} with {@code articles/ID_*.txt} beside it, or, like {@code samples/}, {@code expected/gold/*.json} whose {@code file} names
 * the article, with {@code expected/held-out.txt} naming the articles that nothing was developed on. {@code --held-out} scores those, {@code --development} the
 * others, {@code --errors} lists what is wrong, {@code --fields} measures every field by itself ({@link GoldFields}; with {@code --errors} also what is wrong
 * in each), {@code --only-frames} and {@code --only-model} leave out the other finder of events.
 */
final class GoldEvaluation implements Evaluation {

    @Override
    public String summary() {
        return "records against annotated articles: --data DIR [--held-out|--development] [--errors] [--fields] [--only-frames|--only-model]";
    }

    @Override
    public Map<String, Object> run(Request request) throws IOException {
        GoldScorer scorer = new GoldScorer();
        int articles = 0;
        try (Readout readout = Ablations.readout(request)) {
            for (GoldArticle gold : chosen(request)) {
                Optional<Document> document = document(request.data(), gold);
                if (document.isPresent()) {
                    scorer.add(gold, readout.code(document.get()));
                    articles++;
                } else {
                    request.detail().println("No article for " + gold.id());
                }
            }
        }
        if (request.has("--errors")) {
            scorer.errors().forEach(request.detail()::println);
        }
        Map<String, Object> figures = figures(scorer, articles);
        if (request.has("--fields")) {
            if (request.has("--errors")) {
                scorer.fields().errors().forEach(request.detail()::println);
            }
            figures.putAll(scorer.fields().figures());
        }
        return figures;
    }

    private static Map<String, Object> figures(GoldScorer scorer, int articles) {
        GoldScorer.Result result = scorer.result();
        GoldScorer.Interval interval = scorer.allF1Interval();
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("type_f1", Figures.round(result.typeF1()));
        figures.put("parties_f1", Figures.round(result.partiesF1()));
        figures.put("status_f1", Figures.round(result.statusF1()));
        figures.put("attribution_f1", Figures.round(result.attributionF1()));
        figures.put("all_f1", Figures.round(result.allF1()));
        figures.put("all_f1_low", Figures.round(interval.low()));
        figures.put("all_f1_high", Figures.round(interval.high()));
        figures.put("precision", Figures.round(result.precision()));
        figures.put("recall", Figures.round(result.recall()));
        figures.put("gold", result.gold());
        figures.put("coded", result.coded());
        figures.put("articles", articles);
        return figures;
    }

    static List<GoldArticle> chosen(Request request) throws IOException {
        Path expected = request.data().resolve("expected");
        Path folder = Files.isDirectory(expected)
                ? expected.resolve("gold")
                : request.data().resolve("gold");
        Set<String> heldOut = new HashSet<>();
        Path list = expected.resolve("held-out.txt");
        if (Files.isRegularFile(list)) {
            heldOut.addAll(Files.readAllLines(list));
        }
        List<GoldArticle> chosen = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                GoldArticle article = GoldArticle.read(file);
                boolean held = heldOut.contains(article.id());
                if (!(request.has("--held-out") && !held) && !(request.has("--development") && held)) {
                    chosen.add(article);
                }
            }
        }
        return chosen;
    }

    /** The annotated article as ingest reads it; of a file with several, the part that the annotation names. */
    static Optional<Document> document(Path data, GoldArticle gold) throws IOException {
        Optional<Path> path =
                gold.file().map(data::resolve).filter(Files::isRegularFile).or(() -> byId(data, gold.id()));
        if (path.isEmpty()) {
            return Optional.empty();
        }
        List<Document> documents = new ArrayList<>();
        new Ingest().read(List.of(path.get().toString()), InputStream.nullInputStream(), item -> {
            if (item instanceof Ingested.Article article) {
                documents.add(article.document());
            }
        });
        int index = gold.part().orElse(1) - 1;
        return index < documents.size() ? Optional.of(documents.get(index)) : Optional.empty();
    }

    private static Optional<Path> byId(Path data, String id) {
        Path articles = data.resolve("articles");
        if (!Files.isDirectory(articles)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(articles)) {
            return files.filter(f -> f.getFileName().toString().startsWith(id)).findFirst();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
