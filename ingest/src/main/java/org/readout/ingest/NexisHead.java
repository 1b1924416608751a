package org.readout.ingest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.readout.core.Span;

/**
 * Title, outlet and date of an article of a Nexis export. In the older form the outlet stands above the date, and the title in a field or, in
 * what other countries download, below the date; in Nexis Uni title, outlet and date stand one below the other.
 */
final class NexisHead {

    private static final Pattern RIGHTS = Pattern.compile("(?i)^(?:copyright|©|\\(c\\)|all rights reserved).*");
    private static final Pattern DISTRIBUTOR = Pattern.compile("(?i)^distributed by .*");

    /** A part of an outlet, as a blog of a newspaper. */
    private static final Pattern PART = Pattern.compile("^\\(.*\\)$");

    /** What may stand between date and title. */
    private static final Pattern OF_THE_DATE =
            Pattern.compile("(?i)^(?:.{0,40}\\bedition(?: \\d+)?|\\d{1,2}:\\d{2}.{0,20}|correction appended)$");

    private static final String HEADLINE = "HEADLINE:";
    private static final int DATE_WITHIN = 12;
    private static final int LONGEST_OUTLET = 100;

    private final List<Line> lines;
    private final Span part;
    private final int bodyStart;
    private final int end;
    private final Optional<Integer> dateLine;
    private final Optional<Integer> headline;
    private final boolean isOlder;

    /** @param bodyStart the index of the line with which the body begins */
    NexisHead(List<Line> lines, Span part, int bodyStart) {
        this.lines = lines;
        this.part = part;
        this.bodyStart = bodyStart;
        this.end = firstField();
        this.dateLine = dateLine();
        this.headline = headline();
        this.isOlder = part.start() < end && isOpening(part.start());
    }

    Optional<String> date() {
        return dateLine.map(at -> lines.get(at).text());
    }

    Optional<Span> title() {
        if (headline.isPresent()) {
            return Exports.value(lines.get(headline.get())).map(value -> paragraph(value, headline.get(), bodyStart));
        }
        return isOlder ? dateLine.flatMap(this::titleBelow) : titleAbove();
    }

    Optional<String> outlet() {
        return outletLine().map(at -> lines.get(at).text()).filter(line -> line.length() <= LONGEST_OUTLET);
    }

    private Optional<Integer> outletLine() {
        int first = isOlder || headline.isPresent() ? part.start() : part.start() + 1;
        for (int i = dateLine.orElse(0) - 1; i >= first; i--) {
            if (!isOpening(i) && !matches(RIGHTS, i) && !matches(DISTRIBUTOR, i) && !matches(PART, i)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** All above the outlet or, where no date shows which line that is, the first line. */
    private Optional<Span> titleAbove() {
        int last = outletLine().orElse(Math.min(part.start() + 1, end)) - 1;
        return last < part.start()
                ? Optional.empty()
                : Optional.of(new Span(
                        lines.get(part.start()).span().start(),
                        lines.get(last).span().end()));
    }

    private Optional<Span> titleBelow(int date) {
        for (int i = date + 1; i < end; i++) {
            if (!matches(OF_THE_DATE, i) && !matches(RIGHTS, i)) {
                return Optional.of(paragraph(lines.get(i).span(), i, end));
            }
        }
        return Optional.empty();
    }

    /**
     * From a place to the end of the paragraph that the line begins, in texts that part paragraphs by blank lines; in others a title
     * goes on below a semicolon.
     */
    private Span paragraph(Span from, int line, int limit) {
        boolean parted = lines.subList(part.start() + 1, part.end()).stream().anyMatch(Line::gapBefore);
        int last = line;
        while (last + 1 < limit
                && !matches(NexisExport.FIELD, last + 1)
                && !matches(NexisExport.BODY, last + 1)
                && (parted
                        ? !lines.get(last + 1).gapBefore()
                        : lines.get(last).text().endsWith(";"))) {
            last++;
        }
        return new Span(from.start(), lines.get(last).span().end());
    }

    private int firstField() {
        int at = part.start();
        while (at < bodyStart && !matches(NexisExport.FIELD, at)) {
            at++;
        }
        return at;
    }

    /** The date never stands first: the outlet is above it. */
    private Optional<Integer> dateLine() {
        for (int i = part.start() + 1; i < bodyStart; i++) {
            if (!matches(RIGHTS, i)
                    && !matches(NexisExport.FIELD, i)
                    && DateText.find(lines.get(i).text())
                            .filter(found -> found.start() <= DATE_WITHIN)
                            .isPresent()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> headline() {
        for (int i = part.start(); i < bodyStart; i++) {
            if (lines.get(i).text().startsWith(HEADLINE)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private boolean isOpening(int line) {
        return matches(NexisExport.OPENING, line);
    }

    private boolean matches(Pattern pattern, int line) {
        return pattern.matcher(lines.get(line).text()).matches();
    }
}
