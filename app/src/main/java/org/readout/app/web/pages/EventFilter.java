package org.readout.app.web.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.readout.app.web.Address;
import org.readout.app.web.Ask;
import org.readout.app.web.CommandText;
import org.readout.app.web.Paging;
import org.readout.app.wording.StatusSign;
import org.readout.core.Status;
import org.readout.store.Conditions;
import org.readout.store.EventList;
import org.readout.store.EventQuery;

/**
 * The filters of a list of events, as they stand in its address: {@code text}, {@code type}, {@code status}, {@code actor},
 * {@code outlet}, {@code since}, {@code until}, {@code changed}, {@code disputed}.
 */
public record EventFilter(
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        Optional<Instant> changed,
        Optional<String> type,
        Optional<String> actor,
        Optional<Status> status,
        Optional<String> text,
        Optional<String> outlet,
        boolean disputed) {

    /** Sets nothing. */
    static final EventFilter NONE = new EventFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false);

    static final List<String> NAMES =
            List.of("text", "type", "status", "actor", "outlet", "since", "until", "changed", "disputed");

    /** A filter that is set: in words, and the address without it. */
    public record Chosen(String name, String label, String without) {}

    public static EventFilter of(Ask ask) {
        return new EventFilter(
                ask.day("since"),
                ask.day("until"),
                ask.parsed("changed", "a day or a time in UTC such as 2024-10-09T06:00Z", EventFilter::instant),
                ask.text("type"),
                ask.text("actor"),
                ask.choice("status", Status.class),
                ask.text("text"),
                ask.text("outlet"),
                ask.flag("disputed"));
    }

    /** Of conditions that were saved. */
    static EventFilter of(EventQuery query) {
        return new EventFilter(
                query.since(),
                query.until(),
                query.changedSince(),
                query.type(),
                query.actor(),
                query.status(),
                query.text(),
                query.outlet(),
                query.disputed());
    }

    /** The list with these filters alone. */
    Address address() {
        Address address = Address.of("/events");
        for (Map.Entry<String, String> condition : Conditions.of(query()).entrySet()) {
            address = address.with(condition.getKey(), condition.getValue());
        }
        return address;
    }

    /** Fields of a form that keeps them: names with values. */
    public Map<String, String> fields() {
        return Conditions.of(query());
    }

    private static Instant instant(String text) {
        try {
            return text.contains("T")
                    ? Instant.parse(text)
                    : LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public EventQuery query() {
        return new EventQuery(since, changed, type, actor, status, text, until, outlet, disputed);
    }

    /** {@code readout events} with the same conditions. */
    public CommandText command(Ask ask) {
        CommandText command = CommandText.of("events", ask.settings())
                .with("--since", since.map(Object::toString))
                .with("--until", until.map(Object::toString))
                .with("--changed-since", changed.map(Object::toString))
                .with("--type", type)
                .with("--actor", actor)
                .with("--status", status.map(Enum::name))
                .with("--text", text)
                .with("--outlet", outlet);
        return disputed ? command.and("--disputed") : command;
    }

    /** Those that are set, in one order. */
    public List<Chosen> chosen(Address address) {
        List<Chosen> all = new ArrayList<>();
        text.ifPresent(t -> all.add(chosen(address, "text", "“" + t + "”")));
        type.ifPresent(t -> all.add(chosen(address, "type", Facets.type(t))));
        status.ifPresent(s -> all.add(chosen(address, "status", StatusSign.of(s).toString())));
        actor.ifPresent(a -> all.add(chosen(address, "actor", "with " + Facets.country(a))));
        outlet.ifPresent(o -> all.add(chosen(address, "outlet", "reported by " + o)));
        since.ifPresent(d -> all.add(chosen(address, "since", "from " + Clockwork.day(d.toString()))));
        until.ifPresent(d -> all.add(chosen(address, "until", "until " + Clockwork.day(d.toString()))));
        changed.ifPresent(t -> all.add(chosen(address, "changed", "changed since " + Clockwork.inWords(t.toString()))));
        if (disputed) {
            all.add(chosen(address, "disputed", "≠ accounts differ"));
        }
        return all;
    }

    private static Chosen chosen(Address address, String name, String label) {
        return new Chosen(
                name, label, address.without(name).without(Paging.PARAMETER).toString());
    }

    /**
     * For a list that is empty: what each filter excludes by itself, as "Leaving out x gives 12 events"; none when no single
     * one is to blame.
     */
    List<Chosen> toBlame(Function<EventQuery, EventList> lists, Address address) {
        List<Chosen> blamed = new ArrayList<>();
        for (Chosen filter : chosen(address)) {
            long others = lists.apply(without(filter.name())).count();
            if (others > 0) {
                String events = others == 1 ? "1 event" : others + " events";
                blamed.add(new Chosen(
                        filter.name(), "Leaving out " + filter.label() + " gives " + events, filter.without()));
            }
        }
        return blamed;
    }

    /** The query without one of the filters, for counting what else there is. */
    EventQuery without(String name) {
        return new EventQuery(
                unless(name, "since", () -> since),
                unless(name, "changed", () -> changed),
                unless(name, "type", () -> type),
                unless(name, "actor", () -> actor),
                unless(name, "status", () -> status),
                unless(name, "text", () -> text),
                unless(name, "until", () -> until),
                unless(name, "outlet", () -> outlet),
                !name.equals("disputed") && disputed);
    }

    private static <T> Optional<T> unless(String name, String filter, Supplier<Optional<T>> value) {
        return name.equals(filter) ? Optional.empty() : value.get();
    }

    /** The parameter that a facet sets. */
    static String parameter(EventList.Facet facet) {
        return switch (facet) {
            case STATUS -> "status";
            case TYPE -> "type";
            case COUNTRY -> "actor";
            case OUTLET -> "outlet";
        };
    }
}
