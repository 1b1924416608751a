package org.readout.app.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.app.ahead.Watch;
import org.readout.app.tension.TensionViews;
import org.readout.app.wording.Countries;
import org.readout.app.wording.Party;
import org.readout.app.wording.Wording;
import org.readout.coder.CodedDocument;
import org.readout.collate.Collation;
import org.readout.core.Actor;
import org.readout.core.DateRange;
import org.readout.core.Event;
import org.readout.core.EventMention;
import org.readout.core.Problem;
import org.readout.core.Status;

/**
 * Arranges a collation as a brief. Each event is told in full once: in the timeline if it happened, else among what lies
 * ahead or did not happen; the timeline still lists it by headline on its day.
 */
public final class BriefBuilder {
    private static final int AT_A_GLANCE = 5;

    private final Collation collation;
    private final Map<String, EventMention> mentions;
    private final Documents documents;
    private final EventViews events;
    private final SourceViews sources;

    private BriefBuilder(Collation collation, Wording wording) {
        this.collation = collation;
        this.mentions = collation.mentionsById();
        this.documents = new Documents(collation.documents(), collation.lineage());
        this.events = new EventViews(mentions, documents, wording);
        this.sources = new SourceViews(documents);
    }

    /**
     * @param problems of reading; those of coding come with the documents
     * @param command the command line that made the brief
     * @param version of Readout
     */
    public static Brief build(
            Collation collation, List<Problem> problems, String command, String version, Wording wording) {
        return new BriefBuilder(collation, wording).brief(problems, command, version);
    }

    private Brief brief(List<Problem> problems, String command, String version) {
        List<Event> happened =
                collation.events().stream().filter(e -> e.status().isFactual()).toList();
        List<Event> prospective = collation.events().stream()
                .filter(e -> e.status().isProspective())
                .toList();
        List<Event> not = collation.events().stream()
                .filter(e -> e.status() == Status.NEGATED || e.status() == Status.DENIED)
                .toList();
        List<Brief.Day> timeline = timeline(
                happened, Stream.concat(prospective.stream(), not.stream()).toList());
        List<Brief.EventView> undated =
                views(happened.stream().filter(e -> !isDated(e)).toList());
        return new Brief(
                heading(),
                views(weightiest()),
                new Developments(collation, documents).all(),
                timeline,
                undated,
                TensionViews.of(collation, this::headline),
                new WatchViews(Watch.of(collation), collation, events, this::headline).view(),
                collation.lineage().stream().map(sources::lineage).distinct().toList(),
                differences(),
                ahead(prospective, happened),
                views(not),
                collation.documents().stream().map(sources::source).toList(),
                SourceViews.problems(allProblems(problems)),
                new Brief.Method(command, version, coders()));
    }

    private String headline(String id) {
        return collation.events().stream()
                .filter(e -> e.id().equals(id))
                .map(e -> events.of(e).headline())
                .findFirst()
                .orElse(id);
    }

    private List<Brief.EventView> views(List<Event> some) {
        return some.stream().map(events::of).toList();
    }

    private static boolean isDated(Event event) {
        return event.date().flatMap(Days::inWords).isPresent();
    }

    private List<Event> weightiest() {
        return collation.events().stream()
                .sorted(Comparator.comparingInt((Event e) -> e.origins().size())
                        .thenComparingInt(e -> e.documents().size())
                        .thenComparingInt(e -> e.mentions().size())
                        .thenComparingDouble(e -> Math.abs(e.score()))
                        .reversed())
                .limit(AT_A_GLANCE)
                .toList();
    }

    private List<Brief.Day> timeline(List<Event> happened, List<Event> elsewhere) {
        Map<DateKey, List<Event>> told = byDay(happened);
        Map<DateKey, List<Event>> listed = byDay(elsewhere);
        return Stream.concat(told.keySet().stream(), listed.keySet().stream())
                .distinct()
                .sorted()
                .map(day -> new Brief.Day(
                        day.words(),
                        day.weekday(),
                        views(told.getOrDefault(day, List.of())),
                        views(listed.getOrDefault(day, List.of()))))
                .toList();
    }

    private static Map<DateKey, List<Event>> byDay(List<Event> some) {
        return some.stream()
                .filter(BriefBuilder::isDated)
                .collect(Collectors.groupingBy(
                        e -> DateKey.of(e.date().orElseThrow()), LinkedHashMap::new, Collectors.toList()));
    }

    /** A day or range as a heading of the timeline, in order of its first known day. */
    private record DateKey(LocalDate first, LocalDate last, String words, String weekday)
            implements Comparable<DateKey> {
        static DateKey of(DateRange date) {
            LocalDate first = date.earliest().or(date::latest).orElseThrow();
            LocalDate last = date.latest().or(date::earliest).orElseThrow();
            String words = Days.inWords(date).orElseThrow();
            String heading = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
            return new DateKey(first, last, heading, Days.weekday(date));
        }

        @Override
        public int compareTo(DateKey other) {
            return Comparator.comparing(DateKey::first)
                    .thenComparing(DateKey::last)
                    .thenComparing(DateKey::words)
                    .compare(this, other);
        }
    }

