package org.readout.collate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.core.Actor;

/** The countries of parties. */
final class Parties {
    private Parties() {}

    /** Whether both lists are of the same countries, or one of them names fewer than two. */
    static boolean sameCountries(List<Actor> a, List<Actor> b) {
        Set<String> left = countries(a);
        Set<String> right = countries(b);
        return left.size() < 2 || right.size() < 2 || left.equals(right);
    }

    private static Set<String> countries(List<Actor> parties) {
        Set<String> countries = new HashSet<>();
        parties.forEach(p -> p.country().ifPresent(countries::add));
        return countries;
    }
}
