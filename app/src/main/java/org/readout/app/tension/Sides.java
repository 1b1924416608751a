package org.readout.app.tension;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.analysis.tension.Dyad;
import org.readout.analysis.tension.Side;
import org.readout.app.wording.Countries;
import org.readout.app.wording.Party;

/**
 * Sides as people type and read them. {@code ISR}, {@code Israel}, {@code Hezbollah} and {@code usa.biden_joe} are sides of one; {@code ISR,USA} is a group; two sides with a
 * colon between are a dyad.
 */
public final class Sides {
    private Sides() {}

    /** Absent unless there are two sides with a name each. */
    public static Optional<Dyad> dyad(String typed) {
        String[] sides = typed.split(":", -1);
        if (sides.length != 2) {
            return Optional.empty();
        }
        Optional<Side> source = side(sides[0]);
        Optional<Side> target = side(sides[1]);
        return source.isPresent() && target.isPresent()
                ? Optional.of(new Dyad(source.get(), target.get()))
                : Optional.empty();
    }

    /** A dyad of two names that {@link org.readout.analysis.tension.Grouping} gives. */
    public static Dyad dyad(String source, String target) {
        return new Dyad(new Side(name(source), Set.of(source)), new Side(name(target), Set.of(target)));
    }

    /** The country of a code, else the name itself. */
    public static String name(String code) {
        return Countries.name(code).orElse(code);
    }

    /** As in "Israel → Iran". */
    public static String inWords(Dyad dyad) {
        return dyad.source().label() + " → " + dyad.target().label();
    }

    /** As in "from Israel towards the United States", for the inside of a sentence. */
    public static String inSentence(Dyad dyad) {
        return "from " + inSentence(dyad.source()) + " towards " + inSentence(dyad.target());
    }

    private static String inSentence(Side side) {
        return inSentence(side.label());
    }

    /** The name of a code or label, with the article English wants. */
    public static String inSentence(String code) {
        return new Party(name(code), "", false, Party.Nature.OTHER).inSentence();
    }

    /** Absent unless there is a name. */
    public static Optional<Side> side(String typed) {
        List<String> labels = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (String part : typed.split(",")) {
            String name = part.strip();
            if (!name.isEmpty()) {
                String code = Countries.name(name.toUpperCase(Locale.ROOT)).isPresent()
                        ? name.toUpperCase(Locale.ROOT)
                        : Countries.code(name).orElse(name);
                labels.add(name(code));
                names.add(code);
            }
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(new Side(String.join(" and ", labels), names));
    }
}
