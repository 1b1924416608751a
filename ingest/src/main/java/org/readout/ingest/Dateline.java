package org.readout.ingest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The opening of a report that tells where, when and by whom it was filed: "JEDDAH, Saudi Arabia, May 12, 2023 (Harbor
 * Wire) —".
 *
 * @param length how many characters of the paragraph it takes, the dash included
 * @param agency the name in parentheses
 * @param day the date, if it has a year
 */
record Dateline(int length, Optional<String> agency, Optional<LocalDate> day) {

    private static final int MAX_LENGTH = 140;

    private static final String PLACE =
            "[\\p{Lu}][\\p{L}.'\u2019 -]{1,40}(?:[/,] ?[\\p{Lu}][\\p{L}.'\u2019 -]{1,40}){0,3}";
    private static final String DAY =
            "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? \\d{1,2}|\\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?)(?:,? \\d{4})?";
    private static final Pattern OPENING = Pattern.compile(
            "^(?<place>" + PLACE + "?)??(?:[,.]? ?(?<day>" + DAY
                    + ")(?:, \\p{Lu}{2,12}(?= [\u2014\u2013-]))?)?,? ?(?:[(\\[](?<agency>[\\p{Lu}d][^)\\]]{1,40})[)\\]])? ?(?<dash>(?<!-)[\u2014\u2013-]{1,2}|:) ?(?=[\\p{Lu}\\d\"\u201c'\u2018\u0600])");

    /** Labels in capitals that open a paragraph as a place does. */
    private static final Set<String> LABELS = Set.of(
            "EXCLUSIVE",
            "BREAKING",
            "BREAKING NEWS",
            "UPDATE",
            "UPDATED",
            "ANALYSIS",
            "OPINION",
            "WATCH",
            "LIVE",
            "VIDEO",
            "PHOTOS",
            "EXPLAINER",
            "FACTBOX",
            "TIMELINE",
            "CORRECTION",
            "COMMENTARY",
            "EDITORIAL",
            "INTERVIEW",
            "PROFILE",
            "BACKGROUND",
            "CONTEXT",
            "NOTE",
            "WARNING",
            "PODCAST",
            "READ MORE",
            "ALSO READ",
            "READ");

    /** The dateline that a paragraph begins with. */
    static Optional<Dateline> opening(String paragraph) {
        String head = paragraph.substring(0, Math.min(paragraph.length(), MAX_LENGTH));
        Matcher matcher = OPENING.matcher(head);
        if (!matcher.find() || !isDateline(matcher, paragraph)) {
            return Optional.empty();
        }
        Optional<LocalDate> day = Optional.ofNullable(matcher.group("day"))
                .flatMap(DateText::find)
                .map(DateText.Found::day);
        return Optional.of(new Dateline(matcher.end("dash"), Optional.ofNullable(matcher.group("agency")), day));
    }

    /** It needs a date or an agency, or a place in capitals alone before a dash; a colon needs the date, or the agency after a place in capitals. */
    private static boolean isDateline(Matcher matcher, String paragraph) {
        boolean dated = matcher.group("day") != null;
        boolean credited = matcher.group("agency") != null;
        String place =
                matcher.group("place") == null ? "" : matcher.group("place").strip();
        if (matcher.start("dash") == 0) {
            return false;
        }
        if (matcher.group("dash").equals(":")) {
            return !place.isEmpty() && (dated || credited && isCapitals(place.split("[/,]", -1)[0]));
        }
        boolean spaced = Character.isWhitespace(paragraph.charAt(matcher.start("dash") - 1));
        if (dated || credited) {
            return spaced || matcher.group("dash").charAt(0) == '\u2014';
        }
        boolean apart = spaced || matcher.group("dash").equals("--");
        return apart && isCapitals(place.split("[/,]", -1)[0]);
    }

    private static boolean isCapitals(String place) {
        if (Words.count(place) > 3 || LABELS.contains(place.strip())) {
            return false;
        }
        long letters = place.chars().filter(Character::isLetter).count();
        long capitals = place.chars().filter(Character::isUpperCase).count();
        return letters >= 4 && capitals == letters;
    }
}
