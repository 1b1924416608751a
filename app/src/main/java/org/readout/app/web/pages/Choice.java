package org.readout.app.web.pages;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.readout.app.web.Address;
import org.readout.app.web.Paging;
import org.readout.store.Count;

/** A value by which a list can be narrowed. The one that is chosen links back to all. */
public record Choice(String label, long count, String href, boolean chosen) {

    /** @param label how a value is shown */
    static List<Choice> of(List<Count> counts, String parameter, Address address, UnaryOperator<String> label) {
        Optional<String> now =
                address.parameters().getOrDefault(parameter, List.of()).stream().findFirst();
        Address first = address.without(Paging.PARAMETER);
        return counts.stream()
                .map(count -> {
                    boolean chosen = now.filter(count.value()::equalsIgnoreCase).isPresent();
                    Address next = chosen ? first.without(parameter) : first.with(parameter, count.value());
                    return new Choice(label.apply(count.value()), count.number(), next.toString(), chosen);
                })
                .toList();
    }
}
