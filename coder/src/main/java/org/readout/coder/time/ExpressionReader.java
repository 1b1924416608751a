package org.readout.coder.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.language.Sentence;
import org.readout.language.Token;

/** Finds the time expressions of a sentence: at each word the longest that any grammar reads, from left to right. */
final class ExpressionReader {
    private ExpressionReader() {}

    /** @param first index of its first word @param end index after its last word */
    record Found(int first, int end, Expression expression) {}

    static List<Found> read(Sentence sentence) {
        return read(sentence.tokens());
    }

    static List<Found> read(List<Token> tokens) {
        Words words = new Words(tokens);
        CalendarReader calendar = new CalendarReader(words);
        RelativeReader relative = new RelativeReader(words);
        PeriodReader period = new PeriodReader(words);
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int start = at;
            Optional<Match> longest = Stream.of(calendar.read(at), relative.read(at), period.read(at))
                    .flatMap(Optional::stream)
                    .max(Comparator.comparingInt(Match::end));
            longest.ifPresent(m -> found.add(new Found(start, m.end(), m.expression())));
            at = longest.map(Match::end).orElse(at + 1);
        }
        return found;
    }
}
