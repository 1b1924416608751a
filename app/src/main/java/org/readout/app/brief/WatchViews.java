package org.readout.app.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.readout.analysis.forecast.NextEvent;
import org.readout.app.ahead.NextWords;
import org.readout.app.ahead.Watch;
import org.readout.app.tension.Sides;
import org.readout.app.tension.TensionWords;
import org.readout.app.wording.Party;
import org.readout.collate.Collation;
import org.readout.collate.LedgerEntry;
import org.readout.core.Actor;
import org.readout.core.DateRange;
import org.readout.core.Event;
import org.readout.core.EventMention;

/** What to watch as the brief shows it: a line for each thing, with what it rests on. */
final class WatchViews {
    private static final int REASONS = 3;

    private final Watch watch;
    private final EventViews views;
    private final UnaryOperator<String> headline;
    private final Map<String, EventMention> mentions;
    private final Map<String, Event> events;

    /** @param headline of an event by its id */
    WatchViews(Watch watch, Collation collation, EventViews views, UnaryOperator<String> headline) {
        this.watch = watch;
        this.views = views;
        this.headline = headline;
        this.mentions = collation.mentionsById();
        this.events = collation.events().stream().collect(Collectors.toMap(Event::id, e -> e, (a, b) -> a));
    }

    Brief.Watch view() {
        List<Brief.WatchGroup> groups = new ArrayList<>();
        add(
                groups,
                "Threats and warnings, no outcome reported",
                "Of the last 30 days, or of a day that is not known, where the record is more likely right than wrong.",
                watch.threats().stream().map(this::entry).toList());
        add(
                groups,
                "Days that were set and lie ahead",
                "",
                watch.due().stream().map(this::entry).toList());
        add(
                groups,
                "Days that were set and have passed, no outcome reported",
                "No report is no answer: it may have happened and not be told here.",
                watch.overdue().stream().map(this::entry).toList());
        add(
                groups,
                "Where tension changed",
                "",
                watch.changed().stream().map(this::changed).toList());
        add(
                groups,
                "Likeliest within the next seven days",
                "Chances learned and calibrated on ICEWS18 (2018) and moved by what came of earlier forecasts in these"
                        + " articles; a chance is that of such an event being reported.",
                watch.next().stream().map(this::next).toList());
        return new Brief.Watch(groups, notes());
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (watch.isEmpty()) {
            notes.add(
                    "Nothing that these articles bear out: no recent open threat or warning of which the record is more"
                            + " likely right than wrong, no day ahead, no lasting change of tension.");
        }
        if (watch.unlisted() > 0) {
            notes.add(watch.unlisted()
                    + (watch.unlisted() == 1 ? " open threat or warning is" : " open threats and warnings are")
                    + " not listed here: older or unsure. readout ledger has them.");
        }
        if (!watch.nextLeftOut().isEmpty()) {
            notes.add(watch.nextLeftOut());
        }
        return notes;
    }

    private static void add(List<Brief.WatchGroup> groups, String title, String note, List<Brief.WatchLine> lines) {
        if (!lines.isEmpty()) {
            groups.add(new Brief.WatchGroup(title, note, lines));
        }
    }

    private Brief.WatchLine entry(LedgerEntry entry) {
        Optional<EventMention> mention =
                Optional.ofNullable(mentions.get(entry.statements().get(0)));
        String who = names(entry.by());
        String parties = entry.to().isEmpty() ? who : (who.isEmpty() ? "?" : who) + " → " + names(entry.to());
        String words = parties + ": " + entry.kind().name().toLowerCase(Locale.ROOT)
                + entry.due()
                        .flatMap(DateRange::latest)
                        .map(d -> ", by " + Days.inWords(d, d))
                        .orElse("")
                + entry.made().map(d -> ", made " + Days.inWords(d, d)).orElse(", day not known");
        return new Brief.WatchLine(
                words,
                entry.condition()
                        .map(c -> List.of("condition: “" + c.text() + "”"))
                        .orElse(List.of()),
                mention.map(m -> List.of(views.passages().of(m, entry.words()))).orElse(List.of()));
    }

    private static String names(List<Actor> actors) {
        return actors.stream()
                .map(a -> Party.of(a, Optional.empty()).name())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private Brief.WatchLine changed(Watch.Changed changed) {
        Map<String, String> headlines =
                changed.change().evidence().stream().collect(Collectors.toMap(id -> id, headline, (a, b) -> a));
        return new Brief.WatchLine(
                Sides.inWords(changed.series().dyad()) + ": "
                        + TensionWords.change(changed.change(), changed.series().period()),
                TensionWords.evidence(changed.change(), headlines),
                passages(changed.change().evidence()));
    }

    private Brief.WatchLine next(NextEvent event) {
        List<String> basis = new ArrayList<>();
        Set<String> told = new HashSet<>();
        Map<String, String> headlines = event.reasons().stream()
                .flatMap(r -> r.events().stream())
                .map(NextEvent.Past::event)
                .distinct()
                .collect(Collectors.toMap(id -> id, headline, (a, b) -> a));
        event.reasons().stream().limit(REASONS).forEach(r -> basis.add(NextWords.reason(event, r, headlines, told)));
        return new Brief.WatchLine(
                NextWords.percent(event.chance()) + " – " + NextWords.title(event),
                basis,
                passages(event.reasons().stream()
                        .flatMap(r -> r.events().stream())
                        .map(NextEvent.Past::event)
                        .toList()));
    }

    /** The first passage of the first event that has one. */
    private List<Brief.Passage> passages(List<String> ids) {
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(events.get(id)).stream())
                .flatMap(e -> e.mentions().stream())
                .flatMap(id -> Optional.ofNullable(mentions.get(id)).stream())
                .limit(1)
                .map(views.passages()::of)
                .toList();
    }
}
