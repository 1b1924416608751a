package org.readout.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.readout.core.Span;

/**
 * Exports of LexisNexis: the older form with fields in capitals ("LENGTH: 171 words"), where "1 of 3 DOCUMENTS" or
 * "Document 1 of 3" opens an article, and that of Nexis Uni, where "End of Document" closes it.
 */
final class NexisExport {

    static final Pattern OPENING =
            Pattern.compile("^(?:Document )?\\d+ of \\d+(?: DOCUMENTS?)?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSING = Pattern.compile("^End of Document$", Pattern.CASE_INSENSITIVE);
    static final Pattern FIELD = Pattern.compile(
            "^(?:LENGTH|HEADLINE|BYLINE|SECTION|DATELINE|LOAD-DATE|PUBLICATION-TYPE|HIGHLIGHT|SOURCE|SERIES|Length|Section|Byline|Dateline|Highlight):.*");
    private static final Pattern LENGTH = Pattern.compile("^(?:LENGTH|Length):[\\s\\h]*\\d[\\d,.]*[\\s\\h]words.*");
    static final Pattern BODY = Pattern.compile("^(?:BODY|FULL TEXT|Body):?$");
    private static final Pattern AFTER_BODY = Pattern.compile(
            "^(?:(?:LOAD-DATE|LANGUAGE|PUBLICATION-TYPE|SUBJECT|GRAPHIC|NOTES|COPYRIGHT|DOCUMENT-TYPE|JOURNAL-CODE|ORGANIZATION|COMPANY|PERSON|COUNTRY|CITY|STATE|URL|DISTRIBUTION|TICKER|INDUSTRY|GEOGRAPHIC|CORRECTION|CORRECTION-DATE|Load-Date|Language|Publication-Type|Subject|Journal Code|Geographic|Industry|Company|Organization|Person):.*"
                    + "|Classification|Graphic|Notes|End of Document)$");
    private static final Pattern SPACES = Pattern.compile("[\\s\\h]+");

    private static final int COVER_HEAD = 12;

    private NexisExport() {}

    static Optional<Export> read(String text, List<Line> lines) {
        boolean hasFields =
                lines.stream().anyMatch(line -> LENGTH.matcher(line.text()).matches());
        List<Integer> openings = new ArrayList<>();
        int cover = coverLines(lines);
        for (int i = cover; i < lines.size(); i++) {
            if (OPENING.matcher(lines.get(i).text()).matches()) {
                openings.add(i);
            }
        }
        if (openings.isEmpty()) {
            openings = afterClosings(lines);
        }
        if (!hasFields || openings.isEmpty()) {
            return Optional.empty();
        }
        return Exports.export("Nexis", text, lines, openings, (part, whole) -> {
            boolean hasCover = part.start() < cover && cover < part.end();
            return article(lines, hasCover ? new Span(cover, part.end()) : part, whole);
        });
    }

    /**
     * How many lines the cover of a download takes: who fetched it and when, and a list of its documents. It ends where the
     * first listed title stands again, as the headline of the first article. 0 without a cover.
     */
    private static int coverLines(List<Line> lines) {
        boolean hasCover =
                lines.stream().limit(COVER_HEAD).anyMatch(line -> line.text().startsWith("Job Number:"));
        if (!hasCover) {
            return 0;
        }
        Optional<String> title = lines.stream()
                .map(Line::text)
                .filter(line -> line.startsWith("1. "))
                .map(line -> withoutSpaces(line.substring(3)))
                .findFirst();
        for (int i = 0; i < lines.size(); i++) {
            if (title.filter(withoutSpaces(lines.get(i).text())::equals).isPresent()) {
                return i;
            }
        }
        return 0;
    }

    /** The cover and the article do not put the same spaces between the parts of a title. */
    private static String withoutSpaces(String title) {
        return SPACES.matcher(title).replaceAll("");
    }

    /** The first lines of articles where only their ends are told; what follows the last end belongs to the last. */
    private static List<Integer> afterClosings(List<Line> lines) {
        List<Integer> firsts = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (CLOSING.matcher(lines.get(i).text()).matches()) {
                firsts.add(first);
                first = i + 1;
            }
        }
        boolean another = !firsts.isEmpty()
                && lines.subList(first, lines.size()).stream()
                        .anyMatch(line -> LENGTH.matcher(line.text()).matches());
        if (another) {
            firsts.add(first);
        }
        return firsts;
    }

    private static Export.Article article(List<Line> lines, Span part, Span whole) {
        int bodyLabel = find(lines, part.start(), part.end(), BODY).orElse(-1);
        int bodyStart = bodyLabel >= 0 ? bodyLabel + 1 : afterFields(lines, part);
        int bodyEnd = find(lines, bodyStart, part.end(), AFTER_BODY).orElse(part.end());
        NexisHead head = new NexisHead(lines, part, bodyStart);
        return new Export.Article(
                whole,
                Exports.between(lines, bodyStart, bodyEnd).stream().toList(),
                head.title(),
                head.outlet(),
                head.date(),
                find(lines, part.start(), bodyStart, LENGTH)
                        .flatMap(at -> Exports.number(lines.get(at).text())));
    }

    private static Optional<Integer> find(List<Line> lines, int from, int to, Pattern pattern) {
        for (int i = from; i < to; i++) {
            if (pattern.matcher(lines.get(i).text()).matches()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static int afterFields(List<Line> lines, Span part) {
        int after = part.end();
        for (int i = part.start(); i < part.end(); i++) {
            if (FIELD.matcher(lines.get(i).text()).matches()
                    && !AFTER_BODY.matcher(lines.get(i).text()).matches()) {
                after = i + 1;
            }
        }
        return after;
    }
}
