package org.readout.app.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.app.wording.Countries;
import org.readout.app.wording.Headlines;
import org.readout.app.wording.Party;
import org.readout.app.wording.Statement;
import org.readout.app.wording.StatusSign;
import org.readout.app.wording.Tellers;
import org.readout.app.wording.Wording;
import org.readout.collate.Casualties;
import org.readout.core.Actor;
import org.readout.core.ActorMention;
import org.readout.core.Discrepancy;
import org.readout.core.Event;
import org.readout.core.EventMention;
import org.readout.core.Excerpt;
import org.readout.core.Place;
import org.readout.core.Span;
import org.readout.core.Status;

/** Turns events into {@link Brief.EventView}s: one view an event, made once and shared by the sections. */
final class EventViews {
    private final Map<String, EventMention> mentions;
    private final Documents documents;
    private final Wording wording;
    private final Headlines headlines;
    private final Map<String, Brief.EventView> views = new HashMap<>();

    EventViews(Map<String, EventMention> mentions, Documents documents, Wording wording) {
        this.mentions = mentions;
        this.documents = documents;
        this.wording = wording;
        this.headlines = new Headlines(wording);
    }

    Brief.EventView of(Event event) {
        Brief.EventView known = views.get(event.id());
        if (known == null) {
            known = view(event, "e" + (views.size() + 1));
            views.put(event.id(), known);
        }
        return known;
    }

    Passage passages() {
        return new Passage(documents);
    }

    private Brief.EventView view(Event event, String anchor) {
        List<EventMention> found = mentionsOf(event);
        Statement statement = statement(event, found);
        return new Brief.EventView(
                event.id(),
                anchor,
                headlines.of(statement) + Tellers.behind(event.status(), tellers(event, found), statement.actors()),
                StatusSign.of(event.status()),
                wording.title(event.kind(), event.status()),
                event.kind().toString(),
                parties(statement, event.namedResponsible()),
                event.date().flatMap(Days::inWords).or(() -> yearUnknown(event)),
                event.place().map(EventViews::placeInWords),
                quantities(event, found),
                condition(found),
                foreseen(event),
                origins(event),
                event.firstReported()
                        .filter(d -> event.date().flatMap(Days::inWords).isEmpty())
                        .map(d -> Days.inWords(d, d)),
                new SourceTree(documents, found).branches(),
                history(event),
                event.discrepancies().size(),
                evidence(found));
    }

    private List<EventMention> mentionsOf(Event event) {
        return event.mentions().stream()
                .map(mentions::get)
                .filter(m -> m != null)
                .toList();
    }

    private static Statement statement(Event event, List<EventMention> found) {
        return new Statement(
                event.kind(),
                event.status(),
                event.foreseen(),
                named(event.actors(), found, EventMention::actors, EventMention::recipients),
                named(event.recipients(), found, EventMention::recipients, EventMention::actors),
                event.place().map(Place::name),
                counted(found),
                event.date().flatMap(d -> d.earliest()).isPresent(),
                found);
    }

    /**
     * On whose word alone it rests that it happened: the innermost sources of who tells so, unless a document tells of it in
     * its own voice and, where the event has actors, names one of them in the same sentence. "The destruction of the dam"
     * vouches for nobody's having done it.
     */
    private static List<String> tellers(Event event, List<EventMention> mentions) {
        List<EventMention> found =
                mentions.stream().filter(m -> m.status().isFactual()).toList();
        if (found.stream()
                .anyMatch(m -> m.attribution().isEmpty() && (event.actors().isEmpty() || namesAnActor(m)))) {
            return List.of();
        }
        return found.stream()
                .filter(m -> !m.attribution().isEmpty())
                .map(m -> m.attribution().get(m.attribution().size() - 1).source())
                .map(s -> s.name().or(() -> s.excerpt().map(Excerpt::text)).orElse(""))
                .distinct()
                .toList();
    }

    private static boolean namesAnActor(EventMention mention) {
        Span sentence = mention.evidence().sentence().span();
        return mention.actors().stream().map(a -> a.excerpt().span()).anyMatch(sentence::covers);
    }

    /** Parties, by the words of the first mention that has them in their own role, else in the other. */
    private static List<Party> named(
            List<Actor> actors,
            List<EventMention> found,
            Function<EventMention, List<ActorMention>> role,
            Function<EventMention, List<ActorMention>> other) {
        List<ActorMention> called = Stream.of(role, other)
                .flatMap(side -> found.stream().map(side).flatMap(List::stream))
                .toList();
        return actors.stream()
                .map(a -> Party.of(a, asWritten(a, called)))
                .distinct()
                .toList();
    }

    private static Optional<String> asWritten(Actor actor, List<ActorMention> called) {
        List<String> words = called.stream()
                .filter(a -> a.actor().key().equals(actor.key()))
                .map(a -> a.excerpt().text())
                .toList();
        return words.stream()
                .filter(w -> !Party.isPronoun(w))
                .findFirst()
                .or(() -> words.stream().findFirst());
    }

