package org.readout.app.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.readout.app.web.Address;
import org.readout.app.web.Paging;
import org.readout.app.wording.Countries;
import org.readout.app.wording.StatusSign;
import org.readout.app.wording.Wording;
import org.readout.core.EventKind;
import org.readout.core.Status;
import org.readout.store.Count;
import org.readout.store.EventList;
import org.readout.store.EventQuery;

/** How a list of events divides, with a link for each part. The part that is chosen links back to all. */
public final class Facets {
    private static final int MOST = 8;

    /** More than a codebook has of either. */
    private static final int ALL = 64;

    private static final Wording WORDING = Wording.standard();

    private final EventFilter filter;
    private final Address address;
    private final Wording wording;

    Facets(EventFilter filter, Address address, Wording wording) {
        this.filter = filter;
        this.address = address;
        this.wording = wording;
    }

    /**
     * One division of the list.
     *
     * @param others how to come by what is not among the parts; empty when they are all
     */
    public record Group(String title, List<Part> parts, String others) {}

    /** @param code what the codebook calls it; empty where the label says it */
    public record Part(String label, String code, long count, String href, boolean chosen) {}

    /** What has to be counted for a group: the facet, over what the other filters leave. */
    record Asked(EventQuery query, EventList.Facet facet) {
        List<Count> count(Function<EventQuery, EventList> lists) {
            return lists.apply(query).counts(facet, isClosed() ? ALL : MOST + 1);
        }

        /** Whether the codebook says which there are. */
        private boolean isClosed() {
            return facet == EventList.Facet.STATUS || facet == EventList.Facet.TYPE;
        }
    }

    List<Group> all(Function<Asked, List<Count>> counter) {
        List<Group> groups = new ArrayList<>();
        add(groups, "Status", EventList.Facet.STATUS, counter);
        add(groups, "Type", EventList.Facet.TYPE, counter);
        add(groups, "Country of a party", EventList.Facet.COUNTRY, counter);
        add(groups, "Reported by", EventList.Facet.OUTLET, counter);
        return groups;
    }

    private void add(List<Group> groups, String title, EventList.Facet facet, Function<Asked, List<Count>> counter) {
        String parameter = EventFilter.parameter(facet);
        Optional<String> now =
                address.parameters().getOrDefault(parameter, List.of()).stream().findFirst();
        Asked asked = new Asked(filter.without(parameter), facet);
        List<Count> counts = counter.apply(asked);
        boolean more = !asked.isClosed() && counts.size() > MOST;
        List<Part> parts = counts.stream()
                .limit(more ? MOST : counts.size())
                .map(count -> part(facet, parameter, count, now))
                .toList();
        if (!parts.isEmpty()) {
            groups.add(new Group(title, parts, more ? others(facet) : ""));
        }
    }

    private static String others(EventList.Facet facet) {
        return "The " + MOST + " with most events; "
                + (facet == EventList.Facet.COUNTRY
                        ? "any other by its code in the field above."
                        : "the page Sources has all outlets.");
    }

    private Part part(EventList.Facet facet, String parameter, Count count, Optional<String> now) {
        boolean chosen = now.filter(count.value()::equalsIgnoreCase).isPresent();
        Address first = address.without(Paging.PARAMETER);
        Address next = chosen ? first.without(parameter) : first.with(parameter, count.value());
        String label = label(facet, count.value());
        String code = facet == EventList.Facet.TYPE ? count.value() : "";
        return new Part(label, code, count.number(), next.toString(), chosen);
    }

    private String label(EventList.Facet facet, String value) {
        return switch (facet) {
            case STATUS -> StatusSign.valueOf(value).toString();
            case TYPE -> wording.title(EventKind.of(value), Status.OCCURRED);
            case COUNTRY -> country(value);
            case OUTLET -> value;
        };
    }

    /** What a type of the codebook, or a type with its mode, is called; its code where there are no words for it. */
    static String type(String code) {
        String[] parts = code.toUpperCase(Locale.ROOT).split("-", 2);
        EventKind kind =
                parts.length == 1 ? EventKind.of(parts[0]) : EventKind.of(parts[0], parts[1].toLowerCase(Locale.ROOT));
        return WORDING.title(kind, Status.OCCURRED);
    }

    /** The name of a country, or what the codes mean under which those stand who have none. */
    static String country(String code) {
        return switch (code) {
            case "IGO" -> "International organisations";
            case "NGO" -> "Non-governmental organisations";
            case "NON" -> "No country";
            default -> Countries.name(code).orElse(code);
        };
    }
}
