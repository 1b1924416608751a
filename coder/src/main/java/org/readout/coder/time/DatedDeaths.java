package org.readout.coder.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.coder.time.ExpressionReader.Found;
import org.readout.coder.time.Moment.Tense;
import org.readout.coder.time.PublicRecord.Death;
import org.readout.core.Published;
import org.readout.language.AnalysedDocument;
import org.readout.language.Sentence;

/** The deaths of public record that a text tells of, with the words by which it dates them ("killed last week"). */
final class DatedDeaths {
    private static final Set<String> AT = Set.of("", "on", "in", "earlier");
    private static final int RECENT_DAYS = 31;

    private final List<Death> deaths;
    private final List<Dated> dated;

    /** A death and the expression that dates it, counted from publication. */
    private record Dated(Death death, Expression expression, String words) {}

    private DatedDeaths(List<Death> deaths, List<Dated> dated) {
        this.deaths = deaths;
        this.dated = dated;
    }

    static DatedDeaths of(AnalysedDocument document, Map<Integer, List<Found>> found, List<Death> deaths) {
        if (deaths.isEmpty()) {
            return new DatedDeaths(List.of(), List.of());
        }
        Map<Integer, List<Located>> located = Timeline.of(document, found, Optional.empty());
        List<Dated> dated = new ArrayList<>();
        for (Death death : deaths) {
            Sentence sentence = document.sentences().get(death.sentence());
            List<Located> counted = located.getOrDefault(death.sentence(), List.of()).stream()
                    .filter(l -> isCountedFromWriting(sentence, l))
                    .toList();
            new Attachment(sentence)
                    .of(sentence.token(death.token()), counted)
                    .map(l -> new Dated(
                            death, l.found().expression(), l.timex().span().slice(document.text())))
                    .ifPresent(dated::add);
        }
        return new DatedDeaths(deaths, dated);
    }

    private static boolean isCountedFromWriting(Sentence sentence, Located located) {
        Expression expression = located.found().expression();
        boolean isShift = expression instanceof Expression.Shift shift && shift.origin() == Expression.Origin.WRITING;
        return (isShift || expression instanceof Expression.Weekday || expression instanceof Expression.NamedMonth)
                && AT.contains(Heads.preposition(sentence, located.first(), located.end()));
    }

    /** The days of all deaths told of. */
    List<LocalDate> days() {
        return deaths.stream().map(Death::day).toList();
    }

    /** Whether words of the text put a death so that it tells the publication. */
    boolean areDated() {
        return !dated.isEmpty() || deaths.stream().anyMatch(Death::isRecent);
    }

    /** Whether what the text says of the deaths is right if it was published on the day. */
    boolean fit(LocalDate day) {
        Moment moment = Moment.writtenOn(Optional.of(Published.on(day, Published.Basis.INFERRED, "")), Tense.PAST);
        boolean fitsWords = dated.stream()
                .allMatch(d -> new Resolver(moment)
                        .resolve(d.expression())
                        .period()
                        .filter(p -> !d.death().day().isBefore(p.earliest())
                                && !d.death().day().isAfter(p.latest()))
                        .isPresent());
        return fitsWords
                && deaths.stream()
                        .filter(Death::isRecent)
                        .noneMatch(d -> d.day().plusDays(RECENT_DAYS).isBefore(day));
    }

    List<String> reasons() {
        List<String> reasons = new ArrayList<>();
        dated.forEach(d -> reasons.add(
                "the death of " + d.death().person() + " on " + d.death().day() + ", dated \"" + d.words() + "\""));
        deaths.stream()
                .filter(Death::isRecent)
                .map(d -> "the recent death of " + d.person() + " on " + d.day())
                .distinct()
                .forEach(reasons::add);
        deaths.stream()
                .filter(d -> dated.stream().noneMatch(o -> o.death().person().equals(d.person())) && !d.isRecent())
                .map(d -> "the death of " + d.person() + " on " + d.day())
                .distinct()
                .forEach(reasons::add);
        return reasons;
    }
}
