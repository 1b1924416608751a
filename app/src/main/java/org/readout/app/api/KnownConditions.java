package org.readout.app.api;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.readout.analysis.forecast.EventType;
import org.readout.app.web.KnownSides;
import org.readout.app.web.Refusal;
import org.readout.app.web.Refusal.Code;
import org.readout.app.wording.NearNames;
import org.readout.coder.codebook.Codebook;
import org.readout.store.EventOrder;
import org.readout.store.EventQuery;
import org.readout.store.Source;

/**
 * The conditions of a list that found nothing: one that no list can meet, because nobody and nothing is called so, is refused; an actor whom records have
 * under another name is asked for by that. What is known and meets nothing stays an empty list.
 */
final class KnownConditions {
    private static final int MOST_OUTLETS = 5;

    private final Question question;

    private KnownConditions(Question question) {
        this.question = question;
    }

    /** @throws Refusal when a type, outlet or actor is none, with those that there are or that come near */
    static EventQuery of(Question question, EventQuery query) {
        KnownConditions known = new KnownConditions(question);
        query.kind().ifPresent(known::checkType);
        query.outlet().ifPresent(known::checkOutlet);
        return query.actor().map(known::party).map(query::withActor).orElse(query);
    }

    /** @throws Refusal when the outlet is none */
    static void checkOutlet(Question question, String typed) {
        new KnownConditions(question).checkOutlet(typed);
    }

    /**
     * The name of records for whoever is meant.
     *
     * @throws Refusal when the party is none
     */
    static String party(Question question, String typed) {
        return new KnownConditions(question).party(typed);
    }

    private String party(String typed) {
        return question.lookup()
                        .events(EventQuery.ALL.withActor(typed), EventOrder.NEWEST, Optional.empty(), 1)
                        .isEmpty()
                ? KnownSides.of(question.lookup(), typed)
                : typed;
    }

    private void checkType(String kind) {
        int hyphen = kind.indexOf('-');
        String type = hyphen < 0 ? kind : kind.substring(0, hyphen);
        Set<String> types = new TreeSet<>(question.project().reviews().types());
        for (EventType one : EventType.values()) {
            types.add(one.name());
        }
        check(types, type, "type");
        if (hyphen >= 0) {
            Set<String> modes = new TreeSet<>(question.project().reviews().modes(type));
            Optional.ofNullable(Codebook.load().types().get(type))
                    .ifPresent(t -> modes.addAll(t.modes().keySet()));
            check(modes, kind.substring(hyphen + 1), "mode of " + type);
        }
    }

    private static void check(Collection<String> known, String value, String what) {
        if (!known.contains(value)) {
            throw new Refusal(
                    Code.BAD_PARAMETER,
                    known.isEmpty()
                            ? "There is no " + what + ", also not “" + value + "”."
                            : what + " must be one of " + String.join(", ", known) + ", not “" + value + "”.");
        }
    }

    private void checkOutlet(String typed) {
        List<String> outlets = question.project().sources().stream()
                .map(Source::outlet)
                .flatMap(Optional::stream)
                .toList();
        if (outlets.contains(typed)) {
            return;
        }
        List<String> near = NearNames.of(typed, outlets);
        String others = outlets.isEmpty()
                ? "No document names its outlet."
                : "Those with most documents: "
                        + String.join(", ", outlets.stream().limit(MOST_OUTLETS).toList()) + ".";
        throw new Refusal(
                Code.UNKNOWN_OUTLET,
                "No document is of an outlet “" + typed + "”. "
                        + (near.isEmpty() ? others : "Near it: " + String.join(", ", near) + "."));
    }
}
