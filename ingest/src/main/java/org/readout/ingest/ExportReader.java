package org.readout.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.readout.core.Boilerplate;
import org.readout.core.Boilerplate.Kind;
import org.readout.core.Problem;
import org.readout.core.ProblemCode;
import org.readout.core.Published;
import org.readout.core.Published.Basis;
import org.readout.core.Span;

/**
 * Turns each article of an export into a document whose text is the article's part of the file, field lines included
 * and marked.
 */
final class ExportReader {

    /** Declared lengths count headline and fields too, and words otherwise than we do. */
    private static final double ENOUGH_OF_DECLARED = 0.6;

    /** Titles may be broken into lines. */
    private static final Pattern SPACES = Pattern.compile("[\\s\\h]+");

    private final Acceptance acceptance;

    ExportReader(Acceptance acceptance) {
        this.acceptance = acceptance.with(acceptance.given().ofEach());
    }

    void read(String name, String file, Export export, Notes notes) {
        int count = export.articles().size();
        for (int i = 0; i < count; i++) {
            String place = name + "#" + (i + 1);
            Export.Article article = shifted(export.articles().get(i));
            String text = export.articles().get(i).whole().slice(file);
            read(place, text, article, export.product(), notes.problems(place, i == 0, i == count - 1));
        }
    }

    private void read(String place, String asGiven, Export.Article article, String product, List<Problem> notes) {
        if (article.body().isEmpty()) {
            acceptance.trouble(
                    ProblemCode.MISSING_TEXT, place, "This article of the " + product + " export has no text.");
            return;
        }
        List<Problem> problems = new ArrayList<>(notes);
        Optional<Published> published = article.date()
                .flatMap(date -> DateText.field(date, Basis.METADATA, "date line of the " + product + " export"));
        if (article.date().isPresent() && published.isEmpty()) {
            problems.add(Problem.of(
                    ProblemCode.BAD_DATE,
                    place,
                    "The export's date line \""
                            + FileWalker.printable(article.date().get()) + "\" is not one certain date."));
        }
        String text = unwrapped(asGiven, article.body());
        List<Line> bodyLines = new ArrayList<>();
        article.body().forEach(part -> bodyLines.addAll(Line.of(text, part.start(), part.end())));
        Optional<String> title =
                article.title().map(span -> SPACES.matcher(span.slice(text)).replaceAll(" "));
        Reading reading = ArticleLines.read(new MarkedLines(text, bodyLines), title.or(() -> Optional.of("")));
        int words = bodyLines.stream().mapToInt(Line::words).sum();
        article.words()
                .filter(declared -> words < declared * ENOUGH_OF_DECLARED)
                .ifPresent(declared -> {
                    problems.add(Problem.of(
                            ProblemCode.TRUNCATED,
                            place,
                            String.format(
                                    Locale.ROOT,
                                    "The export declares %d words but holds %d; what there is was read.",
                                    declared,
                                    words)));
                });
        acceptance.article(new Draft(
                place,
                text,
                title,
                article.outlet().or(reading::outlet),
                Optional.empty(),
                Optional.empty(),
                published.or(reading::published),
                boilerplate(text, article, reading),
                reading.originHints(),
                problems));
    }

    private static String unwrapped(String text, List<Span> body) {
        String whole = text;
        for (Span part : body) {
            whole = Line.unwrapped(whole, part.start(), part.end(), false);
        }
        return whole;
    }

    /** The title, what was found in the body, and every other line as metadata of the export. */
    private static List<Boilerplate> boilerplate(String text, Export.Article article, Reading reading) {
        List<Boilerplate> marks = new ArrayList<>(reading.boilerplate());
        article.title().ifPresent(span -> marks.add(new Boilerplate(span, Kind.TITLE)));
        List<Span> taken = new ArrayList<>(article.body());
        article.title().ifPresent(taken::add);
        taken.sort(null);
        int at = 0;
        for (Span span : taken) {
            markMetadata(text, at, span.start(), marks);
            at = Math.max(at, span.end());
        }
        markMetadata(text, at, text.length(), marks);
        return marks;
    }

    private static void markMetadata(String text, int from, int to, List<Boilerplate> marks) {
        for (Line line : Line.of(text, from, to)) {
            marks.add(new Boilerplate(line.span(), Kind.EXPORT_METADATA));
        }
    }

    /** The same article with offsets counted from the start of its part. */
    private static Export.Article shifted(Export.Article article) {
        int by = article.whole().start();
        return new Export.Article(
                new Span(0, article.whole().length()),
                article.body().stream()
                        .map(span -> new Span(span.start() - by, span.end() - by))
                        .toList(),
                article.title().map(span -> new Span(span.start() - by, span.end() - by)),
                article.outlet(),
                article.date(),
                article.words());
    }
}
