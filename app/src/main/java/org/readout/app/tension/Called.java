package org.readout.app.tension;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.analysis.tension.Dyad;
import org.readout.analysis.tension.Grouping;
import org.readout.analysis.tension.Side;
import org.readout.app.wording.Countries;
import org.readout.app.wording.NearNames;
import org.readout.collate.Collation;
import org.readout.core.Actor;
import org.readout.core.Problem;
import org.readout.core.ProblemCode;
import org.readout.store.NamedParty;
import org.readout.store.ProjectLookup;

/**
 * Sides by what the documents of a collation call them: "RSF" for whom records hold as Rapid Support Forces. A name under which a record has somebody stays as it is; so does
 * one by which the documents call nobody, or several.
 */
public final class Called {
    private final List<NamedParty> parties;
    private final Map<String, Set<String>> groups;
    private final Map<String, Set<String>> names;

    private Called(Stream<NamedParty> parties) {
        this.parties = parties.filter(p -> !Grouping.of(p.actor()).equals(Grouping.UNKNOWN))
                .toList();
        this.groups = byWords(actor -> Optional.of(Grouping.of(actor)));
        this.names = byWords(Actor::name);
    }

    private Map<String, Set<String>> byWords(Function<Actor, Optional<String>> what) {
        return parties.stream()
                .filter(p -> p.words().codePoints().anyMatch(Character::isUpperCase))
                .collect(Collectors.groupingBy(
                        p -> bare(p.words()),
                        Collectors.flatMapping(p -> what.apply(p.actor()).stream(), Collectors.toUnmodifiableSet())));
    }

    /** The name that records give whoever the documents call so, else that of the group they belong to; absent where nobody is called so, or several are. */
    public Optional<String> name(String typed) {
        return Stream.of(names, groups)
                .map(called -> called.getOrDefault(bare(typed), Set.of()))
                .filter(found -> found.size() == 1)
                .findFirst()
                .map(found -> found.iterator().next());
    }

    public static Called in(Collation collation) {
        return new Called(collation.documents().stream()
                .flatMap(d -> d.mentions().stream())
                .flatMap(m -> Stream.concat(m.actors().stream(), m.recipients().stream()))
                .map(m -> new NamedParty(m.excerpt().text(), m.actor())));
    }

    /** By what the documents of a project call the parties of its records. */
    public static Called in(ProjectLookup project) {
        return new Called(project.namedParties().stream());
    }

    public Dyad dyad(Dyad typed) {
        return new Dyad(side(typed.source()), side(typed.target()));
    }

    public Side side(Side typed) {
        Set<String> names = new LinkedHashSet<>();
        for (String name : typed.names()) {
            Set<String> called = groups.getOrDefault(bare(name), Set.of());
            boolean known = parties.stream().anyMatch(p -> Side.of(name).has(p.actor()));
            names.addAll(known || called.size() != 1 ? Set.of(name) : called);
        }
        if (names.equals(typed.names())) {
            return typed;
        }
        return new Side(names.size() == 1 ? Sides.name(names.iterator().next()) : typed.label(), names);
    }

    /**
     * Of the names of sides, those of no country and of no party of the documents, each as a problem that says which names
     * come near.
     */
    public List<Problem> unknown(Side... typed) {
        List<Problem> problems = new ArrayList<>();
        for (Side side : typed) {
            for (String name : side(side).names()) {
                boolean known = Countries.name(name.toUpperCase(Locale.ROOT)).isPresent()
                        || parties.stream().anyMatch(p -> Side.of(name).has(p.actor()));
                if (!known) {
                    problems.add(unknown(side.names().size() == 1 ? side.label() : name));
                }
            }
        }
        return problems;
    }

    private Problem unknown(String name) {
        Set<String> names = new HashSet<>();
        for (NamedParty party : parties) {
            names.add(Sides.name(Grouping.of(party.actor())));
            party.actor().name().ifPresent(names::add);
        }
        List<String> near = NearNames.of(name, names);
        String found = "No country and no party of these documents is called so";
        return Problem.of(
                ProblemCode.UNKNOWN_PARTY,
                name,
                found + (near.isEmpty() ? "." : "; near it: " + String.join(", ", near) + "."));
    }

    private static String bare(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("the ") ? lower.substring("the ".length()) : lower;
    }
}
