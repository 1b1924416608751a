package org.readout.ingest;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.readout.core.Boilerplate.Kind;
import org.readout.core.Published;
import org.readout.core.Published.Basis;

/** Reads the lines above the running text: headline, byline, date, masthead. What fits none of them is left as body. */
final class HeadReader {

    private static final int MAX_LINES = 15;
    private static final int MAX_TITLE_LENGTH = 250;
    private static final int MAX_LABEL_WORDS = 16;
    private static final int MAX_TITLE_WORDS = 32;

    private static final Pattern BYLINE = Pattern.compile(
            "^(?:(?:By|BY)\\s+\\p{Lu}.*|(?:By|BY) (?:an?|our) .{3,60}"
                    + "|(?i:(?:exclusive |analysis |opinion |story |words |text |report )?(?:edited|written|posted|compiled|reported|reviewed) by) \\p{Lu}.*"
                    + "|(?i:reporting from) ?\\p{Lu}[\\p{L} ]{2,30}|(?i:(?:story|words|text|analysis|opinion|report) by) \\p{Lu}.*"
                    + "|(?i:from (?:our|a) (?:own |special |staff )?correspondents?)\\b.*"
                    + "|\\p{Lu}.*\\b(?:[Ss]taff|[Ss]taff [Ww]riters?|[Cc]orrespondents?|[Rr]eporters?|[Nn]ews [Dd]esk|[Ww]eb [Dd]esk|[Bb]ureau|[Nn]ewsroom|[a-z]+ editor)(?: in \\p{Lu}[\\p{L} ]+)?(?:\\s*[|,\u00b7\u2022\u2013-].*)?)$");
    private static final Pattern NEWSROOM_SUFFIX = Pattern.compile("(?i)(?:[|,].*)?$");
    private static final Pattern DATE_LINE_WORDS = Pattern.compile(
            "(?i)\\b(?:first |last |originally )?(?:published|updated|posted|modified|created|issued|released|date|dated|as of|for immediate release|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)|at|on|a\\.?m|p\\.?m|gmt|bst|utc|est|edt|et|cet|cest|ist|pst|pdt|hrs?|hours|min(?:ute)?s? read|analysis|opinion|news|world)\\b\\.?");
    private static final Pattern UPDATED_LINE = Pattern.compile("(?i)^(?:last )?(?:updated|modified)\\b");
    private static final Pattern MASTHEAD = Pattern.compile(
            "^(?<outlet>" + OutletNames.NAME
                    + ") [\u2013\u2014|\u00b7-] ?(?i:live(?: reporting| updates| blog)?|world|news|analysis|opinion|international|home)$");

    private static final Pattern SPACES = Pattern.compile("[\\s\\h]+");

    private final MarkedLines lines;
    private final Optional<String> knownTitle;
    private Optional<String> title = Optional.empty();
    private Optional<String> outlet = Optional.empty();
    private Optional<Published> published = Optional.empty();
    private Optional<Published> updated = Optional.empty();

    HeadReader(MarkedLines lines, Optional<String> knownTitle) {
        this.lines = lines;
        this.knownTitle = knownTitle;
    }

    Optional<String> title() {
        return title;
    }

    Optional<String> outlet() {
        return outlet;
    }

    /** The date of a header line; that of an update only where no other stands. */
    Optional<Published> published() {
        return published.or(() -> updated);
    }

    void read() {
        Optional<Integer> body = lines.firstProse();
        if (body.isEmpty()) {
            return;
        }
        int end = Math.min(body.get(), MAX_LINES);
        for (int i = 0; i < end; i++) {
            if (!lines.isMarked(i)) {
                readLine(i);
            } else {
                readDate(lines.text(i));
            }
        }
        markTitle(end);
    }

    /** Whether a line above the body says by its wording that it is a byline, a masthead, a date, an agency or a credit. */
    static boolean isOfTheHead(String line) {
        return Words.count(line) <= MAX_LABEL_WORDS
                && (isByline(line)
                        || isDateLine(line)
                        || OutletNames.isAgency(line)
                        || MASTHEAD.matcher(line).find()
                        || LineCues.kindOf(line).isPresent());
    }

    private static boolean isByline(String line) {
        return BYLINE.matcher(line).find() && !LineShape.endsSentence(line);
    }