    private List<Brief.Group> ahead(List<Event> prospective, List<Event> happened) {
        List<Brief.Group> groups = new ArrayList<>();
        addGroup(groups, "Planned, scheduled or announced", prospective, Status.EXPECTED);
        addGroup(groups, "Depends on a condition", prospective, Status.CONDITIONAL);
        addGroup(groups, "Possible", prospective, Status.POSSIBLE);
        List<Event> spoken = happened.stream()
                .filter(e -> e.foreseen().isPresent() && e.status() != Status.HISTORICAL)
                .toList();
        if (!spoken.isEmpty()) {
            groups.add(new Brief.Group(
                    "Threatened or promised", "The words were said; the deed is not reported.", views(spoken)));
        }
        return groups;
    }

    private void addGroup(List<Brief.Group> groups, String title, List<Event> prospective, Status status) {
        List<Event> some =
                prospective.stream().filter(e -> e.status() == status).toList();
        if (!some.isEmpty()) {
            groups.add(new Brief.Group(title, "", views(some)));
        }
    }

    private List<Brief.Difference> differences() {
        Differences differences = new Differences(mentions, events);
        return Stream.concat(
                        collation.events().stream().flatMap(e -> differences.of(e).stream()),
                        collation.stories().stream().flatMap(s -> differences.of(s).stream()))
                .toList();
    }

    private Brief.Heading heading() {
        Set<String> outlets = new LinkedHashSet<>();
        collation.documents().forEach(d -> d.document().outlet().ifPresent(outlets::add));
        int mentionCount = collation.documents().stream()
                .mapToInt(d -> d.mentions().size())
                .sum();
        List<Brief.Fact> facts = new ArrayList<>();
        facts.add(fact(collation.documents().size(), "document", "documents"));
        if (!outlets.isEmpty()) {
            facts.add(fact(outlets.size(), "outlet named", "outlets named"));
        }
        facts.addAll(List.of(
                fact(collation.origins().size(), "independent origin", "independent origins"),
                fact(collation.events().size(), "event", "events"),
                fact(mentionCount, "mention", "mentions")));
        return new Brief.Heading(title(), covered() + "; " + published() + ".", facts);
    }

    private static Brief.Fact fact(int count, String one, String many) {
        return new Brief.Fact(Integer.toString(count), count == 1 ? one : many);
    }

    /** The countries that take part in most events, at most three. */
    private String title() {
        Map<String, Long> counts = collation.events().stream()
                .flatMap(e -> Stream.concat(e.actors().stream(), e.recipients().stream())
                        .map(Actor::country)
                        .flatMap(c -> c.flatMap(Countries::name).stream())
                        .distinct())
                .collect(Collectors.groupingBy(c -> c, LinkedHashMap::new, Collectors.counting()));
        List<String> most = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(3)
                .map(e -> new Party(e.getKey(), "", false, Party.Nature.OTHER).inSentence())
                .toList();
        if (most.isEmpty()) {
            return "What was reported";
        }
        String title = most.size() == 1
                ? most.get(0)
                : String.join(", ", most.subList(0, most.size() - 1)) + " and " + most.get(most.size() - 1);
        return title.startsWith("the ") ? title.substring("the ".length()) : title;
    }

    private String published() {
        List<CodedDocument> dated = collation.documents().stream()
                .filter(d -> d.published().isPresent())
                .toList();
        if (dated.isEmpty()) {
            return "publication dates of the articles not known";
        }
        LocalDate first = dated.stream()
                .map(d -> d.published().orElseThrow().earliest())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last = dated.stream()
                .map(d -> d.published().orElseThrow().latest())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        int undated = collation.documents().size() - dated.size();
        return "articles published " + Days.inWords(first, last) + (undated == 0 ? "" : " (" + undated + " not dated)");
    }

    private String covered() {
        List<DateRange> dates = collation.events().stream()
                .filter(e -> e.status().isFactual() && e.status() != Status.HISTORICAL)
                .flatMap(e -> e.date().stream())
                .filter(d -> d.earliest().isPresent() && d.latest().isPresent())
                .toList();
        if (dates.isEmpty()) {
            return "No dated events";
        }
        LocalDate first = dates.stream()
                .map(d -> d.earliest().orElseThrow())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last = dates.stream()
                .map(d -> d.latest().orElseThrow())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return "Events of " + Days.inWords(first, last);
    }

    private List<Problem> allProblems(List<Problem> reading) {
        return Stream.concat(reading.stream(), collation.documents().stream().flatMap(d -> d.problems().stream()))
                .distinct()
                .toList();
    }

    private List<String> coders() {
        return mentions.values().stream()
                .map(EventMention::coder)
                .map(c -> "coder " + c.version() + ", model " + c.model() + ", codebook " + c.codebook())
                .distinct()
                .sorted()
                .toList();
    }
}
