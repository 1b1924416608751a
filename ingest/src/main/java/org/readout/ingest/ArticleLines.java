package org.readout.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.core.Boilerplate.Kind;
import org.readout.core.Excerpt;
import org.readout.core.OriginHint;
import org.readout.core.Published;
import org.readout.core.Published.Basis;
import org.readout.core.Span;

/**
 * Reads the lines of an article: first what wording alone tells, then captions by repetition, then the head above the
 * first running text and the foot below the last. Between the two only plain wording marks a line.
 */
final class ArticleLines {

    private final MarkedLines lines;
    private final HeadReader head;

    private ArticleLines(MarkedLines lines, Optional<String> knownTitle) {
        this.lines = lines;
        this.head = new HeadReader(lines, knownTitle);
    }

    /**
     * Reads lines some of which may be marked already, as those of a page are by its elements.
     *
     * @param knownTitle the title where the format gives it; a line that repeats it is marked
     */
    static Reading read(MarkedLines lines, Optional<String> knownTitle) {
        return new ArticleLines(lines, knownTitle).read();
    }

    static Reading read(String text, Optional<String> knownTitle) {
        return read(new MarkedLines(text, Line.of(text, 0, text.length())), knownTitle);
    }

    private Reading read() {
        markByWording();
        markRepeatedCaptions();
        FootReader.mark(lines);
        head.read();
        List<OriginHint> hints = new ArrayList<>();
        Optional<Dateline> dateline = markDatelines(hints);
        markGluedLinks();
        readCredits(hints);
        Optional<Published> published = head.published()
                .or(() -> dateline.flatMap(Dateline::day).map(day -> Published.on(day, Basis.METADATA, "dateline")))
                .or(this::publishedByCredit);
        Optional<String> outlet = outletByCredit().or(head::outlet).or(() -> dateline.flatMap(Dateline::agency));
        return new Reading(
                lines.boilerplate(), head.title(), outlet, published, hints, lines.bodyLines(), endsAbruptly());
    }

    private void markByWording() {
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.isMarked(i)) {
                int line = i;
                LineCues.kindOf(lines.text(i)).ifPresent(kind -> lines.mark(line, kind));
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.isMarked(i) && LineCues.isRelatedHeading(lines.text(i))) {
                markRelated(i);
            }
        }
    }

    /** The heading and the lines under it, up to running text or, once there was a link, a blank line. */
    private void markRelated(int heading) {
        lines.mark(heading, Kind.RELATED_LINKS);
        boolean atFoot = lines.lastProse().map(last -> last < heading).orElse(true);
        for (int i = heading + 1; i < lines.size(); i++) {
            boolean newBlock = lines.line(i).gapBefore() && i > heading + 1 && !atFoot;
            boolean isLink = !lines.isMarked(i)
                    && !LineShape.isProse(lines.text(i))
                    && lines.line(i).words() <= 30;
            if (newBlock || (!isLink && !lines.isMarked(i))) {
                return;
            }
            if (isLink) {
                lines.mark(i, Kind.RELATED_LINKS);
            }
        }
    }

    /** A picture's name and, on the next line, the same words run together with the name of the photographer. */
    private void markRepeatedCaptions() {
        for (int i = 1; i < lines.size(); i++) {
            String before = lines.text(i - 1);
            String line = lines.text(i);
            boolean glued = line.length() > before.length()
                    && line.startsWith(before)
                    && line.length() - before.length() <= 60
                    && Character.isLetter(line.charAt(before.length()))
                    && !LineShape.endsSentence(before);
            if (glued && !LineShape.isProse(before)) {
                lines.mark(i, Kind.CAPTION);
                if (!isHeadline(before)) {
                    lines.mark(i - 1, Kind.CAPTION);
                }
            }
        }
    }

    private static boolean isHeadline(String line) {
        List<String> words = Words.of(line, 40);
        return words.size() >= 4 && words.stream().anyMatch(word -> Character.isLowerCase(word.charAt(0)));
    }

    /** Marks the datelines of the first paragraphs and gives the first; the agency named there is an origin. */
    private Optional<Dateline> markDatelines(List<OriginHint> hints) {
        int seen = 0;
        for (int i = 0; i < lines.size() && seen < 3; i++) {
            if (lines.isMarked(i)) {
                continue;
            }
            seen += lines.isProse(i) ? 1 : 0;
            Optional<Dateline> dateline = Dateline.opening(lines.text(i));
            if (dateline.isPresent()) {
                lines.markInside(i, 0, dateline.get().length(), Kind.DATELINE);
                int start = lines.line(i).span().start();
                Span span = new Span(start, start + dateline.get().length());
                dateline.get()
                        .agency()
                        .ifPresent(agency -> hints.add(new OriginHint(
                                OriginHint.Kind.AGENCY,
                                Optional.of(agency),
                                Optional.empty(),
                                Excerpt.of(lines.document(), span))));
                return dateline;
            }
        }
        return Optional.empty();
    }

    private void markGluedLinks() {
        for (int i = 0; i < lines.size(); i++) {
            int line = i;
            if (!lines.isMarked(i)) {
                LineCues.gluedLink(lines.text(i))
                        .ifPresent(from ->
                                lines.markInside(line, from, lines.text(line).length(), Kind.RELATED_LINKS));
            }
        }
    }

    private void readCredits(List<OriginHint> hints) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.kind(i).filter(kind -> kind == Kind.CREDIT).isPresent()) {
                hints.addAll(Credits.hints(lines.document(), lines.line(i).span()));
            }
        }
    }

    private Optional<String> outletByCredit() {
        return firstCredit(Credits::ranHere);
    }

    private Optional<Published> publishedByCredit() {
        return firstCredit(Credits::published);
    }

    private <T> Optional<T> firstCredit(java.util.function.Function<String, Optional<T>> reading) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.kind(i).filter(kind -> kind == Kind.CREDIT).isPresent()) {
                Optional<T> found = reading.apply(lines.text(i));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** The last line of the body has a paragraph's length but no end of a sentence, or trails off as teasers do. */
    private boolean endsAbruptly() {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (!lines.isMarked(i)) {
                String last = lines.text(i);
                boolean teaser = last.matches(
                        "(?s).*(?:\\[\\+\\d+ chars\\]|\\[(?:\u2026|\\.\\.\\.|&hellip;)\\]|\\w\u2026|\\w\\.\\.\\.)$");
                char end = last.charAt(last.length() - 1);
                return teaser || (lines.line(i).words() >= 20 && (Character.isLetterOrDigit(end) || end == ','));
            }
        }
        return false;
    }
}
