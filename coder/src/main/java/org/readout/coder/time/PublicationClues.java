package org.readout.coder.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.coder.time.Expression.Calendar;
import org.readout.coder.time.Expression.Direction;
import org.readout.coder.time.Expression.Weekday;
import org.readout.coder.time.ExpressionReader.Found;
import org.readout.coder.time.Moment.Tense;
import org.readout.language.AnalysedDocument;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * What a text tells about when it was written.
 *
 * <p>Filled by {@link #of}: past days with their year, past days without one, those of them whose weekday is named, landmark days, weekdays of the past, and the end of "Day N of
 * the war" counters.
 */
final class PublicationClues {
    /** The first days of wars that outlets count by. */
    private static final Map<String, LocalDate> WARS = Map.of(
            "gaza",
            LocalDate.of(2023, 10, 7),
            "israel-hamas",
            LocalDate.of(2023, 10, 7),
            "ukraine",
            LocalDate.of(2022, 2, 24));

    private static final int REACH = 8;
    /** Beginnings of words that tell of a death. */
    private static final List<String> DEATHS = List.of("kill", "assassin", "eliminat", "murder", "death", "died");

    private static final int LEAD = 4;
    /** Words of first sentences that tell of nothing in particular. */
    private static final Set<String> EMPTY = Set.of(
            "say", "tell", "be", "have", "do", "make", "take", "get", "go", "come", "begin", "start", "give", "hold",
            "year", "day", "week");

    private static final Set<String> AFTER = Set.of("after", "since", "following");

    final List<LocalDate> dated = new ArrayList<>();
    final List<MonthDay> undated = new ArrayList<>();
    final List<MonthDay> recent = new ArrayList<>();
    final Map<MonthDay, DayOfWeek> named = new HashMap<>();
    final List<LocalDate> landmarks = new ArrayList<>();
    final Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
    final List<LocalDate> counters = new ArrayList<>();

    /** Lemmas of the nouns and verbs of the first sentences. */
    private final Set<String> lead = new HashSet<>();

    private final String text;
    private final PublicRecord known;

    private PublicationClues(AnalysedDocument document, PublicRecord known) {
        this.text = document.text();
        this.known = known;
        document.sentences().stream()
                .limit(LEAD)
                .flatMap(s -> s.tokens().stream())
                .filter(t -> t.upos() == Upos.NOUN || t.upos() == Upos.VERB)
                .map(t -> t.lemma().toLowerCase(Locale.ROOT))
                .filter(l -> !EMPTY.contains(l))
                .forEach(lead::add);
    }

    static PublicationClues of(AnalysedDocument document, Map<Integer, List<Found>> found, PublicRecord known) {
        PublicationClues clues = new PublicationClues(document, known);
        for (Sentence sentence : document.sentences()) {
            for (Found expression : found.getOrDefault(sentence.index(), List.of())) {
                clues.read(sentence, expression);
            }
        }
        clues.readCounters(document.text());
        return clues;
    }

    private void read(Sentence sentence, Found found) {
        String preposition = Heads.preposition(sentence, found.first(), found.end());
        Token head = Heads.of(sentence, found.first(), found.end());
        Tense tense = isOfPastEvent(sentence, head) ? Tense.PAST : TenseReader.of(sentence, head, preposition);
        if (tense == Tense.FUTURE) {
            return;
        }
        if (found.expression() instanceof Weekday weekday
                && weekday.direction() == Direction.NONE
                && tense == Tense.PAST) {
            weekdays.add(weekday.day());
        } else if (found.expression() instanceof Calendar calendar
                && calendar.month().isPresent()) {
            calendar(sentence, found, calendar, tense, preposition.equals("since"));
        }
    }

    private void calendar(Sentence sentence, Found found, Calendar calendar, Tense tense, boolean isSince) {
        int month = calendar.month().getAsInt();
        int day = calendar.day().orElse(1);
        try {
            if (calendar.year().isPresent()) {
                if (calendar.year().getAsInt() > 0) {
                    dated.add(LocalDate.of(calendar.year().getAsInt(), month, day));
                }
                return;
            }
            Optional<LocalDate> landmark = Landmarks.get().likely(month, day, isSince ? text : words(sentence));
            if (calendar.day().isPresent() && landmark.isPresent()) {
                landmarks.add(landmark.get());
            } else if (calendar.day().isPresent() && (isSince || tense == Tense.PAST && isTold(sentence, found))) {
                undated.add(MonthDay.of(month, day));
                weekdayBeside(sentence, found).ifPresent(d -> named.put(MonthDay.of(month, day), d));
                deathOn(month, day, words(sentence)).ifPresent(landmarks::add);
                boolean isStory = isOfStory(sentence, found)
                        || deathOn(month, day, words(sentence)).isPresent();
                if (!isSince && isStory) {
                    recent.add(MonthDay.of(month, day));
                }
            }
        } catch (DateTimeException e) {
            // "February 30": the writer's slip tells nothing about the date.
            return;
        }
    }

    /** "After the attack on Oct. 1", "since the strike of May 4": what these nouns name has happened, whatever the clause tells. */
    private static boolean isOfPastEvent(Sentence sentence, Token head) {
        return sentence.head(head)
                .filter(noun -> noun.upos() == Upos.NOUN)
                .flatMap(noun -> sentence.child(noun, "case"))
                .filter(c -> AFTER.contains(c.form().toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    /** Whether what the date belongs to is what the first sentences tell of: its day is then a recent one. */
    private boolean isOfStory(Sentence sentence, Found found) {
        return sentence.head(Heads.of(sentence, found.first(), found.end()))
                .map(g -> lead.contains(g.lemma().toLowerCase(Locale.ROOT)))
                .orElse(true);
    }

    /** Whether the date belongs to a verb in the past or to a past event; a guess about any other would date the text wrongly. */
    private static boolean isTold(Sentence sentence, Found found) {
        Token head = Heads.of(sentence, found.first(), found.end());
        Optional<Token> governor = sentence.head(head);
        return governor.isEmpty()
                || isOfPastEvent(sentence, head)
                || governor.get().upos() == Upos.VERB && governor.get().has("Tense=Past");
    }

    /** "Wednesday, Oct. 9": the weekday within the expression or right before it. */
    private static Optional<DayOfWeek> weekdayBeside(Sentence sentence, Found found) {
        int first = Math.max(0, found.first() - 2);
        return sentence.tokens().subList(first, found.end()).stream()
                .flatMap(t -> Names.weekday(t.form().toLowerCase(Locale.ROOT)).stream())
                .findFirst();
    }

    /** The day in question where the sentence tells of a killing and somebody whose death the text tells of died on it. */
    private Optional<LocalDate> deathOn(int month, int day, String sentence) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        return known.deaths().stream()
                .map(PublicRecord.Death::day)
                .filter(d -> d.getMonthValue() == month && d.getDayOfMonth() == day)
                .filter(d -> DEATHS.stream().anyMatch(lower::contains))
                .findFirst();
    }

    static String words(Sentence sentence) {
        return sentence.tokens().stream().map(Token::form).collect(Collectors.joining(" "));
    }

    /** "Day 337 of the Gaza war": the page was no older than that day when it was copied. */
    private void readCounters(String text) {
        String[] words = text.split("[\\s,:;.()]+");
        for (int i = 0; i + 2 < words.length; i++) {
            boolean isCounter = words[i].equals("Day")
                    && words[i + 1].chars().allMatch(Character::isDigit)
                    && !words[i + 1].isEmpty()
                    && words[i + 1].length() <= 4
                    && words[i + 2].equals("of");
            for (int j = i + 3; isCounter && j < Math.min(words.length, i + REACH); j++) {
                LocalDate first = WARS.get(words[j].toLowerCase(Locale.ROOT));
                if (first != null) {
                    counters.add(first.plusDays(Integer.parseInt(words[i + 1]) - 1L));
                    break;
                }
            }
        }
    }
}
