package org.readout.eval;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.readout.coder.CodedDocument;
import org.readout.core.Attribution;
import org.readout.core.DateRange;
import org.readout.core.EventMention;
import org.readout.core.Place;
import org.readout.core.SourceKind;
import org.readout.core.Status;
import org.readout.eval.GoldArticle.GoldEvent;
import org.readout.eval.GoldArticle.GoldLink;

/**
 * Measures each field of records by itself, over the mentions that {@link GoldScorer} paired, whatever their types.
 *
 * <p>Precision is over records that have the field, recall over annotated mentions that have it; for status, precision is over all records and recall over all
 * annotated mentions, found or not, and {@code read} is recall over found ones alone. <em>Sources</em>: the whole chain in order; <em>links</em>, <em>kind</em>, <em>cue</em>: single links that share a
 * word. <em>Date</em>: the ranges share a day; <em>same</em>: both ends are equal. <em>Place</em>: the words or the gazetteer's name share a word with the annotation, or the country is
 * the annotated one. <em>Inherited date</em> and <em>place</em> are of records that take theirs over from the text before: precision over all of them, recall over those for which the annotation gives one.
 */
final class GoldFields {
    private final Map<Status, Tally> status = new EnumMap<>(Status.class);
    private final Map<Status, Tally> read = new EnumMap<>(Status.class);
    private final Tally chain = new Tally();
    private final Tally nested = new Tally();
    private final Tally links = new Tally();
    private final Map<SourceKind, Tally> kind = new EnumMap<>(SourceKind.class);
    private final Tally cue = new Tally();
    private final Tally date = new Tally();
    private final Tally sameDate = new Tally();
    private final Tally place = new Tally();
    private final Tally inheritedDate = new Tally();
    private final Tally inheritedPlace = new Tally();
    private final Tally condition = new Tally();
    private final GoldDetails details = new GoldDetails();
    private final GoldContexts contexts = new GoldContexts();
    private final GoldAnonymity anonymity = new GoldAnonymity();
    private final List<String> errors = new ArrayList<>();

    GoldFields() {
        for (Status one : Status.values()) {
            status.put(one, new Tally());
            read.put(one, new Tally());
        }
        for (SourceKind one : SourceKind.values()) {
            kind.put(one, new Tally());
        }
    }

    /** What is annotated for a document and not for a mention: quotes, figures, contexts and why sources are not named. */
    void document(GoldArticle article, CodedDocument coded) {
        details.add(article, coded, errors);
        article.contexts().ifPresent(c -> contexts.add(article.id(), c, coded, errors));
        article.anonymity().ifPresent(a -> anonymity.add(article.id(), a, coded, errors));
    }

    void missed(GoldEvent event) {
        of(status, Status.valueOf(event.status())).gold(true);
    }

    void extra(EventMention mention) {
        of(status, mention.status()).coded(true);
    }

    void pair(String article, GoldEvent event, EventMention mention) {
        String where = article + " «" + event.trigger() + "» ";
        status(where, event, mention);
        sources(where, event, mention.attribution());
        dates(where, event.date(), mention.date());
        places(where, event.place(), mention.place());
        boolean isCondition = event.status().equals(Status.CONDITIONAL.name());
        condition.add(isCondition, mention.condition().isPresent(), true);
    }

    private void status(String where, GoldEvent event, EventMention mention) {
        Status gold = Status.valueOf(event.status());
        boolean same = gold == mention.status();
        of(status, gold).add(true, false, false);
        of(status, mention.status()).coded(true);
        of(status, gold).right(same);
        of(read, gold).add(true, same, true);
        if (!same) {
            errors.add(where + "STATUS " + gold + " GOT " + mention.status() + " " + mention.decidedBy() + " | "
                    + event.quote());
        }
    }

    private void sources(String where, GoldEvent event, List<Attribution> coded) {
        boolean same = GoldScorer.sameChain(event.sources(), coded);
        boolean isGold = !event.links().isEmpty();
        chain.add(isGold, !coded.isEmpty(), same);
        nested.add(event.links().size() > 1, coded.size() > 1, same);
        if (!same) {
            errors.add(where + "SOURCES " + event.sources() + " GOT " + words(coded) + " | " + event.quote());
        }
        event.links().forEach(l -> links.gold(true));
        event.links().forEach(l -> l.kind().ifPresent(k -> of(kind, k).gold(true)));
        coded.forEach(l -> links.coded(true));
        coded.forEach(l -> of(kind, l.source().kind()).coded(true));
        for (Attribution link : coded) {
            event.links().stream().filter(g -> meet(g, link)).findFirst().ifPresent(g -> link(where, g, link));
        }
    }

