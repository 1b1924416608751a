package org.readout.coder.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.core.Discrepancy;
import org.readout.core.Excerpt;
import org.readout.core.Quantity;
import org.readout.core.Quantity.Bound;
import org.readout.core.Span;
import org.readout.language.Sentence;
import org.readout.language.Token;

/** Times of day at which something is said to have happened or begun. */
final class ClockDetails {
    private static final String HOUR_WORDS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
    private static final List<String> HOURS = List.of(HOUR_WORDS.split("\\|"));
    private static final Pattern CLOCK = Pattern.compile(
            "(?<bound>shortly before|just before|shortly after|just after|at about|at around|about|around|before|after|until|by)?\\s*"
                    + "\\b(?:(?<h>\\d{1,2})(?:[.:h](?<m>\\d{2}))?\\s?(?<half>[ap]\\.?m\\b\\.?)"
                    + "|(?<h24>\\d{1,2})(?:[.:h](?<m24>\\d{2})\\b(?: hours| local time| GMT)| hours (?<mh>\\d{2})\\b)"
                    + "|(?<word>" + HOUR_WORDS
                    + ")(?<thirty> thirty)?(?: o'clock)? (?:in the (?<part>morning|afternoon|evening)|at (?<night>night))"
                    + "|(?<noon>midnight|noon|midday))",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, Integer> SHIFT =
            Map.of("shortly before", -15, "just before", -10, "shortly after", 15, "just after", 10);
    private static final int HALF_DAY = 12;
    private static final int HOUR = 60;
    /** Predicates of people or forces turning up: the time of the happening itself. */
    private static final Set<String> ARRIVING = Set.of("come", "arrive", "turn", "appear", "wake", "hear", "see");

    private final Sentence sentence;
    private final String text;
    private final Clauses clauses;

    ClockDetails(Sentence sentence, String documentText) {
        this.sentence = sentence;
        this.text = documentText;
        this.clauses = new Clauses(sentence);
    }

    List<Found> read() {
        List<Found> found = new ArrayList<>();
        String words = sentence.span().slice(text);
        Matcher matcher = CLOCK.matcher(words);
        while (matcher.find()) {
            Span span = new Span(
                    sentence.span().start() + matcher.start(), sentence.span().start() + matcher.end());
            if (!isPeriod(words.substring(0, matcher.start()), matcher)) {
                sentence.at(span.end() - 1)
                        .ifPresent(at -> found(matcher, at, span).ifPresent(found::add));
            }
        }
        return found;
    }

    private Optional<Found> found(Matcher clock, Token at, Span span) {
        Token anchor = clauses.happening(at);
        Token predicate = clauses.predicate(anchor);
        Set<String> about = ARRIVING.contains(Clauses.lemma(predicate)) && !namesHappening(predicate)
                ? Set.of()
                : Happening.of(anchor).isEmpty() ? clauses.about(predicate) : clauses.about(anchor);
        Quantity quantity = new Quantity(
                OptionalDouble.of(minutes(clock)), "clock", Optional.empty(), exactness(clock), excerpt(span), false);
        return Optional.of(new Found(
                Discrepancy.Kind.TIME,
                about,
                "",
                Optional.of(quantity),
                false,
                predicate,
                clauses.words(predicate).union(span)));
    }

    private boolean namesHappening(Token predicate) {
        return clauses.arguments(predicate).stream()
                .anyMatch(a -> !Happening.of(a).isEmpty());
    }

    private Excerpt excerpt(Span span) {
        int start = span.start();
        while (Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return Excerpt.of(text, new Span(start, span.end()));
    }

    /** "from 4 p.m. to 6 a.m.", "in the 24 hours to 6 a.m.", "until 6 a.m.": the end of a period, or one of its ends. */
    private static boolean isPeriod(String before, Matcher clock) {
        String bound = bound(clock);
        String lead = before.stripTrailing().toLowerCase(Locale.ROOT);
        return bound.equals("until") || bound.equals("by") || lead.endsWith(" to") || lead.endsWith("from");
    }

    private static double minutes(Matcher clock) {
        return SHIFT.getOrDefault(bound(clock), 0) + time(clock);
    }

    private static int time(Matcher clock) {
        if (clock.group("noon") != null) {
            return clock.group("noon").equalsIgnoreCase("midnight") ? 0 : HALF_DAY * HOUR;
        }
        if (clock.group("word") != null) {
            int hour = HOURS.indexOf(clock.group("word").toLowerCase(Locale.ROOT)) + 1;
            boolean morning = "morning".equalsIgnoreCase(clock.group("part"));
            boolean smallHours = clock.group("night") != null && hour < 5;
            int half = morning || smallHours ? 0 : HALF_DAY;
            return (hour % HALF_DAY + half) * HOUR + (clock.group("thirty") == null ? 0 : HOUR / 2);
        }
        if (clock.group("h24") != null) {
            String minutes = Optional.ofNullable(clock.group("m24")).orElse(clock.group("mh"));
            return Integer.parseInt(clock.group("h24")) * HOUR + Integer.parseInt(minutes);
        }
        int half = Character.toLowerCase(clock.group("half").charAt(0)) == 'p' ? HALF_DAY : 0;
        int minutes = clock.group("m") == null ? 0 : Integer.parseInt(clock.group("m"));
        return (Integer.parseInt(clock.group("h")) % HALF_DAY + half) * HOUR + minutes;
    }

    private static String bound(Matcher clock) {
        String words = clock.group("bound");
        return words == null ? "" : words.toLowerCase(Locale.ROOT);
    }

    private static Bound exactness(Matcher clock) {
        return switch (bound(clock)) {
            case "" -> Bound.EXACT;
            case "before" -> Bound.LESS_THAN;
            case "after" -> Bound.MORE_THAN;
            default -> Bound.ABOUT;
        };
    }
}
