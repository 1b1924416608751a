package org.readout.coder.place;

import java.util.Locale;
import java.util.Set;
import org.readout.language.Token;

/** The words that say of a name that it is a place, or which part of one is meant. */
final class PlaceNouns {
    /** Words before a name that say which part of it is meant. */
    private static final Set<String> DIRECTIONS = Set.of(
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "north",
            "south",
            "east",
            "west",
            "northeastern",
            "northwestern",
            "southeastern",
            "southwestern",
            "north-eastern",
            "north-western",
            "south-eastern",
            "south-western",
            "occupied",
            "downtown");

    /** Nouns that make a name unknown to the gazetteer the name of a place all the same. */
    private static final Set<String> SITES = Set.of(
            "town",
            "village",
            "city",
            "camp",
            "district",
            "area",
            "province",
            "region",
            "neighborhood",
            "neighbourhood",
            "suburb",
            "valley",
            "crossing",
            "island",
            "port",
            "airport",
            "base",
            "settlement",
            "kibbutz",
            "territory",
            "strait",
            "shoal",
            "county",
            "locality",
            "enclave",
            "municipality",
            "governorate",
            "oblast",
            "state",
            "river",
            "market",
            "hospital",
            "border",
            "reef",
            "prison",
            "bridge",
            "square",
            "temple",
            "park",
            "dam",
            "refinery",
            "checkpoint",
            "barracks",
            "airfield",
            "stadium",
            "peninsula",
            "lake",
            "forest",
            "desert",
            "quarter",
            "highway",
            "road");

    /** Nouns whose "of" says where they lie. */
    private static final Set<String> PARTS = Set.of(
            "town",
            "village",
            "city",
            "camp",
            "district",
            "area",
            "province",
            "region",
            "neighborhood",
            "neighbourhood",
            "suburb",
            "valley",
            "island",
            "port",
            "settlement",
            "kibbutz",
            "territory",
            "strait",
            "shoal",
            "county",
            "coast",
            "outskirt",
            "outskirts",
            "south",
            "north",
            "east",
            "west",
            "part",
            "center",
            "centre",
            "capital",
            "shore",
            "edge",
            "heart",
            "gulf",
            "governorate",
            "oblast",
            "state",
            "republic",
            "stretch",
            "section",
            "quarter",
            "border",
            "side",
            "southeast",
            "northeast",
            "southwest",
            "northwest");

    private PlaceNouns() {}

    /** "northern", "occupied". */
    static boolean isDirection(Token token) {
        return DIRECTIONS.contains(token.form().toLowerCase(Locale.ROOT));
    }

    /** "crossing", "airport": a name beside it is that of a place, whether or not the gazetteer has it. */
    static boolean isSite(Token token) {
        return SITES.contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    /** "coast", "town": what follows its "of" is where it lies. */
    static boolean isPart(Token token) {
        return PARTS.contains(token.lemma().toLowerCase(Locale.ROOT));
    }
}