    /** People killed, injured, held …, where every mention that counts them gives the same number. */
    private static Optional<Statement.Counted> counted(List<EventMention> found) {
        Set<Statement.Counted> counts = new LinkedHashSet<>();
        found.stream()
                .flatMap(m -> m.quantities().stream())
                .filter(q -> !q.malformed() && q.unit().equals("people") && q.of().isPresent())
                .forEach(q -> counts.add(new Statement.Counted(Amounts.amount(q), q.of().orElseThrow())));
        return counts.size() == 1 ? counts.stream().findFirst() : Optional.empty();
    }

    private static String parties(Statement statement, List<Discrepancy.Account> named) {
        String stated = joined(statement.actors());
        String recipients = joined(statement.recipients());
        if (stated.isEmpty() && named.isEmpty()) {
            return recipients.isEmpty() ? "not stated" : "actor not stated → " + recipients;
        }
        String actors = stated.isEmpty() ? "actor not stated" : stated;
        String accused = named.stream().map(EventViews::accusation).collect(Collectors.joining("; "));
        return actors
                + (recipients.isEmpty() ? "" : " → " + recipients)
                + (accused.isEmpty() ? "" : "; named as responsible: " + accused);
    }

    private static String accusation(Discrepancy.Account account) {
        return account.value() + ", according to " + String.join("; ", account.saidBy());
    }

    private static String joined(List<Party> parties) {
        return String.join("; ", parties.stream().map(Party::toString).toList());
    }

    private static Optional<String> yearUnknown(Event event) {
        return event.date().flatMap(d -> d.timex()).flatMap(Days::withoutYear);
    }

    private static String placeInWords(Place place) {
        Optional<String> country = place.country()
                .flatMap(Countries::name)
                .filter(c -> !place.name().contains(c));
        return country.map(c -> place.name() + ", " + c).orElse(place.name());
    }

    /** Every number that is given, and what those of people come to where they differ. */
    private static List<String> quantities(Event event, List<EventMention> found) {
        Set<String> amounts = new LinkedHashSet<>();
        found.stream().flatMap(m -> m.quantities().stream()).forEach(q -> amounts.add(Amounts.inWords(q)));
        Casualties.of(event, found.stream().collect(Collectors.toMap(EventMention::id, m -> m))).stream()
                .filter(Casualties::isSpan)
                .filter(c -> c.low().isPresent())
                .forEach(c -> amounts.add(Amounts.inWords(c)));
        return List.copyOf(amounts);
    }

    private static Optional<String> condition(List<EventMention> found) {
        return found.stream()
                .map(EventMention::condition)
                .flatMap(Optional::stream)
                .map(c -> c.text().replaceAll("\\s+", " ").strip())
                .findFirst();
    }

    private Optional<String> foreseen(Event event) {
        return event.foreseen().map(f -> wording.title(f, Status.OCCURRED) + " · " + f);
    }

    private static String origins(Event event) {
        int origins = Math.max(1, event.origins().size());
        int texts = event.documents().size();
        String reports = origins == 1 ? "1 independent report" : origins + " independent reports";
        return texts > origins ? reports + " in " + texts + " documents" : reports;
    }

    private List<String> history(Event event) {
        if (event.history().size() < 2) {
            return List.of();
        }
        List<String> steps = new ArrayList<>();
        for (Event.StatusChange change : event.history()) {
            String day = change.reported().map(d -> " on " + Days.inWords(d, d)).orElse("");
            steps.add(step(change) + day + " by " + documents.name(change.document()) + " ["
                    + documents.number(change.document()) + "]");
        }
        return steps;
    }

    static String step(Event.StatusChange change) {
        return switch (change.stage()) {
            case CLAIMED -> "claimed";
            case CONFIRMED -> "told as a fact, after others had only claimed or denied it,";
            case ACCEPTED -> "agreed to by those of whom it was demanded, reported";
            case MET -> "met, reported";
            case REFUSED -> "refused, reported";
            case BROKEN -> "broken, reported";
            case CARRIED_OUT -> "carried out, reported";
            case WITHDRAWN -> "withdrawn, reported";
            default -> "reported as " + StatusSign.of(change.status());
        };
    }

    /** Own voice and named sources before anonymous ones, then in the order of the event; equal sentences once. */
    private List<Brief.Passage> evidence(List<EventMention> found) {
        Passage passages = passages();
        Set<String> sentences = new LinkedHashSet<>();
        return found.stream()
                .sorted(Comparator.comparing(
                        m -> documents.original(m.document().id()).isPresent()))
                .filter(m -> sentences.add(
                        m.evidence().sentence().text() + m.evidence().trigger().text()))
                .map(passages::of)
                .toList();
    }
}
