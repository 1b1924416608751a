package org.readout.core;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who acts or is acted on: a state, body, group or person. Absent fields are unknown.
 *
 * @param id the dictionary's identifier ({@code usa.biden_joe}); absent for actors known from the text alone
 * @param name the canonical name; line ends and other white space in it become single spaces
 * @param country ISO 3166-1 alpha-3, or {@code IGO}, {@code NGO}, {@code NON}
 * @param sectors as of the document's date, most telling first
 */
public record Actor(Optional<String> id, Optional<String> name, Optional<String> country, List<Sector> sectors) {

    public static final Actor UNKNOWN = new Actor(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    private static final Pattern SPACES = Pattern.compile("[\\s\\h]+");

    public Actor {
        name = name.map(n -> SPACES.matcher(n).replaceAll(" "));
        sectors = List.copyOf(sectors);
    }

    /** What two mentions of the same actor share: the id, else the name with the country, else country and sectors. */
    public String key() {
        return id.or(() -> name.map(n -> country.orElse("?") + ":" + n))
                .orElseGet(() -> country.orElse("?") + ":" + sectors);
    }
}
