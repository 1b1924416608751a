package org.readout.analysis.tension;

import java.util.Set;
import org.readout.core.Actor;
import org.readout.core.Sector;

/**
 * Under which name an actor stands in series and networks.
 *
 * <p>Actors of a country stand under its ISO 3166-1 alpha-3 code: government, forces, parties, people. Armed groups that are not the state's
 * (REB, UAF, IMG, CRM as the leading sector) and whoever has no country stand under their own name, so that Hezbollah is
 * not Lebanon. An actor with neither country nor name stands nowhere: nobody can say who it is.
 */
public final class Grouping {
    /** The name of actors of whom nothing is known. */
    public static final String UNKNOWN = "";

    private static final Set<String> NO_COUNTRY = Set.of("IGO", "NGO", "NON");
    private static final Set<Sector> NOT_THE_STATE = Set.of(Sector.REB, Sector.UAF, Sector.IMG, Sector.CRM);

    private Grouping() {}

    /** The country code, else the name, else the id, else {@link #UNKNOWN}. */
    public static String of(Actor actor) {
        boolean armedGroup = actor.sectors().stream()
                .findFirst()
                .filter(NOT_THE_STATE::contains)
                .isPresent();
        return actor.country()
                .filter(country -> !NO_COUNTRY.contains(country))
                .filter(country ->
                        !armedGroup || actor.name().isEmpty() && actor.id().isEmpty())
                .or(actor::name)
                .or(actor::id)
                .orElse(UNKNOWN);
    }
}
