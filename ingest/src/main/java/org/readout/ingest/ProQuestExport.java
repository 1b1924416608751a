package org.readout.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.readout.core.Span;

/** Exports of ProQuest: rules of underscores part the articles, "Full text:" opens the body, fields follow it. */
final class ProQuestExport {

    private static final Pattern OPENING = Pattern.compile("^Document \\d+ of \\d+$");
    private static final Pattern RULE = Pattern.compile("^_{10,}$");
    private static final String FULL_TEXT = "Full text:";
    private static final Pattern TELLTALE = Pattern.compile(
            "^(?:ProQuest document (?:ID|link).*|Report Information from ProQuest.*|Publication info:.*|Publication date:.*|Database: ProQuest.*)$");
    /** What closes the fields of an article; pages and mails have nothing else between one article and the next. */
    private static final Pattern LAST_FIELD =
            Pattern.compile("^(?:Database|Last updated|Copyright|Document URL|ProQuest document ID):.*");

    /** What follows the title, and may be preceded by the authors and by where the article stood. */
    private static final Pattern HEAD =
            Pattern.compile("^(?:Author|Publication info|Abstract|Links):.*|^ProQuest document link$");

    private static final Pattern CITATION = Pattern.compile(".*\\[[^\\]]+\\].*\\d{4}.*");
    private static final Pattern AUTHORS = Pattern.compile("^[^.;]{2,60}, [^;]{1,60}(?:;.*)?\\.$");
    private static final Pattern EDITION = Pattern.compile(",[\\s\\h]+[^,]*\\bEdition\\b.*$");

    private static final Pattern FIELD = Pattern.compile(
            "^(?:Subject|Location|People|Company / organization|Company|Title|Publication title|Publication year|Publication date|Publication info|Publisher|Place of publication|Country of publication|Publication subject|ISSN|e-ISSN|Source type|Language of publication|Document type|ProQuest document ID|Document URL|Copyright|Last updated|Database|Credit|Section|Links|First page|Pages|Volume|Issue|Dateline|Classification|Identifier / keyword|Number of references|Business indexing term|Abstract|Word count|Publication type|Document feature|Author affiliation):.*");

    private ProQuestExport() {}

    static Optional<Export> read(String text, List<Line> lines) {
        boolean proQuest =
                lines.stream().anyMatch(line -> TELLTALE.matcher(line.text()).matches());
        List<Integer> fullTexts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).text().startsWith(FULL_TEXT)) {
                fullTexts.add(i);
            }
        }
        if (!proQuest || fullTexts.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> firsts = new ArrayList<>();
        for (int fullText : fullTexts) {
            firsts.add(opening(lines, fullText, firsts.isEmpty() ? 0 : firsts.get(firsts.size() - 1) + 1));
        }
        return Exports.export("ProQuest", text, lines, firsts, (part, whole) -> article(lines, part, whole));
    }

    /** The count or the line after the rule that stands next above a body; where neither does, the line after the last field of the article before. */
    private static int opening(List<Line> lines, int fullText, int from) {
        for (int i = fullText - 1; i >= from; i--) {
            if (OPENING.matcher(lines.get(i).text()).matches()) {
                return i;
            }
            if (RULE.matcher(lines.get(i).text()).matches()) {
                return i + 1;
            }
        }
        for (int i = fullText - 1; i >= from; i--) {
            if (LAST_FIELD.matcher(lines.get(i).text()).matches()) {
                boolean onNextLine = lines.get(i).text().endsWith(":");
                return Math.min(i + (onNextLine ? 2 : 1), fullText);
            }
        }
        return from;
    }

    private static Export.Article article(List<Line> lines, Span part, Span whole) {
        int label = part.start();
        while (!lines.get(label).text().startsWith(FULL_TEXT)) {
            label++;
        }
        int end = label + 1;
        while (end < part.end()
                && !FIELD.matcher(lines.get(end).text()).matches()
                && !RULE.matcher(lines.get(end).text()).matches()) {
            end++;
        }
        List<Span> body = new ArrayList<>();
        Optional<Span> sameLine = Exports.value(lines.get(label));
        int from = sameLine.map(Span::start)
                .orElse(label + 1 < end ? lines.get(label + 1).span().start() : 0);
        int to = lines.get(end - 1).span().end();
        if (from > 0 && from < to) {
            body.add(new Span(from, to));
        }
        Optional<String> info = field(lines, part, "Publication info:");
        return new Export.Article(
                whole,
                body,
                title(lines, part, label),
                field(lines, part, "Publication title:")
                        .map(ProQuestExport::withoutPlace)
                        .or(() -> info.map(value -> value.split(" ?;| \\(", -1)[0].strip()))
                        .or(() -> field(lines, part, "Publisher:")),
                field(lines, part, "Publication date:").or(() -> info),
                field(lines, part, "Word count:").flatMap(Exports::number));
    }

    private static Optional<String> field(List<Line> lines, Span part, String name) {
        for (int i = part.start(); i < part.end(); i++) {
            String line = lines.get(i).text();
            if (line.startsWith(name) && line.length() > name.length()) {
                return Optional.of(line.substring(name.length()).strip()).filter(value -> !value.isEmpty());
            }
        }
        return Optional.empty();
    }

    /** "New York Times, Late Edition (East Coast); New York, N.Y." is the New York Times. */
    private static String withoutPlace(String title) {
        return EDITION.matcher(title.split(";", -1)[0].strip()).replaceAll("");
    }

    private static Optional<Span> title(List<Line> lines, Span part, int fullText) {
        int head = fullText;
        for (int i = fullText - 1; i >= part.start(); i--) {
            String line = lines.get(i).text();
            if (line.startsWith("Title:")) {
                return Exports.value(lines.get(i));
            }
            head = HEAD.matcher(line).matches() ? i : head;
        }
        int at = head - 1;
        if (at > part.start() && CITATION.matcher(lines.get(at).text()).matches()) {
            at--;
            at -= at > part.start() && AUTHORS.matcher(lines.get(at).text()).matches() ? 1 : 0;
        }
        return at < part.start() || isNoTitle(lines.get(at).text())
                ? Optional.empty()
                : Optional.of(lines.get(at).span());
    }

    private static boolean isNoTitle(String line) {
        return OPENING.matcher(line).matches()
                || RULE.matcher(line).matches()
                || FIELD.matcher(line).matches()
                || TELLTALE.matcher(line).matches();
    }
}
