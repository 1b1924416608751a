package org.readout.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.core.Span;

/** Recognises the exports of news databases and what their readers share. */
final class Exports {

    private static final Pattern WORDS = Pattern.compile("(\\d[\\d,.]*)");

    private Exports() {}

    /** The articles of the text, if it is an export of a known database. */
    static Optional<Export> read(String text) {
        boolean worthwhile = text.contains("LENGTH:")
                || text.contains("End of Document")
                || text.contains("BODY:")
                || text.contains("Full text:")
                || FactivaExport.isWorthwhile(text);
        if (!worthwhile) {
            return Optional.empty();
        }
        List<Line> lines = Line.of(text, 0, text.length());
        return NexisExport.read(text, lines)
                .or(() -> ProQuestExport.read(text, lines))
                .or(() -> FactivaExport.read(text, lines))
                .filter(export -> !export.articles().isEmpty());
    }

    /**
     * Cuts the file into the parts of its articles.
     *
     * @param firstLines the index of the line with which each article begins
     * @return for each article the half-open range of its lines
     */
    private static List<Span> parts(List<Integer> firstLines, int lineCount) {
        List<Span> parts = new ArrayList<>();
        for (int i = 0; i < firstLines.size(); i++) {
            int end = i + 1 < firstLines.size() ? firstLines.get(i + 1) : lineCount;
            if (firstLines.get(i) < end) {
                parts.add(new Span(firstLines.get(i), end));
            }
        }
        return parts;
    }

    /**
     * A file as the export of a database.
     *
     * @param firstLines the index of the line with which each article begins
     * @param article makes an article of the range of its lines and of its part of the file's text, which goes on to the next article's first line
     */
    static Optional<Export> export(
            String database,
            String text,
            List<Line> lines,
            List<Integer> firstLines,
            BiFunction<Span, Span, Export.Article> article) {
        List<Export.Article> articles = new ArrayList<>();
        List<Span> parts = parts(firstLines, lines.size());
        for (int i = 0; i < parts.size(); i++) {
            Span part = parts.get(i);
            int start = i == 0 ? 0 : lines.get(part.start()).span().start();
            int end = i == parts.size() - 1
                    ? text.length()
                    : lines.get(part.end()).span().start();
            articles.add(article.apply(part, new Span(start, end)));
        }
        return Optional.of(new Export(database, articles));
    }

    /** From the start of one line to the end of another, if there is anything between them. */
    static Optional<Span> between(List<Line> lines, int from, int to) {
        return from < to
                ? Optional.of(new Span(
                        lines.get(from).span().start(), lines.get(to - 1).span().end()))
                : Optional.empty();
    }

    static Optional<Integer> number(String field) {
        Matcher matcher = WORDS.matcher(field);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String digits = matcher.group(1).replaceAll("[,.]", "");
        return digits.length() <= 7 ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
    }

    /** The value after the colon of a field line, as a place in the file. */
    static Optional<Span> value(Line line) {
        int colon = line.text().indexOf(':');
        int from = colon + 1;
        while (from < line.text().length() && Line.isBlank(line.text().charAt(from))) {
            from++;
        }
        return colon < 0 || from >= line.text().length()
                ? Optional.empty()
                : Optional.of(new Span(line.span().start() + from, line.span().end()));
    }
}
