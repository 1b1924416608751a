package org.readout.collate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.core.Discrepancy;
import org.readout.core.EventMention;
import org.readout.core.Excerpt;
import org.readout.core.Published;
import org.readout.core.Quantity;

/** Numbers given for one counted thing of one event. */
final class NumberAccounts {
    /** A source that says "at least n" is taken not to know of twice as many. */
    private static final double OPEN_ENDED = 2;

    /** "Dozens" and "hundreds" stop short of the next such word. */
    private static final double VAGUE = 5;

    private static final Pattern VAGUE_WORDS = Pattern.compile(
            "(?i)\\b(?:(?:tens|dozens|scores|hundreds|several|many)(?:\\s+of)?\\s+(?:dozens?|hundreds?|thousands?|millions?)(?:\\s+(?:thousands?|millions?))?"
                    + "|dozens|scores|hundreds|thousands|tens|several)\\b");

    private static final double ABOUT = 0.15;
    private static final double ROUNDING = 0.05;
    private static final double MOST_IN_FIGURES = 1e6;
    /** Units that count people as a whole or measure; alone they do not say what is counted. */
    private static final Set<String> VAGUE_UNITS = Set.of(
            "people", "person", "times", "days", "weeks", "months", "years", "hours", "minutes", "percent", "km");

    private static final Pattern ADDITION = Pattern.compile(
            "(?i)(?:at least |about |some )?[\\p{L}\\d,-]+ (?:more|others?|additional|further)\\b(?! than\\b)");
    private static final Pattern ANOTHER =
            Pattern.compile("(?i)\\b(?:another|(?:an|some) additional|a further) (?:at least |about |some )?$");

    private static final Pattern SOME_OF = Pattern.compile("(?i)\\bof (?:the|his|her|its|their|those|these|our)\\b");

    private NumberAccounts() {}

    /** What a number and its bound leave possible. */
    private record Interval(double low, double high) {
        static Interval of(Quantity quantity) {
            double n = quantity.value().orElseThrow();
            return switch (quantity.bound()) {
                case EXACT -> new Interval(n - rounding(n), n + rounding(n));
                case ABOUT -> new Interval(n * (1 - ABOUT), n * (1 + ABOUT));
                case AT_LEAST, MORE_THAN -> new Interval(n, n * (isVague(quantity) ? VAGUE : OPEN_ENDED));
                case AT_MOST, LESS_THAN -> new Interval(n / OPEN_ENDED, n);
            };
        }

        private static boolean isVague(Quantity quantity) {
            return VAGUE_WORDS.matcher(quantity.source().text()).find();
        }

        boolean excludes(Interval other) {
            return high < other.low || other.high < low;
        }
    }

    private record Count(Quantity quantity, EventMention mention, String voice) {
        Optional<LocalDate> day() {
            return mention.document().published().map(Published::latest);
        }
    }

    static List<Discrepancy> of(List<EventMention> mentions, Voices voices) {
        Map<String, List<Count>> byThing = new LinkedHashMap<>();
        for (EventMention mention : mentions) {
            if (mention.status().isFactual()) {
                collect(mention, voices.key(mention), byThing);
            }
        }
        List<Discrepancy> found = new ArrayList<>();
        byThing.forEach((thing, counts) ->
                differing(thing, latestOfEachVoice(counts), voices).ifPresent(found::add));
        return found;
    }

    /** Several numbers of one thing in one mention are parts of it or a comparison, and no account. */
    private static void collect(EventMention mention, String voice, Map<String, List<Count>> byThing) {
        Map<String, List<Quantity>> own = new LinkedHashMap<>();
        for (Quantity quantity : mention.quantities()) {
            if (quantity.value().isPresent() && !isAddition(quantity, mention)) {
                thing(quantity)
                        .ifPresent(t ->
                                own.computeIfAbsent(t, k -> new ArrayList<>()).add(quantity));
            }
        }
        own.forEach((thing, quantities) -> {
            if (quantities.size() == 1) {
                byThing.computeIfAbsent(thing, k -> new ArrayList<>())
                        .add(new Count(quantities.get(0), mention, voice));
            }
        });
    }

