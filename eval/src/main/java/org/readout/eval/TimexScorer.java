package org.readout.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.readout.coder.time.TemporalReader;
import org.readout.coder.time.Timex;
import org.readout.core.Document;
import org.readout.language.AnalysedDocument;

/**
 * Scores time expressions against the WikiWars corpus (Mazur and Dale 2010): 22 narratives of wars with inline TIMEX2.
 *
 * <p>Spans count as in TempEval-3 (UzZaman et al. 2013): strict when both ends agree, relaxed when they overlap, each gold and each
 * found expression used once. A value counts where the spans overlap and the TIMEX3 value equals the TIMEX2 {@code val}, whose notations
 * coincide for everything the corpus uses; modifiers and anchors are not compared. A gold expression without {@code val} counts as
 * one whose value cannot be found.
 */
public final class TimexScorer {
    private static final double PERCENT = 100;

    private TimexScorer() {}

    /**
     * F1 on 0 to 100.
     *
     * @param n gold expressions
     */
    public record Result(double strictF1, double relaxedF1, double valueF1, int n) {}

    private record Counts(int gold, int found, int strict, int relaxed, int value) {
        Counts plus(Counts other) {
            return new Counts(
                    gold + other.gold,
                    found + other.found,
                    strict + other.strict,
                    relaxed + other.relaxed,
                    value + other.value);
        }

        double f1(int hits) {
            return gold + found == 0 ? 0 : PERCENT * 2 * hits / (gold + found);
        }
    }

    /**
     * Scores every {@code *.key.xml} of a folder.
     *
     * @param folder the corpus's {@code keyinline}, or a folder that holds it
     */
    public static Result score(Path folder, Function<Document, AnalysedDocument> analyser) throws IOException {
        Counts total = new Counts(0, 0, 0, 0, 0);
        for (Path file : keys(folder)) {
            total = total.plus(score(Timex2Document.parse(Files.readString(file)), file, analyser));
        }
        return new Result(total.f1(total.strict()), total.f1(total.relaxed()), total.f1(total.value()), total.gold());
    }

    private static List<Path> keys(Path folder) throws IOException {
        Path inline = Files.isDirectory(folder.resolve("keyinline")) ? folder.resolve("keyinline") : folder;
        try (Stream<Path> files = Files.list(inline)) {
            return files.filter(f -> f.getFileName().toString().endsWith(".key.xml"))
                    .sorted()
                    .toList();
        }
    }

    private static Counts score(Timex2Document key, Path file, Function<Document, AnalysedDocument> analyser) {
        AnalysedDocument analysed =
                analyser.apply(Document.ofText(file.getFileName().toString(), key.text()));
        List<Timex> found = new ArrayList<>(
                TemporalReader.read(analysed, Optional.of(key.published())).timexes());
        found.sort(Comparator.comparing(Timex::span));
        Set<Timex> used = new HashSet<>();
        int strict = 0;
        int relaxed = 0;
        int value = 0;
        for (Timex2Document.Annotation gold : key.annotations()) {
            Optional<Timex> match = found.stream()
                    .filter(t -> !used.contains(t) && t.span().overlaps(gold.span()))
                    .min(Comparator.comparingInt(t -> t.span().equals(gold.span()) ? 0 : 1));
            if (match.isPresent()) {
                used.add(match.get());
                relaxed++;
                strict += match.get().span().equals(gold.span()) ? 1 : 0;
                value += match.get().value().equals(gold.value()) ? 1 : 0;
            }
        }
        return new Counts(key.annotations().size(), found.size(), strict, relaxed, value);
    }
}
