package org.readout.collate;

import java.util.Set;
import org.readout.core.Discrepancy;

/** Places of one happening that exclude each other: two of one kind, two countries, or near a place and apart from it. */
final class PlaceConflict implements Conflict {
    private static final int PREFIX = 5;
    private static final Set<String> LOOSE = Set.of("near", "off");
    private static final Set<String> TERRITORIES = Set.of("side", "waters", "airspace");
    private static final Set<String> OF_COUNTRIES = Set.of("side", "from");
    private static final Set<String> UNCOMPARED = Set.of("near", "apart");

    @Override
    public Set<Discrepancy.Kind> fields() {
        return Set.of(Discrepancy.Kind.PLACE);
    }

    @Override
    public boolean excludes(Told a, Told b) {
        if (a.detail().denied() || b.detail().denied() || !a.isOfOneTime(b)) {
            return false;
        }
        if (isApart(a, b) || isApart(b, a)) {
            return true;
        }
        if (name(a).equals("national") || name(b).equals("national")) {
            return (name(a).equals("international") || name(b).equals("international")) && !a.sharesDocument(b);
        }
        if (kind(a).equals(kind(b)) && OF_COUNTRIES.contains(kind(a))) {
            return !beginning(a).equals(beginning(b)) && a.sharesSubject(b);
        }
        if (isTerritory(a) && isTerritory(b)) {
            return a.isAttributed() && b.isAttributed() && !beginning(a).equals(beginning(b)) && !a.sharesDocument(b);
        }
        boolean sameKind = kind(a).equals(kind(b)) && !UNCOMPARED.contains(kind(a));
        return sameKind && !name(a).equals(name(b)) && a.sharesSubject(b) && !isWithin(a, b) && !isWithin(b, a);
    }

    /** Whose waters, side or soil. */
    private static boolean isTerritory(Told told) {
        return TERRITORIES.contains(kind(told));
    }

    private static boolean isApart(Told near, Told apart) {
        return LOOSE.contains(kind(near))
                && kind(apart).equals("apart")
                && name(near).equals(name(apart));
    }

    /** The other passage names this place too. */
    private static boolean isWithin(Told a, Told b) {
        return b.detail().sentence().text().toLowerCase(java.util.Locale.ROOT).contains(name(a));
    }

    /** On which a country and its adjective meet. */
    private static String beginning(Told told) {
        return name(told).substring(0, Math.min(PREFIX, name(told).length()));
    }

    private static String kind(Told told) {
        return told.detail().value().replaceAll(":.*", "");
    }

    private static String name(Told told) {
        return told.detail().value().replaceAll("^[^:]*:", "");
    }

    @Override
    public String about(Told told) {
        return "where";
    }

    @Override
    public String value(Told told) {
        return told.detail().words().text().replaceAll("\\s+", " ");
    }
}