    private void link(String where, GoldLink gold, Attribution link) {
        links.right(true);
        boolean sameKind = gold.kind().filter(k -> k == link.source().kind()).isPresent();
        of(kind, link.source().kind()).right(sameKind);
        if (!sameKind) {
            errors.add(where + "KIND " + gold + " GOT " + link.source().kind());
        }
        Optional<String> words = link.cue().map(c -> c.text());
        boolean sameCue = gold.cue().isPresent()
                && words.isPresent()
                && GoldScorer.shareWord(gold.cue().get(), words.get());
        cue.add(gold.cue().isPresent(), words.isPresent(), sameCue);
    }

    private static boolean meet(GoldLink gold, Attribution link) {
        Optional<String> words = link.source().excerpt().map(e -> e.text());
        return gold.source().isEmpty()
                ? words.isEmpty()
                : words.isPresent() && GoldScorer.shareWord(gold.source().get(), words.get());
    }

    private void dates(String where, Optional<DateRange> gold, Optional<DateRange> coded) {
        boolean both = gold.isPresent() && coded.isPresent();
        boolean meet = both && meet(gold.get(), coded.get());
        boolean same = both
                && gold.get().earliest().equals(coded.get().earliest())
                && gold.get().latest().equals(coded.get().latest());
        date.add(gold.isPresent(), coded.isPresent(), meet);
        if (coded.isPresent() && coded.get().source().isEmpty()) {
            inheritedDate.add(gold.isPresent(), true, meet);
        }
        sameDate.add(gold.isPresent(), coded.isPresent(), same);
        if (!meet && (gold.isPresent() || coded.isPresent())) {
            errors.add(where + "DATE " + gold.map(GoldFields::days).orElse("-") + " GOT "
                    + coded.map(GoldFields::days).orElse("-"));
        }
    }

    /** Whether two ranges share a day; an end that is not known leaves the range open. */
    private static boolean meet(DateRange a, DateRange b) {
        return !isBefore(a, b) && !isBefore(b, a);
    }

    private static boolean isBefore(DateRange a, DateRange b) {
        return a.latest().isPresent()
                && b.earliest().isPresent()
                && a.latest().get().isBefore(b.earliest().get());
    }

    private static String days(DateRange range) {
        return range.earliest().map(Object::toString).orElse("?") + ".."
                + range.latest().map(Object::toString).orElse("?");
    }

    private void places(String where, Optional<String> gold, Optional<Place> coded) {
        boolean same = gold.isPresent()
                && coded.isPresent()
                && (coded.get().country().equals(gold)
                        || GoldScorer.shareWord(gold.get(), coded.get().name())
                        || coded.get()
                                .source()
                                .filter(s -> GoldScorer.shareWord(gold.get(), s.text()))
                                .isPresent());
        place.add(gold.isPresent(), coded.isPresent(), same);
        if (coded.isPresent() && coded.get().source().isEmpty()) {
            inheritedPlace.add(gold.isPresent(), true, same);
        }
        if (!same && (gold.isPresent() || coded.isPresent())) {
            errors.add(where + "PLACE " + gold.orElse("-") + " GOT "
                    + coded.map(p -> p.name() + " " + p.country().orElse("?")).orElse("-"));
        }
    }

    private static List<String> words(List<Attribution> chain) {
        return chain.stream()
                .map(l -> l.source().excerpt().map(e -> e.text()).orElse("?"))
                .toList();
    }

    /** One line for each field that is wrong, in article order. */
    List<String> errors() {
        return List.copyOf(errors);
    }

    /** The figures, in the order of the record. */
    Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        for (Status one : Status.values()) {
            String name = "status_" + one.name().toLowerCase(Locale.ROOT);
            of(status, one).into(figures, name);
            Map<String, Object> found = new LinkedHashMap<>();
            of(read, one).into(found, "of");
            figures.put(name + "_read", Objects.requireNonNull(found.get("of_recall")));
        }
        condition.into(figures, "condition");
        chain.into(figures, "sources");
        nested.into(figures, "nested_sources");
        links.into(figures, "links");
        for (SourceKind one : SourceKind.values()) {
            of(kind, one).into(figures, "kind_" + one.name().toLowerCase(Locale.ROOT));
        }
        cue.into(figures, "cue");
        date.into(figures, "date");
        sameDate.into(figures, "same_date");
        place.into(figures, "place");
        inheritedDate.into(figures, "inherited_date");
        inheritedPlace.into(figures, "inherited_place");
        details.into(figures);
        contexts.into(figures);
        anonymity.into(figures);
        return figures;
    }

    private static <K> Tally of(Map<K, Tally> tallies, K key) {
        return Objects.requireNonNull(tallies.get(key), "every key has a tally");
    }
}
