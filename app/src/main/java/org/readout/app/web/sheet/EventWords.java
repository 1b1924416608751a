package org.readout.app.web.sheet;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.readout.analysis.tension.Period;
import org.readout.app.tension.Sides;
import org.readout.app.web.Address;
import org.readout.app.wording.Headlines;
import org.readout.app.wording.Party;
import org.readout.app.wording.Statement;
import org.readout.app.wording.StatusSign;
import org.readout.app.wording.Tellers;
import org.readout.app.wording.Wording;
import org.readout.core.Actor;
import org.readout.core.EventKind;
import org.readout.core.Place;
import org.readout.core.Status;
import org.readout.store.EventSummary;

/** What pages say of an event and of parties. */
public final class EventWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final Wording WORDING = Wording.standard();
    private static final Headlines HEADLINES = new Headlines(WORDING);

    private EventWords() {}

    /** One line of who, what and where, with whose word alone it is; parties without a name as the reports call them. */
    static String headline(EventSummary event) {
        Statement statement = new Statement(
                event.kind(),
                event.status(),
                event.foreseen(),
                parties(event.actors(), event.actorWords()),
                parties(event.recipients(), event.recipientWords()),
                event.place().map(Place::name),
                Optional.empty(),
                event.date().isPresent(),
                List.of());
        return HEADLINES.of(statement) + Tellers.behind(event.status(), event.tellers(), statement.actors());
    }

    private static List<Party> parties(List<Actor> actors, List<String> words) {
        return IntStream.range(0, actors.size())
                .mapToObj(i -> Party.of(actors.get(i), Optional.of(words.get(i)).filter(w -> !w.isEmpty())))
                .distinct()
                .toList();
    }

    /** "9 Oct 2024", "3 to 9 Oct 2024", "by 9 Oct 2024 (first report)", "no date". */
    public static String when(Entry entry) {
        String known = entry.isDated() ? "" : " (first report)";
        if (entry.first().isPresent() && entry.last().isPresent()) {
            LocalDate first = entry.first().get();
            LocalDate last = entry.last().get();
            return first.equals(last) ? day(first) : day(first) + " to " + day(last);
        }
        return entry.first()
                .map(d -> "from " + day(d) + known)
                .or(() -> entry.last().map(d -> "by " + day(d) + known))
                .orElse("no date");
    }

    /** As in "7 May 2025", "the week of 5 May 2025", "May 2025". */
    public static String window(Period period, LocalDate start) {
        return switch (period) {
            case DAY -> day(start);
            case WEEK -> "the week of " + day(start);
            case MONTH -> day(start).replaceFirst("^\\d+ ", "");
        };
    }

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** What it is in plain words, as in "Attack from the air". */
    public static String kind(EventSummary event) {
        return WORDING.title(event.kind(), event.status());
    }

    /** A type of the codebook in plain words; the type itself where it has none. */
    public static String type(String type) {
        return WORDING.title(EventKind.of(type), Status.OCCURRED);
    }

    /** A type with its mode in plain words. */
    public static String type(EventKind kind) {
        return WORDING.title(kind, Status.OCCURRED);
    }

    /** With its sign, as in "● occurred". */
    public static String status(EventSummary event) {
        return StatusSign.of(event.status()).toString().replaceFirst(" ", "\u00a0");
    }

    /** All of it in one line, for what pops up. */
    public static String tip(Entry entry) {
        EventSummary event = entry.event();
        return entry.headline() + " · " + kind(event) + " · " + status(event) + " · " + when(entry) + " · "
                + counted(event.documents(), "document");
    }

    /** "1 document", "12 documents". */
    public static String counted(long count, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
    }

    /** "Iran → Israel"; a side that is not told is said to be so. */
    public static String dyad(String source, String target) {
        return party(source) + " → " + party(target);
    }

    /** The country of a code, else the name; "not stated" for the empty name. */
    public static String party(String name) {
        return name.isEmpty() ? "not stated" : Sides.name(name);
    }

    /** The page of an event. */
    public static String href(EventSummary event) {
        return "/events/" + Address.part(event.id());
    }

    public static String actorHref(String name) {
        return "/actors/" + Address.part(name);
    }

    /** The page of a pair of names as they stand in series. */
    public static String dyadHref(String source, String target) {
        return "/dyads/" + Address.part(source + ":" + target);
    }
}
