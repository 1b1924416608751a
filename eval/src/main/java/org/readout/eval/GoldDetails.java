package org.readout.eval;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readout.coder.CodedDocument;
import org.readout.core.EventMention;
import org.readout.core.Quantity;
import org.readout.eval.GoldArticle.GoldNumber;
import org.readout.eval.GoldArticle.GoldQuote;

/**
 * Quotes with their speakers, and figures that are tied to events, against what an article's annotation lists of them.
 *
 * <p>A quote is found where quoted words overlap it; its speaker is right where the names share a word. A figure is found where an amount that a record carries stands in the annotated
 * words; of found ones, <em>value</em>, <em>bound</em> and, for people, <em>role</em> (what became of them) are compared. What no record is about cannot be found: that is no fault of reading numbers.
 *
 * <p>Quotes, speakers and figures have recall alone, for they are looked up from the annotation and what was coded beside it is not counted; speakers are of the quotes found.
 */
final class GoldDetails {
    private static final Map<String, List<String>> ROLES = Map.of(
            "killed", List.of("kill", "dead", "died", "death"),
            "injured", List.of("wound", "injur", "hurt"),
            "displaced", List.of("driven", "displac", "fled", "homes"),
            "arrested", List.of("detain", "arrest", "jail"),
            "held", List.of("held", "hostage", "captur", "abduct", "seized"));

    private final Tally quotes = new Tally();
    private final Tally speakers = new Tally();
    private final Tally numbers = new Tally();
    private final Tally values = new Tally();
    private final Tally bounds = new Tally();
    private final Tally roles = new Tally();

    void add(GoldArticle article, CodedDocument coded, List<String> errors) {
        for (GoldQuote gold : article.quotes()) {
            Optional<CodedDocument.Quote> found = coded.quotes().stream()
                    .filter(q -> q.words().text().contains(gold.words())
                            || gold.words().contains(q.words().text()))
                    .findFirst();
            quotes.add(true, found.isPresent(), true);
            if (found.isPresent()) {
                Optional<String> speaker = found.get().speaker();
                boolean same = speaker.filter(s -> GoldScorer.shareWord(s, gold.speaker()))
                        .isPresent();
                speakers.add(true, speaker.isPresent(), same);
                if (!same) {
                    errors.add(article.id() + " SPEAKER " + gold.speaker() + " GOT " + speaker.orElse("-") + " | "
                            + gold.words());
                }
            }
        }
        article.numbers().forEach(n -> number(article.id(), n, coded, errors));
    }

    private void number(String article, GoldNumber gold, CodedDocument coded, List<String> errors) {
        int at = coded.document().text().indexOf(gold.quote());
        Optional<Quantity> found = coded.mentions().stream()
                .map(EventMention::quantities)
                .flatMap(List::stream)
                .filter(q -> at >= 0
                        && q.source().span().start() < at + gold.quote().length()
                        && at < q.source().span().end())
                .findFirst();
        numbers.add(true, found.isPresent(), true);
        if (found.isEmpty()) {
            errors.add(article + " NUMBER " + gold.quote() + " (" + gold.what() + ") in no record");
            return;
        }
        Quantity quantity = found.get();
        boolean same = gold.value().equals(quantity.value());
        values.add(gold.value().isPresent(), quantity.value().isPresent(), same);
        boolean sameBound = bound(gold).contains(quantity.bound().name());
        bounds.add(true, true, sameBound);
        Optional<String> role = role(gold);
        roles.add(role.isPresent(), role.isPresent() && quantity.of().isPresent(), role.equals(quantity.of()));
        if (gold.value().isPresent() && !same || !sameBound || role.isPresent() && !role.equals(quantity.of())) {
            errors.add(article + " NUMBER " + gold.quote() + " " + gold.value() + " " + bound(gold) + " "
                    + role.orElse("-") + " GOT " + quantity);
        }
    }

    private static List<String> bound(GoldNumber gold) {
        if (gold.bound().isPresent()) {
            return gold.bound().get().equals("AT_LEAST")
                    ? List.of("AT_LEAST", "MORE_THAN")
                    : List.of("AT_MOST", "LESS_THAN");
        }
        return gold.approximate() ? List.of("ABOUT") : List.of("EXACT");
    }

    /** What became of people, as quantities name it; absent where the annotator's words say nothing of it. */
    private static Optional<String> role(GoldNumber gold) {
        String what = gold.what().toLowerCase(Locale.ROOT);
        if (!gold.unit().equals("people")) {
            return Optional.empty();
        }
        return ROLES.entrySet().stream()
                .filter(r -> r.getValue().stream().anyMatch(what::contains))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }

    void into(Map<String, Object> figures) {
        quotes.recallInto(figures, "quotes");
        speakers.recallInto(figures, "speaker");
        numbers.recallInto(figures, "number");
        values.into(figures, "number_value");
        bounds.into(figures, "number_bound");
        roles.into(figures, "number_role");
    }
}
