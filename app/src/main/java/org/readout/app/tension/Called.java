package org.readout.app.tension;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.analysis.tension.Dyad;
import org.readout.analysis.tension.Grouping;
import org.readout.analysis.tension.Side;
import org.readout.collate.Collation;
import org.readout.core.ActorMention;

/**
 * Sides by what the documents of a collation call them: "RSF" for whom records hold as Rapid Support Forces. A name under which a record has somebody stays as it is; so does
 * one by which the documents call nobody, or several.
 */
public final class Called {
    private final List<ActorMention> mentions;
    private final Map<String, Set<String>> groups;

    private Called(Collation collation) {
        this.mentions = collation.documents().stream()
                .flatMap(d -> d.mentions().stream())
                .flatMap(m -> Stream.concat(m.actors().stream(), m.recipients().stream()))
                .filter(m -> !Grouping.of(m.actor()).equals(Grouping.UNKNOWN))
                .toList();
        this.groups = mentions.stream()
                .filter(m -> m.excerpt().text().codePoints().anyMatch(Character::isUpperCase))
                .collect(Collectors.groupingBy(
                        m -> bare(m.excerpt().text()),
                        Collectors.mapping(m -> Grouping.of(m.actor()), Collectors.toUnmodifiableSet())));
    }

    public static Called in(Collation collation) {
        return new Called(collation);
    }

    public Dyad dyad(Dyad typed) {
        return new Dyad(side(typed.source()), side(typed.target()));
    }

    public Side side(Side typed) {
        Set<String> names = new LinkedHashSet<>();
        for (String name : typed.names()) {
            Set<String> called = groups.getOrDefault(bare(name), Set.of());
            boolean known = mentions.stream().anyMatch(m -> Side.of(name).has(m.actor()));
            names.addAll(known || called.size() != 1 ? Set.of(name) : called);
        }
        if (names.equals(typed.names())) {
            return typed;
        }
        return new Side(names.size() == 1 ? Sides.name(names.iterator().next()) : typed.label(), names);
    }

    private static String bare(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("the ") ? lower.substring("the ".length()) : lower;
    }
}
