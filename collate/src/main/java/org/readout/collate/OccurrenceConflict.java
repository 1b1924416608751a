package org.readout.collate;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.core.Discrepancy;

/** What one source says happened and another says did not. */
final class OccurrenceConflict implements Conflict {
    private static final Pattern OWN =
            Pattern.compile("(?:that )?(?:it|its|they|their|he|she|any of (?:its|their))\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern NONE = Pattern.compile("\\b(?:no|nobody|none)\\b", Pattern.CASE_INSENSITIVE);

    private static final Set<String> NOBODY =
            Stems.ofPassage("nobody none nothing anybody anyone not never people person incident");

    /** Words that deny of themselves ("intact", "alive"), so that what they are said of is all there is to share. */
    private static final Set<String> DENYING_WORDS =
            Stems.ofPassage("intact undamaged unharmed unhurt uninjured unscathed alive");

    private static final int FEWEST_SHARED = 2;

    @Override
    public Set<Discrepancy.Kind> fields() {
        return Set.of(Discrepancy.Kind.OCCURRENCE, Discrepancy.Kind.RESPONSIBILITY);
    }

    /** Whoever denies a violent act of their own that others report leaves open who did it. */
    @Override
    public Discrepancy.Kind kind(List<Told> told) {
        return told.stream().anyMatch(OccurrenceConflict::isOwnDenial)
                ? Discrepancy.Kind.RESPONSIBILITY
                : Discrepancy.Kind.OCCURRENCE;
    }

    @Override
    public boolean excludes(Told a, Told b) {
        Told denial = a.detail().denied() ? a : b;
        Told other = a.detail().denied() ? b : a;
        if (!denial.detail().denied() || other.detail().denied() || !isOccurrence(denial) || !a.isOfOneTime(b)) {
            return false;
        }
        return isOccurrence(other)
                ? a.sharesSubject(b) && denial.isAttributed() && tellsWhatIsDenied(other, denial)
                : isOwnDenial(denial) && isBlameOf(other, denial.source()) && tellOfOneDeed(other, denial);
    }

    /**
     * Two words of the denied clause or, where it has but the one that tells its kind ("there was no mutiny", "heard of no curfew"), the kind alone; of violence
     * there is too much of one kind for that.
     */
    private static boolean tellsWhatIsDenied(Told other, Told denial) {
        Set<String> denied = new HashSet<>(denial.topic());
        denied.removeAll(NOBODY);
        String words = denial.detail().words().text();
        boolean none = denied.size() < FEWEST_SHARED && NONE.matcher(words).find()
                || isOfKnownKind(denial)
                        && words.toLowerCase(Locale.ROOT)
                                .contains(" no " + denial.detail().value());
        boolean bare = none && !denial.detail().about().contains("VIOLENCE");
        boolean byAWord = denial.topic().stream().anyMatch(DENYING_WORDS::contains) && other.shared(denial) > 0;
        return bare || byAWord || other.shared(denial) >= FEWEST_SHARED || tellsOfTheDenier(other, denial);
    }

    private static boolean isOfKnownKind(Told told) {
        return told.detail().about().stream().anyMatch(kind -> kind.equals(kind.toUpperCase(Locale.ROOT)));
    }

    /** "Denied that its aircraft had fired" by the army, and "an army helicopter had fired": "its" stands for the source. */
    private static boolean tellsOfTheDenier(Told other, Told denial) {
        return isOwnDenial(denial)
                && other.shared(denial) > 0
                && Told.shared(other.topic(), denial.source()) > 0
                && other.shared(denial) + Told.shared(other.topic(), denial.source()) >= FEWEST_SHARED;
    }

    private static boolean isOccurrence(Told told) {
        return told.detail().field() == Discrepancy.Kind.OCCURRENCE;
    }

    /** "Denied that it had attacked": of a violent act, by those who are said to have done it. */
    private static boolean isOwnDenial(Told told) {
        return isOccurrence(told)
                && told.detail().denied()
                && told.detail().about().contains("VIOLENCE")
                && OWN.matcher(told.detail().words().text()).lookingAt();
    }

    private static boolean isBlameOf(Told told, Set<String> party) {
        return told.detail().about().contains("BLAME")
                && Told.shared(Stems.ofPassage(told.detail().value()), party) > 0;
    }

    /** "Blamed the army for the attack" and "denied that it had bombed": beside accusing and denying, words of one class. */
    private static boolean tellOfOneDeed(Told blame, Told denial) {
        Set<String> classes =
                new HashSet<>(TriggerWords.classes(blame.detail().sentence().text()));
        classes.retainAll(TriggerWords.classes(denial.detail().sentence().text()));
        classes.removeAll(Set.of("accusation", "refusal"));
        return !classes.isEmpty();
    }

    @Override
    public String about(Told told) {
        return "whether it happened, and through whom";
    }

    @Override
    public String value(Told told) {
        if (!isOccurrence(told)) {
            return told.detail().value() + " did it";
        }
        if (isOwnDenial(told)) {
            return "those accused did not do it";
        }
        return told.detail().denied() ? "it did not happen" : "it happened";
    }
}
