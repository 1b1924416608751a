package org.readout.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.readout.core.Span;

/**
 * Exports of Factiva, whose articles end with their accession number ("Document LBA0000020230921ej9l0002x"): with
 * two-letter field codes (HD, WC, PD, SN, LP, TD …), or in the layout for reading, where the fields are lines without
 * codes above the copyright line.
 */
final class FactivaExport {

    /** The language of the words is that in which the user has set Factiva, whatever that of the article. */
    private static final String NUMBER = "Do[ck]umento? [A-Z]{2,8}[A-Z0-9]*\\d{6,}[a-z0-9]*";

    private static final Pattern CLOSING = Pattern.compile("^" + NUMBER + "$");
    private static final Pattern CODE = Pattern.compile(
            "^(?:HD|CR|BY|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CT|RF|CO|IN|NS|RE|IPC|IPD|PUB|AN|ART|SE|CLM)(?:\\s.*)?$");

    private static final String WORDS = "\\d[\\d,.]*+[\\s\\h](?:words|Wörter|mots|palabras|parole|palavras|woorden)";
    private static final Pattern WORDS_FIELD = Pattern.compile("^(?:WC )?" + WORDS + "$");

    /** Begins at the first digit only, so that a long run of digits is gone through once. */
    private static final Pattern ANY_WORDS = Pattern.compile("(?<![\\d,.])" + WORDS);

    /** Codes that are English words too open a field only where what follows looks like one: articles begin with capitals. */
    private static final Pattern AFTER_BODY = Pattern.compile("^(?:(?:CT|RF|NS|IPC|IPD)(?:\\s.*)?"
            + "|(?:CO|IN|RE)(?:\\s.* : .*)?|(?:PUB|ART)(?:\\s.{1,80}(?<![.?!]))?|AN(?:\\s+Do[ck]umento? .*)?"
            + "|" + NUMBER + ")$");

