package org.readout.coder.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.readout.coder.quantity.Amount;
import org.readout.core.Discrepancy;
import org.readout.core.Quantity;
import org.readout.language.Sentence;
import org.readout.language.Token;

/** How long something is said to have lasted: hours and minutes after "for", of a meeting "of", or as what it lasted. */
final class DurationDetails {
    private static final Map<String, Integer> MINUTES = Map.of("hours", 60, "hour", 60, "minutes", 1, "minute", 1);
    private static final Set<String> LASTING = Set.of("last", "take", "go", "continue", "run");

    private final Sentence sentence;
    private final Clauses clauses;

    DurationDetails(Sentence sentence) {
        this.sentence = sentence;
        this.clauses = new Clauses(sentence);
    }

    List<Found> read(List<Amount> amounts) {
        List<Found> found = new ArrayList<>();
        for (Amount amount : amounts) {
            Integer unit = MINUTES.get(amount.quantity().unit());
            if (unit != null && amount.quantity().value().isPresent() && isLength(amount.head())) {
                found.add(found(amount, unit));
            }
        }
        return found;
    }

    private Found found(Amount amount, int unit) {
        Token anchor = clauses.happening(amount.head());
        Token predicate = clauses.predicate(anchor);
        Quantity given = amount.quantity();
        Quantity length = new Quantity(
                OptionalDouble.of(given.value().orElseThrow() * unit),
                "minutes",
                Optional.empty(),
                given.bound(),
                given.source(),
                false);
        Set<String> about = Happening.of(anchor).isEmpty() ? clauses.about(predicate) : clauses.about(anchor);
        return new Found(
                Discrepancy.Kind.TIME,
                about,
                "",
                Optional.of(length),
                false,
                predicate,
                clauses.words(predicate).union(given.source().span()));
    }

    private boolean isLength(Token head) {
        boolean afterFor = sentence.children(head, "case").stream()
                .anyMatch(
                        c -> Clauses.lemma(c).equals("for") || Clauses.lemma(c).equals("of"));
        return afterFor
                || sentence.head(head)
                        .filter(h -> LASTING.contains(Clauses.lemma(h)))
                        .isPresent();
    }
}
