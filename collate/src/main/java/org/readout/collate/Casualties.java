package org.readout.collate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.core.Attribution;
import org.readout.core.Event;
import org.readout.core.EventMention;
import org.readout.core.Quantity;
import org.readout.core.Quantity.Bound;

/**
 * How many people an event killed, injured, drove out …, as the figures that its reports give.
 *
 * <p>Low, best and high as in UCDP's event data (Sundberg and Melander 2013), but nobody's judgement is in them: the lowest figure; the one that most independent
 * reports give, of equally well supported ones the one reported last; and the highest. Each comes with the record that gives it. What one source of one report says later
 * replaces what it said before; a copy that repeats a figure is no later report of it. A record with several figures of one kind gives none, for they are parts of one or compared with it, unless they are the ends of a range.
 *
 * @param of what happened to the people: {@code killed}, {@code injured}, {@code missing}, {@code displaced}, {@code held} or {@code arrested}
 * @param low absent where every figure is an upper bound ("at most 20")
 * @param isLatest whether other figures are as well supported as the best, which is the one reported last of them
 * @param open whether the highest figure may be exceeded by its own words ("at least 30")
 */
public record Casualties(String of, Optional<Figure> low, Figure best, boolean isLatest, Figure high, boolean open) {
    private static final List<String> KINDS = List.of("killed", "injured", "missing", "displaced", "held", "arrested");
    private static final String PEOPLE = "people";
    private static final Set<Bound> UPPER = Set.of(Bound.AT_MOST, Bound.LESS_THAN);
    private static final Set<Bound> LOWER = Set.of(Bound.AT_LEAST, Bound.MORE_THAN);

    /** A number of people, not negative, with the record that gives it. */
    public record Figure(double value, Bound bound, EventMention mention) {}

    /** Of each kind that a record told as a fact gives a figure for, in the order of {@code of} above; empty where none does. */
    public static List<Casualties> of(Event event, Map<String, EventMention> mentions) {
        List<Casualties> all = new ArrayList<>();
        for (String kind : KINDS) {
            Map<String, List<Figure>> bySource = new LinkedHashMap<>();
            for (String id : event.mentions()) {
                EventMention mention = mentions.get(id);
                if (mention != null && mention.status().isFactual()) {
                    List<Figure> own = figures(mention, kind);
                    if (own.size() == 1 || isRange(own)) {
                        say(bySource, origin(event, mention) + source(mention), own);
                    }
                }
            }
            if (!bySource.isEmpty()) {
                all.add(of(kind, event, List.copyOf(bySource.values())));
            }
        }
        return all;
    }

    /** Puts what a source says last, unless it only says it again. */
    private static void say(Map<String, List<Figure>> bySource, String source, List<Figure> figures) {
        List<Figure> before = bySource.getOrDefault(source, List.of());
        if (!numbers(before).equals(numbers(figures))) {
            bySource.remove(source);
            bySource.put(source, figures);
        }
    }

    private static List<Double> numbers(List<Figure> figures) {
        return figures.stream().map(Figure::value).toList();
    }

    /** Whether the reports leave more than one number possible. */
    public boolean isSpan() {
        return low.map(l -> l.value() != high.value()).orElse(true);
    }

    private static Casualties of(String kind, Event event, List<List<Figure>> standing) {
        List<Figure> figures = standing.stream().flatMap(List::stream).toList();
        Comparator<Figure> byValue = Comparator.comparingDouble(Figure::value);
        Figure high = figures.stream()
                .max(byValue.thenComparing(f -> LOWER.contains(f.bound())))
                .orElseThrow();
        List<Figure> notUpper =
                figures.stream().filter(f -> !UPPER.contains(f.bound())).toList();
        List<Figure> candidates = notUpper.isEmpty() ? figures : notUpper;
        Figure best = candidates.get(0);
        for (Figure figure : candidates) {
            if (support(figure, candidates, event) >= support(best, candidates, event)) {
                best = figure;
            }
        }
        double value = best.value();
        int support = support(best, candidates, event);
        boolean isLatest =
                candidates.stream().anyMatch(f -> f.value() != value && support(f, candidates, event) == support);
        return new Casualties(kind, notUpper.stream().min(byValue), best, isLatest, high, LOWER.contains(high.bound()));
    }

    /** Independent reports that give this number. */
    private static int support(Figure figure, List<Figure> all, Event event) {
        Set<String> origins = new HashSet<>();
        all.stream().filter(f -> f.value() == figure.value()).forEach(f -> origins.add(origin(event, f.mention())));
        return origins.size();
    }

    private static List<Figure> figures(EventMention mention, String kind) {
        List<Figure> found = new ArrayList<>();
        for (Quantity quantity : mention.quantities()) {
            if (quantity.value().isPresent()
                    && quantity.unit().equals(PEOPLE)
                    && quantity.of().filter(kind::equals).isPresent()) {
                found.add(new Figure(quantity.value().getAsDouble(), quantity.bound(), mention));
            }
        }
        return found;
    }

    private static boolean isRange(List<Figure> figures) {
        return figures.size() == 2
                && figures.get(0).bound() == Bound.AT_LEAST
                && figures.get(1).bound() == Bound.AT_MOST;
    }

    private static String origin(Event event, EventMention mention) {
        String document = mention.document().id();
        return event.origins().stream()
                .filter(o -> o.documents().contains(document))
                .map(o -> o.id())
                .findFirst()
                .orElse(document);
    }

    private static String source(EventMention mention) {
        return mention.attribution().stream()
                .map(Attribution::source)
                .map(s -> s.name().or(() -> s.excerpt().map(e -> e.text())).orElse("?"))
                .reduce("", (a, b) -> a + "|" + b);
    }
}
