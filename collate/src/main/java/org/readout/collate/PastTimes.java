package org.readout.collate;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.coder.Detail;
import org.readout.core.Span;

/**
 * The times of what a report tells of the past besides its own matter: "their war of 1998 left 10,000 dead", "in May, when a soldier was
 * killed". They stand in the clause itself, or right before it.
 */
final class PastTimes {
    private static final String MONTHS =
            Arrays.stream(Month.values()).map(PastTimes::name).collect(Collectors.joining("|"));
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    /** A year by the word before it: "killed 2000 people" counts. */
    private static final Pattern DATED =
            Pattern.compile("\\b(?:in|of|since|during|until|the|a|early|late|[Tt]heir|its|that) (?:(?:" + MONTHS
                    + ") )?((?:19|20)\\d\\d)(?:[-–]\\d{2,4})?\\b");

    private static final Pattern MONTH = Pattern.compile("\\b(" + MONTHS + ")\\b(?! \\d)");
    private static final Pattern BEFORE = Pattern.compile(
            "\\b(?:in|of|since) ((?:(?:" + MONTHS + ") ?)?(?:(?:19|20)\\d\\d)?),? (?:when|in which)\\b[^.;]*$");

    private static final String DEEDS =
            "attack|assault|bombing|raid|clash|explosion|blast|strike|shooting|incident|ambush|massacre";

    /** Of a deed that is not the report's own matter, of which no day is told. */
    private static final Pattern EARLIER = Pattern.compile(
            "(?i)\\b(?:an? (?:(?:\\p{L}+ )?(?:earlier|previous|similar|separate)|past) \\p{L}+|in the past|the (?:previous|last such) (?!day|night|evening|week|month|year)\\p{L}+"
                    + "|the last (?:\\p{L}+ ){0,2}(?:" + DEEDS + ")"
                    + "|(?<=\\b(?:came|comes|coming|occurred|happened|followed|follows|place)\\b[^.;]{0,40}\\b(?:after|since|on) )an? (?:[\\p{L}-]+ ){0,3}(?:"
                    + DEEDS + "))\\b");

    private static final Pattern CLAUSE_END = Pattern.compile("[,;:–—]");
    private static final Pattern SAYING = Pattern.compile(", [^,;]*\\b(?:said|says|told)\\b[^,;]*(?:,|$)");
    private static final Pattern LATER_THAN =
            Pattern.compile("(?i)\\b(?:after|since|following|from|than|unlike|like|despite)\\s+$");
    private static final Pattern FRONTED = Pattern.compile("(?i)^\\P{L}*(?:in|during|at)\\s+");
    private static final Pattern RELATIVE = Pattern.compile("(?i)\\b(?:that|which|when|where)\\b");

    /** What the deed did stands in a participle: "the last attack took place in May, leaving". */
    private static final Pattern LEAVING =
            Pattern.compile(",\\s+(?=(?:leaving|killing|wounding|injuring|claiming)\\b)");

    private PastTimes() {}

    /** Whether a passage speaks of another time or deed than its report, without saying which: "an earlier attack that claimed nine lives". */
    static boolean isOfAnEarlierDeed(Detail detail) {
        String sentence = detail.sentence().text();
        int from = detail.sentence().span().start();
        Optional<Span> number = detail.amount()
                .map(amount -> amount.source().span())
                .filter(span -> span.start() >= from && span.end() <= from + sentence.length())
                .map(span -> new Span(span.start() - from, span.end() - from));
        return EARLIER.matcher(sentence)
                .results()
                .anyMatch(deed -> number.isEmpty() || isDeedOf(deed, number.get(), sentence));
    }

    /** Whether number and deed share a clause: not "killed 30 soldiers, a week after a similar attack". */
    private static boolean isDeedOf(MatchResult deed, Span number, String sentence) {
        boolean isAfter =
                LATER_THAN.matcher(sentence.substring(0, deed.start())).find();
        if (deed.start() >= number.end()) {
            String between = SAYING.matcher(sentence.substring(number.end(), deed.start()))
                    .replaceAll("");
            return !isAfter && !CLAUSE_END.matcher(between).find();
        }
        if (deed.end() > number.start()) {
            return true;
        }
        String between =
                LEAVING.matcher(sentence.substring(deed.end(), number.start())).replaceFirst(" ");
        boolean isFronted = FRONTED.matcher(sentence.substring(0, deed.start())).matches();
        return isAfter
                ? RELATIVE.matcher(between).find()
                : isFronted || !CLAUSE_END.matcher(between).find();
    }

    /**
     * The year or month of a passage that names none of its publication.
     *
     * @param published when the report came out
     */
    static Optional<DayRange> of(Detail detail, DayRange published) {
        String sentence = detail.sentence().text();
        int clause = detail.words().span().start() - detail.sentence().span().start();
        Matcher before = BEFORE.matcher(sentence.substring(0, Math.max(0, clause)));
        String named = before.find() ? before.group(1) : "";
        List<Integer> years = Stream.concat(
                        YEAR.matcher(named).results().map(MatchResult::group),
                        DATED.matcher(detail.words().text()).results().map(year -> year.group(1)))
                .map(Integer::valueOf)
                .toList();
        if (!years.isEmpty()) {
            boolean own = years.stream().anyMatch(y -> y >= published.earliest().getYear());
            return own ? Optional.empty() : Optional.of(year(years.get(0)));
        }
        Matcher month = MONTH.matcher(named);
        return month.find() ? month(month.group(1), published) : Optional.empty();
    }

    private static DayRange year(int year) {
        return new DayRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The last such month before the publication's own. */
    private static Optional<DayRange> month(String name, DayRange published) {
        YearMonth own = YearMonth.from(published.latest());
        YearMonth named =
                own.withMonth(Month.valueOf(name.toUpperCase(Locale.ROOT)).getValue());
        YearMonth past = named.isAfter(own) ? named.minusYears(1) : named;
        return past.equals(own) ? Optional.empty() : Optional.of(new DayRange(past.atDay(1), past.atEndOfMonth()));
    }

    private static String name(Month month) {
        return month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
