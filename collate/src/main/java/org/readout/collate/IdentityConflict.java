package org.readout.collate;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.readout.coder.Detail;
import org.readout.core.Discrepancy;

/** Those whom one source calls by a word for people under arms or of crime, and another by a word for people of peaceful life. */
final class IdentityConflict implements Conflict {
    private static final Set<String> ARMED = Set.of(
            ("attacker bandit bomber combatant criminal extremist fighter gangster gunman infiltrator insurgent jihadist mercenary"
                            + " militant militiaman outlaw poacher rebel rioter saboteur smuggler spy terrorist thug trafficker")
                    .split(" "));
    private static final Set<String> PEACEFUL = Set.of(
            ("baker boy builder child civilian doctor driver family farmer fisherman girl grower herder labourer laborer merchant miner"
                            + " nurse onlooker passer-by pedestrian pilgrim protester pupil shepherd shopkeeper student teacher trader"
                            + " veterinarian villager woman worker worshipper")
                    .split(" "));
    private static final Set<String> UNDERGONE = Set.of("VIOLENCE", "DEATH", "ARREST");

    /** Whether a word is one for people of either sort. */
    static boolean isPerson(String noun) {
        return ARMED.contains(noun) || PEACEFUL.contains(noun);
    }

    @Override
    public Set<Discrepancy.Kind> fields() {
        return Set.of(Discrepancy.Kind.NUMBER);
    }

    @Override
    public Discrepancy.Kind kind(List<Told> told) {
        return Discrepancy.Kind.ACTOR;
    }

    @Override
    public boolean excludes(Told a, Told b) {
        boolean opposed = ARMED.contains(noun(a)) && PEACEFUL.contains(noun(b))
                || ARMED.contains(noun(b)) && PEACEFUL.contains(noun(a));
        return opposed
                && a.isAttributed()
                && b.isAttributed()
                && areOfOneHarm(a, b)
                && areAlikeMany(a, b)
                && !countsBothSorts(a)
                && !countsBothSorts(b)
                && a.isOfOneTime(b)
                && haveOneDay(a, b);
    }

    /** Whether its report counts people of the other sort too, and not as many: "33 militants were killed" and "21 civilians". */
    private static boolean countsBothSorts(Told told) {
        Set<String> others = ARMED.contains(noun(told)) ? PEACEFUL : ARMED;
        OptionalDouble own = told.detail().amount().orElseThrow().value();
        return told.document().details().stream()
                .filter(d -> d.field() == Discrepancy.Kind.NUMBER && others.contains(noun(d)))
                .flatMap(d -> d.amount().stream())
                .anyMatch(q -> q.value().isPresent() && !q.value().equals(own));
    }

    private static boolean areOfOneHarm(Told a, Told b) {
        return UNDERGONE.stream()
                .anyMatch(k ->
                        a.detail().about().contains(k) && b.detail().about().contains(k));
    }

    /** Neither count is more than twice the other: a hundred fighters and sixteen villagers are other people. */
    private static boolean areAlikeMany(Told a, Told b) {
        OptionalDouble left = a.detail().amount().orElseThrow().value();
        OptionalDouble right = b.detail().amount().orElseThrow().value();
        return left.isPresent()
                && right.isPresent()
                && left.getAsDouble() <= 2 * right.getAsDouble()
                && right.getAsDouble() <= 2 * left.getAsDouble();
    }

    /** Both give the day, or their reports are of one; a war has many dead of either kind. */
    private static boolean haveOneDay(Told a, Told b) {
        Optional<DayRange> left = a.day().or(a::published);
        Optional<DayRange> right = b.day().or(b::published);
        return left.isPresent() && right.isPresent() && left.get().gap(right.get()) <= 1;
    }

    private static String noun(Told told) {
        return noun(told.detail());
    }

    private static String noun(Detail detail) {
        return detail.value().replaceAll("^.* ", "");
    }

    @Override
    public String about(Told told) {
        return "who they were";
    }

    @Override
    public String value(Told told) {
        return told.detail().value();
    }
}
