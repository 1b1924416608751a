package org.readout.app.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.analysis.tension.Dyad;
import org.readout.analysis.tension.Side;
import org.readout.app.tension.Called;
import org.readout.app.wording.Countries;
import org.readout.core.Problem;
import org.readout.store.ProjectLookup;

/** The sides that somebody typed, as the records of a project have them; nobody who is in none of them. */
public final class KnownSides {
    private KnownSides() {}

    /**
     * The dyad by the names of records: one typed as only the documents call it ("RSF") stands for whom they mean. Their wordings are read only
     * for a name of no country and of no party.
     *
     * @param isParty whether an event has a party of that name
     * @throws Refusal when a name is of no country and of no party, with the names near to it
     */
    public static Dyad of(ProjectLookup project, Predicate<String> isParty, Dyad typed) {
        boolean known = Stream.of(typed.source(), typed.target())
                .flatMap(side -> side.names().stream())
                .allMatch(name -> Countries.name(name.toUpperCase(Locale.ROOT)).isPresent() || isParty.test(name));
        if (known) {
            return typed;
        }
        Called called = Called.in(project);
        check(called, typed.source(), typed.target());
        return called.dyad(typed);
    }

    /** A side alone, as in {@link #of(ProjectLookup, Predicate, Dyad)}. */
    public static Side of(ProjectLookup project, Predicate<String> isParty, Side typed) {
        return of(project, isParty, new Dyad(typed, typed)).source();
    }

    /**
     * The name under which records have a party that none of them has as it was typed: the code of a country for its name, else the name of whom the
     * documents call so.
     *
     * @throws Refusal when the name is of no country and of no party, with the names near to it
     */
    public static String of(ProjectLookup project, String typed) {
        String name = code(typed);
        if (Countries.name(name).isPresent()) {
            return name;
        }
        Called called = Called.in(project);
        Optional<String> meant = called.name(name);
        if (meant.isEmpty()) {
            check(called, Side.of(name));
        }
        return code(meant.orElse(name));
    }

    private static String code(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return Countries.name(upper).isPresent() ? upper : Countries.code(name).orElse(name);
    }

    private static void check(Called called, Side... typed) {
        List<Problem> unknown = called.unknown(typed);
        if (!unknown.isEmpty()) {
            throw new Refusal(
                    Refusal.Code.UNKNOWN_PARTY,
                    unknown.stream()
                            .map(p -> p.file() + ": " + p.detail())
                            .distinct()
                            .collect(Collectors.joining(" ")));
        }
    }
}
