package org.readout.collate;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.coder.Detail;
import org.readout.core.Discrepancy;
import org.readout.core.Excerpt;

/** Means and causes of one harm that exclude each other, or of which one is denied. */
final class CauseConflict implements Conflict {
    /** Means that can be words for one thing or work together: a drone fires missiles, shells include rockets. */
    private static final Set<Set<String>> COMPATIBLE = Set.of(
            Set.of("drone", "missile"),
            Set.of("aircraft", "missile"),
            Set.of("aircraft", "paraglider"),
            Set.of("shell", "missile"),
            Set.of("paraglider", "shell"),
            Set.of("own_explosive", "old_ammunition"),
            Set.of("missile", "missile_fuel"),
            Set.of("mine", "own_explosive"),
            Set.of("accident", "storm"),
            Set.of("overload", "storm"),
            Set.of("overload", "collision"),
            Set.of("chemicals", "gas"));

    /** Weapons with which one side may fight at once. */
    private static final Set<String> WEAPONS = Set.of("drone", "aircraft", "missile", "shell", "gunfire");

    /** Begins the value of a cause that a passage names in so many words, see the coder's details. */
    private static final String CAUSED = "caused:";

    /** Words that tell of the effect, beside those of the causes: "killed cattle". */
    private static final int FEWEST_SHARED = 2;

    private static final Pattern WEEKDAY = Pattern.compile("\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");
    private static final Set<String> MANNERS = Set.of("accident", "intent");
    /** What nobody brings about on purpose. */
    private static final Set<String> NOBODYS_DOING = Set.of("electrical", "storm", "disease", "overload");

    @Override
    public Set<Discrepancy.Kind> fields() {
        return Set.of(Discrepancy.Kind.CAUSE);
    }

    @Override
    public boolean excludes(Told a, Told b) {
        String left = a.detail().value();
        String right = b.detail().value();
        if (isCausation(a) || isCausation(b)) {
            return isCausation(a) && isCausation(b) && haveOtherCauses(a, b);
        }
        boolean attributed =
                a.isAttributed() && b.isAttributed() || !a.sharesDocument(b) && (a.isAttributed() || b.isAttributed());
        if (!a.isOfOneTime(b) || !attributed || !isOfOneDay(a) || !isOfOneDay(b)) {
            return false;
        }
        if (a.detail().denied() || b.detail().denied()) {
            return left.equals(right) && a.detail().denied() != b.detail().denied();
        }
        boolean manners = MANNERS.contains(left) || MANNERS.contains(right);
        if (manners) {
            boolean both = MANNERS.contains(left) && MANNERS.contains(right);
            return both ? !left.equals(right) : Set.of(left, right).contains("intent") && isNobodysDoing(a, b);
        }
        return !left.equals(right)
                && !COMPATIBLE.contains(Set.of(left, right))
                && !namesBoth(a, b)
                && !namesToo(a, right)
                && !namesToo(b, left);
    }

    /** Whether one source tells of both means, which then were used together: "with rockets, artillery and jets". */
    private static boolean namesToo(Told told, String means) {
        return told.document().details().stream()
                .filter(d -> d.field() == Discrepancy.Kind.CAUSE && !d.denied())
                .filter(d -> d.value().equals(means) && WEAPONS.contains(means))
                .anyMatch(d -> d.attribution().isEmpty() || source(d).equals(source(told.detail())));
    }

    private static String source(Detail detail) {
        return detail.attribution().stream()
                .reduce((outer, inner) -> inner)
                .flatMap(link -> link.source().excerpt())
                .map(Excerpt::text)
                .orElse("");
    }

    private static boolean isCausation(Told told) {
        return told.detail().value().startsWith(CAUSED);
    }

    /** Of one effect by name, causes without a word in common; who says so must be told for one of them. */
    private static boolean haveOtherCauses(Told a, Told b) {
        return a.sharesSubject(b)
                && (!isOfAKind(a) || a.shared(b) >= FEWEST_SHARED)
                && a.isOfOneTime(b)
                && (a.isAttributed() || b.isAttributed())
                && Told.shared(cause(a), cause(b)) == 0;
    }

    /** Whether the effect is told by its kind alone ("killed"), so that the words must show that it is one. */
    private static boolean isOfAKind(Told told) {
        return told.detail().about().stream().anyMatch(word -> !word.equals(word.toLowerCase(Locale.ROOT)));
    }

    private static Set<String> cause(Told told) {
        return Stems.ofPassage(told.detail().value().substring(CAUSED.length()));
    }

    private static boolean isNobodysDoing(Told a, Told b) {
        return NOBODYS_DOING.contains(a.detail().value())
                || NOBODYS_DOING.contains(b.detail().value());
    }

    /** An article says in its own voice also what happens again and again; only a passage with a day is of one happening. */
    private static boolean isOfOneDay(Told told) {
        return told.isAttributed()
                || told.day().isPresent()
                || WEEKDAY.matcher(told.detail().sentence().text()).find();
    }

    private static boolean namesBoth(Told a, Told b) {
        return a.detail().sentence().equals(b.detail().sentence());
    }

    @Override
    public String about(Told told) {
        return "by what cause or means";
    }

    @Override
    public String value(Told told) {
        String means = told.detail().value();
        if (isCausation(told)) {
            return means.substring(CAUSED.length());
        }
        return (told.detail().denied() ? "not " : "") + inWords(means);
    }

    private static String inWords(String means) {
        return switch (means) {
            case "drone" -> "a drone";
            case "paraglider" -> "a paraglider";
            case "missile" -> "a missile or rocket";
            case "shell" -> "shelling";
            case "mine" -> "a mine or planted explosive";
            case "own_explosive" -> "explosives of the victims' own side";
            case "blunt" -> "blows or thrown objects";
            case "blade" -> "a blade";
            case "missile_fuel" -> "missile fuel";
            case "old_ammunition" -> "ammunition that went off";
            case "electrical" -> "an electrical fault";
            case "collision" -> "a collision";
            case "storm" -> "storm or weather";
            case "overload" -> "too great a load";
            case "ramming" -> "a collision with another vessel";
            case "intent" -> "intent";
            case "disease" -> "illness";
            case "accident" -> "an accident, or no intent";
            default -> means;
        };
    }
}