    private static final Pattern CREDIT = Pattern.compile("(?i)^(?:by|special to) .*");
    private static final Pattern SECTION = Pattern.compile("^[^;]{2,40}; ?\\w{1,3}$");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern BRACKETED = Pattern.compile("\\([^)]*\\)");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.?!:][\"'\u201d\u2019)]*$");
    private static final int LONGEST_PUBLISHER = 10;
    private static final Pattern RIGHTS = Pattern.compile("(?i)^(?:copyright\\b|©|\\(c\\)).*");

    private FactivaExport() {}

    /** Whether the text could be an export, as can be told without taking it apart. */
    static boolean isWorthwhile(String text) {
        return ANY_WORDS.matcher(text).find();
    }

    static Optional<Export> read(String text, List<Line> lines) {
        List<Integer> firsts = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (CLOSING.matcher(lines.get(i).text()).matches()) {
                firsts.add(first);
                first = i + 1;
            }
        }
        boolean cutArticle = hasLength(lines, first, lines.size());
        if (cutArticle) {
            firsts.add(first);
        }
        if (firsts.isEmpty() || !hasLength(lines, 0, lines.size()) || !hasDateNearLength(lines)) {
            return Optional.empty();
        }
        return Exports.export(
                "Factiva",
                text,
                lines,
                firsts,
                (part, whole) -> isCoded(lines, part) ? coded(lines, part, whole) : plain(lines, part, whole));
    }

    private static boolean isCoded(List<Line> lines, Span part) {
        return codeLine(lines, part, "LP").isPresent()
                || codeLine(lines, part, "TD").isPresent();
    }

    private static boolean hasLength(List<Line> lines, int from, int to) {
        return lines.subList(from, to).stream()
                .anyMatch(line -> WORDS_FIELD.matcher(line.text()).matches());
    }

    /** On the next line or, where a code stands on a line of its own, on the one after it. */
    private static boolean hasDateNearLength(List<Line> lines) {
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (WORDS_FIELD.matcher(lines.get(i).text()).matches()) {
                int at = lines.get(i + 1).text().equals("PD") ? Math.min(i + 2, lines.size() - 1) : i + 1;
                if (DateText.find(MonthNames.inEnglish(lines.get(at).text())).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Export.Article coded(List<Line> lines, Span part, Span whole) {
        List<Span> body = new ArrayList<>();
        int at = part.start();
        while (at < part.end()) {
            String line = lines.get(at).text();
            if (line.equals("LP") || line.equals("TD") || line.startsWith("LP ") || line.startsWith("TD ")) {
                int end = at + 1;
                while (end < part.end()
                        && !AFTER_BODY.matcher(lines.get(end).text()).matches()
                        && !lines.get(end).text().matches("(?:TD|LP)(?:\\s.*)?")) {
                    end++;
                }
                if (line.length() > 3) {
                    body.add(new Span(
                            lines.get(at).span().start() + 3,
                            lines.get(end - 1).span().end()));
                } else {
                    Exports.between(lines, at + 1, end).ifPresent(body::add);
                }
                at = end;
            } else {
                at++;
            }
        }
        return new Export.Article(
                whole,
                body,
                codedTitle(lines, part),
                code(lines, part, "SN"),
                code(lines, part, "PD").map(MonthNames::inEnglish),
                code(lines, part, "WC").flatMap(Exports::number));
    }

    private static Optional<Integer> codeLine(List<Line> lines, Span part, String code) {
        for (int i = part.start(); i < part.end(); i++) {
            String line = lines.get(i).text();
            if (line.equals(code) || line.startsWith(code + " ") || line.startsWith(code + "\t")) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The value of a field, on the line of its code or on the next. */
    private static Optional<String> code(List<Line> lines, Span part, String code) {
        return codeLine(lines, part, code).flatMap(at -> {
            String line = lines.get(at).text();
            if (line.length() > code.length()) {
                return Optional.of(line.substring(code.length()).strip());
            }
            boolean next = at + 1 < part.end()
                    && !CODE.matcher(lines.get(at + 1).text()).matches();
            return next ? Optional.of(lines.get(at + 1).text()) : Optional.empty();
        });
    }

    /** The HD field, or the line above the first field. */
    private static Optional<Span> codedTitle(List<Line> lines, Span part) {
        Optional<Integer> heading = codeLine(lines, part, "HD");
        if (heading.isPresent()) {
            Line line = lines.get(heading.get());
            if (line.text().length() > 3) {
                return Optional.of(new Span(line.span().start() + 3, line.span().end()));
            }
            return heading.get() + 1 < part.end()
                    ? Optional.of(lines.get(heading.get() + 1).span())
                    : Optional.empty();
        }
        for (int i = part.start(); i < part.end(); i++) {
            if (CODE.matcher(lines.get(i).text()).matches()) {
                return i > part.start() ? Optional.of(lines.get(i - 1).span()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Export.Article plain(List<Line> lines, Span part, Span whole) {
        int length = part.start();
        while (length < part.end()
                && !WORDS_FIELD.matcher(lines.get(length).text()).matches()) {
            length++;
        }
        if (length >= part.end()) {
            return new Export.Article(
                    whole, List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
        int rights = length + 1;
        while (rights < part.end() && !RIGHTS.matcher(lines.get(rights).text()).matches()) {
            rights++;
        }
        int bodyStart = Math.min(rights + 1, part.end());
        int bodyEnd = bodyStart;
        while (bodyEnd < part.end()
                && !CLOSING.matcher(lines.get(bodyEnd).text()).matches()) {
            bodyEnd++;
        }
        boolean hasPublisher = rights < bodyEnd - 1
                && isPublisher(lines.get(bodyEnd - 1).text(), lines.get(rights).text());
        int date = Math.min(length + 1, part.end() - 1);
        int outlet = date + 1;
        while (outlet < rights && lines.get(outlet).text().matches("\\d{1,2}:\\d{2}.*")) {
            outlet++;
        }
        return new Export.Article(
                whole,
                Exports.between(lines, bodyStart, hasPublisher ? bodyEnd - 1 : bodyEnd).stream()
                        .toList(),
                length > part.start() ? plainTitle(lines, part.start(), length) : Optional.empty(),
                outlet < rights && outlet < part.end()
                        ? Optional.of(lines.get(outlet).text())
                        : Optional.empty(),
                Optional.of(MonthNames.inEnglish(lines.get(date).text())),
                Exports.number(lines.get(length).text()));
    }

    /** The longest of the lines above the length: the others are section and byline. */
    private static Optional<Span> plainTitle(List<Line> lines, int from, int length) {
        return lines.subList(Math.max(from, length - 4), length).stream()
                .filter(line -> !CREDIT.matcher(line.text()).matches()
                        && !SECTION.matcher(line.text()).matches())
                .map(Line::span)
                .reduce((a, b) -> b.length() > a.length() ? b : a);
    }

    /** Whether the last line of an article is no sentence and most of its words stand in the line that says whose the rights are. */
    private static boolean isPublisher(String last, String rights) {
        List<String> words = WORD.matcher(BRACKETED.matcher(last).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .toList();
        long told = words.stream().filter(rights::contains).count();
        return !words.isEmpty()
                && words.size() <= LONGEST_PUBLISHER
                && told * 2 > words.size()
                && !SENTENCE_END.matcher(last).matches();
    }
}