    private void readLine(int i) {
        String line = lines.text(i);
        int words = lines.line(i).words();
        if (words <= MAX_LABEL_WORDS && isByline(line)) {
            lines.mark(i, Kind.BYLINE);
            readDate(line);
            readNewsroom(line);
        } else if (words <= MAX_LABEL_WORDS && isDateLine(line)) {
            lines.mark(i, Kind.DATELINE);
            readDate(line);
            outlet = outlet.or(() -> OutletNames.opening(line.split(",", -1)[0]));
        } else if (OutletNames.isAgency(line)) {
            lines.mark(i, Kind.CREDIT);
        } else {
            var masthead = MASTHEAD.matcher(line);
            if (words <= 8 && masthead.find()) {
                lines.mark(i, Kind.BYLINE);
                outlet = outlet.or(() -> Optional.of(OutletNames.trimmed(masthead.group("outlet"))));
            }
        }
    }

    /** A line that is a full date and hardly anything else. */
    private static boolean isDateLine(String line) {
        return DateText.find(line)
                .map(found -> line.substring(0, found.start()) + " " + line.substring(found.end()))
                .map(rest -> DATE_LINE_WORDS.matcher(rest).replaceAll(" ").replaceAll("\\(.*?\\)", " "))
                .map(rest -> rest.replaceAll("\\d{1,2}[:.]?\\d{0,2}", " "))
                .filter(rest -> Words.count(rest) <= 4 && !LineShape.isProse(line))
                .isPresent();
    }

    private void readDate(String line) {
        DateText.find(line).ifPresent(found -> {
            Published date = Published.on(found.day(), Basis.METADATA, "date line at the head of the text");
            if (UPDATED_LINE.matcher(line).find()) {
                updated = updated.or(() -> Optional.of(date));
            } else {
                published = published.or(() -> Optional.of(date));
            }
        });
    }

    /** "By The Meridian Post staff" names the outlet; with two outlets ("A and B staff") neither is taken. */
    private void readNewsroom(String line) {
        String name = line.replaceFirst("^(?:By|BY)\\s+", "");
        String lower = name.toLowerCase(Locale.ROOT);
        boolean newsroom = lower.matches(".*\\b(?:staff|desk|correspondents?|reporters?|bureau|newsroom)\\b.*");
        if (newsroom && !lower.contains(" and ")) {
            outlet = outlet.or(
                    () -> OutletNames.opening(NEWSROOM_SUFFIX.matcher(name).replaceFirst("")));
        }
    }

    private void markTitle(int end) {
        if (knownTitle.isPresent()) {
            for (int i = 0; i < end; i++) {
                if (!lines.isMarked(i) && sameWords(lines.text(i), knownTitle.get())) {
                    lines.mark(i, Kind.TITLE);
                }
            }
            return;
        }
        for (int i = 0; i < end; i++) {
            if (!lines.isMarked(i) && isSectionLabel(i, end)) {
                lines.mark(i, Kind.NAVIGATION);
            } else if (!lines.isMarked(i) && !isLetterhead(i, end)) {
                if (isTitle(i)) {
                    lines.mark(i, Kind.TITLE);
                    title = Optional.of(SPACES.matcher(lines.text(i)).replaceAll(" "));
                }
                return;
            }
        }
    }

    /** One or two words ("Middle East") right above other labels or the headline: the section of the outlet. */
    private boolean isSectionLabel(int i, int end) {
        int next = i + 1;
        while (next < end && !lines.isMarked(next) && lines.line(next).words() <= 2) {
            next++;
        }
        return lines.line(i).words() <= 2
                && next < end
                && !lines.isMarked(next)
                && lines.line(next).words() >= 5
                && isTitle(next);
    }

    static boolean sameWords(String line, String title) {
        return Words.of(line, 60).equals(Words.of(title, 60));
    }

    /** A short line in capitals above another that can be the title. */
    private boolean isLetterhead(int i, int end) {
        boolean capitals = lines.text(i).chars().noneMatch(Character::isLowerCase);
        return capitals
                && lines.line(i).words() <= 4
                && i + 1 < end
                && !lines.isMarked(i + 1)
                && lines.line(i + 1).words() >= 4
                && isTitle(i + 1);
    }

    private boolean isTitle(int i) {
        String line = lines.text(i);
        int words = lines.line(i).words();
        return words >= 2
                && words <= MAX_TITLE_WORDS
                && line.length() <= MAX_TITLE_LENGTH
                && !line.endsWith(".")
                && !line.endsWith(":")
                && !line.endsWith(",")
                && !LineShape.isBulleted(line)
                && !line.contains("://")
                && Dateline.opening(line).isEmpty();
    }
}