    /** "Nine more people": they come to those of whom was told before. */
    private static boolean isAddition(Quantity quantity, EventMention mention) {
        Excerpt sentence = mention.evidence().sentence();
        if (!sentence.span().covers(quantity.source().span())) {
            return false;
        }
        int start = quantity.source().span().start() - sentence.span().start();
        return ADDITION.matcher(sentence.text())
                        .region(start, sentence.text().length())
                        .lookingAt()
                || ANOTHER.matcher(sentence.text().substring(0, start)).find();
    }

    private static Optional<String> thing(Quantity quantity) {
        String unit = quantity.unit().toLowerCase(Locale.ROOT);
        Optional<String> of = quantity.of().map(o -> o.toLowerCase(Locale.ROOT));
        return of.isEmpty() && VAGUE_UNITS.contains(unit)
                ? Optional.empty()
                : Optional.of(unit + of.map(o -> " " + o).orElse(""));
    }

    private static double rounding(double n) {
        return n >= 100 && n % 100 == 0 ? n * ROUNDING : 0;
    }

    /** A source's later figure replaces its earlier one. */
    private static List<Count> latestOfEachVoice(List<Count> inOrderOfReport) {
        Map<String, Count> latest = new LinkedHashMap<>();
        for (Count count : inOrderOfReport) {
            latest.merge(count.voice(), count, (old, later) -> isReportedLater(later, old) ? later : old);
        }
        return List.copyOf(latest.values());
    }

    private static Optional<Discrepancy> differing(String thing, List<Count> counts, Voices voices) {
        List<Claim> claims = counts.stream()
                .filter(count -> counts.stream().anyMatch(other -> exclude(count, other)))
                .map(c -> voices.claim(inFigures(c.quantity()), c.mention()))
                .toList();
        return Claim.discrepancy(Discrepancy.Kind.NUMBER, thing, claims);
    }

    /**
     * A readable number with its bound, equal for "More than 2,000 people" and "more than 2,000 bodies"; sums of money and very large numbers
     * stay in the words of the text, and so do "dozens".
     */
    static String inFigures(Quantity quantity) {
        double n = quantity.value().orElseThrow();
        if (n >= MOST_IN_FIGURES
                || n != Math.rint(n)
                || Character.isUpperCase(quantity.unit().charAt(0))) {
            return quantity.source().text().replaceAll("\\s+", " ");
        }
        Matcher vague = VAGUE_WORDS.matcher(quantity.source().text());
        if (vague.find()) {
            return vague.group().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        }
        String bound = switch (quantity.bound()) {
            case EXACT -> "";
            case ABOUT -> "about ";
            case AT_LEAST -> "at least ";
            case MORE_THAN -> "more than ";
            case AT_MOST -> "at most ";
            case LESS_THAN -> "fewer than ";
        };
        return bound + String.format(Locale.ROOT, "%,d", (long) n);
    }

    /** Whether two readable numbers count the same. */
    static boolean areOfOneThing(Quantity a, Quantity b) {
        return a.value().isPresent() && b.value().isPresent() && thing(a).isPresent() && thing(a).equals(thing(b));
    }

    /** Whether two readable numbers cannot both be right, with their bounds and rounding. */
    static boolean exclude(Quantity a, Quantity b) {
        return Interval.of(a).excludes(Interval.of(b));
    }

    private static boolean exclude(Count a, Count b) {
        return exclude(a.quantity(), b.quantity())
                && !isUpdate(a, b)
                && !isUpdate(b, a)
                && !isOfSome(a, b)
                && !isOfSome(b, a);
    }

    /** "Two of the medical workers" of three who were killed: fewer, and counted as some of their sort. */
    private static boolean isOfSome(Count part, Count whole) {
        return part.quantity().value().orElseThrow() < whole.quantity().value().orElseThrow()
                && SOME_OF.matcher(part.quantity().source().text()).find();
    }

    /** A toll that a later day's report raises has grown. */
    private static boolean isUpdate(Count earlier, Count later) {
        return isReportedLater(later, earlier)
                && later.quantity().value().orElseThrow()
                        > earlier.quantity().value().orElseThrow();
    }

    private static boolean isReportedLater(Count later, Count earlier) {
        return later.day().flatMap(l -> earlier.day().map(l::isAfter)).orElse(false);
    }
}
