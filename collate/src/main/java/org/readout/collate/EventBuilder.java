package org.readout.collate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readout.core.DateRange;
import org.readout.core.Event;
import org.readout.core.EventKind;
import org.readout.core.EventMention;
import org.readout.core.Place;
import org.readout.core.Published;
import org.readout.core.Status;

/** Makes one event of the mentions that were joined. */
final class EventBuilder {
    private final Origins origins;
    private final ReportOrder order;

    EventBuilder(Origins origins, ReportOrder order) {
        this.origins = origins;
        this.order = order;
    }

    Event build(EventCluster cluster) {
        List<EventMention> mentions = cluster.mentions().stream()
                .map(MentionView::mention)
                .sorted(order.byReport())
                .toList();
        List<Event.StatusChange> history = History.of(mentions, origins);
        Status status = History.status(mentions);
        List<EventMention> standing = standing(mentions, status);
        EventKind kind = kind(standing);
        EventMention model =
                standing.stream().filter(m -> m.kind().equals(kind)).findFirst().orElse(standing.get(0));
        List<EventMention> claims =
                mentions.stream().filter(m -> m.status() != Status.DENIED).toList();
        Voices voices = new Voices(origins);
        EventParties parties = EventParties.of(kind.type(), claims.isEmpty() ? mentions : claims, voices);
        return new Event(
                EventCluster.eventId(mentions.get(0).id()),
                kind,
                model.quad(),
                model.score(),
                status,
                status.isProspective()
                        ? standing.stream()
                                .map(EventMention::foreseen)
                                .flatMap(Optional::stream)
                                .findFirst()
                        : Optional.empty(),
                parties.actors(),
                parties.recipients(),
                date(standing),
                place(mentions),
                mentions.stream().map(EventMention::id).toList(),
                distinct(mentions, m -> Optional.of(m.document().id())),
                distinct(mentions, m -> m.document().outlet()),
                origins.behind(mentions),
                mentions.stream()
                        .map(m -> m.document().published().map(Published::earliest))
                        .flatMap(Optional::stream)
                        .min(LocalDate::compareTo),
                DiscrepancyFinder.within(mentions, origins),
                history,
                BlameAccounts.namedOnlyBySources(mentions, voices));
    }

    /** The mentions that speak of the event in the state it has come to: what was threatened and then done is what was done. */
    private static List<EventMention> standing(List<EventMention> mentions, Status status) {
        List<EventMention> standing = mentions.stream()
                .filter(m -> status.isFactual() ? m.status().isFactual() : m.status() == status)
                .toList();
        List<EventMention> done =
                standing.stream().filter(m -> m.foreseen().isEmpty()).toList();
        boolean announcedToo = status.isFactual() && !done.isEmpty();
        return announcedToo ? done : standing.isEmpty() ? mentions : standing;
    }

    /** The type that most origins give, and the mode that most origins give it; ties go to more mentions, then to the first. */
    private EventKind kind(List<EventMention> mentions) {
        String type = mostAgreed(mentions, m -> Optional.of(m.kind().type())).orElseThrow();
        List<EventMention> ofType =
                mentions.stream().filter(m -> m.kind().type().equals(type)).toList();
        return new EventKind(type, mostAgreed(ofType, m -> m.kind().mode()));
    }

    private Optional<String> mostAgreed(List<EventMention> mentions, Function<EventMention, Optional<String>> field) {
        Map<String, Set<String>> byOrigin = new LinkedHashMap<>();
        Map<String, Integer> count = new LinkedHashMap<>();
        for (EventMention mention : mentions) {
            field.apply(mention).ifPresent(value -> {
                byOrigin.computeIfAbsent(value, v -> new HashSet<>()).add(origins.keyOf(mention));
                count.merge(value, 1, Integer::sum);
            });
        }
        return byOrigin.keySet().stream()
                .max(Comparator.comparingInt(
                                (String v) -> byOrigin.getOrDefault(v, Set.of()).size())
                        .thenComparingInt(count::get)
                        .thenComparing(Comparator.comparingInt((String v) ->
                                        List.copyOf(byOrigin.keySet()).indexOf(v))
                                .reversed()));
    }

    /** The narrowest date that a mention gives, narrowed further by those that overlap it; dates in the text before inherited ones. */
    private static Optional<DateRange> date(List<EventMention> mentions) {
        List<DateRange> dates = mentions.stream()
                .map(EventMention::date)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing((DateRange d) -> d.source().isEmpty())
                        .thenComparing(d -> DayRange.of(d).map(DayRange::width).orElse(Long.MAX_VALUE)))
                .toList();
        if (dates.isEmpty()) {
            return Optional.empty();
        }
        DateRange best = dates.get(0);
        Optional<DayRange> narrowed = DayRange.of(best);
        for (DateRange other : dates) {
            Optional<DayRange> range = DayRange.of(other);
            if (other.source().isPresent() && range.isPresent()) {
                narrowed = narrowed.map(n -> n.intersection(range.get()).orElse(n));
            }
        }
        return Optional.of(narrowed.map(n ->
                        new DateRange(Optional.of(n.earliest()), Optional.of(n.latest()), best.timex(), best.source()))
                .orElse(best));
    }

    /** The place most mentions name, a point before a country; an inherited one where none is named. */
    private static Optional<Place> place(List<EventMention> mentions) {
        List<Place> named =
                mentions.stream().flatMap(m -> Places.named(m).stream()).toList();
        List<Place> places = named.isEmpty()
                ? mentions.stream().flatMap(m -> m.place().stream()).toList()
                : named;
        Map<String, Long> count =
                places.stream().collect(Collectors.groupingBy(Place::name, LinkedHashMap::new, Collectors.counting()));
        List<String> inOrder = new ArrayList<>(count.keySet());
        return places.stream()
                .max(Comparator.comparing((Place p) -> p.point().isPresent())
                        .thenComparing(p -> count.get(p.name()))
                        .thenComparing(p -> -inOrder.indexOf(p.name())));
    }

    private static List<String> distinct(List<EventMention> mentions, Function<EventMention, Optional<String>> field) {
        Set<String> values = new LinkedHashSet<>();
        mentions.forEach(m -> field.apply(m).ifPresent(values::add));
        return List.copyOf(values);
    }
}
