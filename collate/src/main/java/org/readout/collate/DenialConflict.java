package org.readout.collate;

import static java.util.stream.Collectors.joining;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.readout.coder.place.CountryNames;
import org.readout.core.Discrepancy;

/**
 * What one source denies in so many words and another tells, of whatever kind it is: the words of the denied clause, all or most of them,
 * stand in a passage of another source that denies nothing. What a report itself says is not so ("no charges have been brought") is no denial.
 */
final class DenialConflict implements Conflict {
    private static final Pattern NEGATIVE = Pattern.compile(
            "(?i)\\b(?:no|not|never|nobody|none|nothing|neither|nor|den(?:y|ies|ied|ying)|reject\\p{L}*|refut\\p{L}*|if|whether)\\b|n['’]t\\b");

    private static final Pattern DENYING =
            Pattern.compile("(?i)\\b(?:den(?:y|ies|ied|ying)|reject\\p{L}*|refut\\p{L}*|dismiss\\p{L}*)\\b");

    /** What a passage says was lacking: "without notice". */
    private static final Pattern WITHOUT = Pattern.compile("(?i)\\bwithout(?: \\p{L}+){1,4}");

    private static final Set<String> FORCE =
            Stems.ofPassage("force violence weapon weapons arms gun guns firearm firearms rifles truncheons");

    private static final Set<String> HANDLING = Stems.ofPassage("use used using carry carried");

    private static final double MOST = 0.65;
    private static final int ENOUGH = 2;

    @Override
    public Set<Discrepancy.Kind> fields() {
        return Set.of(Discrepancy.Kind.values());
    }

    @Override
    public boolean readsRecords() {
        return true;
    }

    @Override
    public Discrepancy.Kind kind(List<Told> told) {
        return told.stream().anyMatch(DenialConflict::deniesWhoItIs)
                ? Discrepancy.Kind.ACTOR
                : Discrepancy.Kind.OCCURRENCE;
    }

    /** "The ship was not Chinese", "they were not smugglers". */
    private static boolean deniesWhoItIs(Told told) {
        String predicate = told.detail().value();
        return isDenial(told) && (CountryNames.isOne(predicate) || IdentityConflict.isPerson(predicate));
    }

    @Override
    public boolean excludes(Told a, Told b) {
        return denies(a, b) || denies(b, a);
    }

    private static boolean denies(Told denial, Told other) {
        if (!isDenial(denial)
                || isNoneOfASort(denial)
                || !denial.isAttributed()
                || other.detail().denied()
                || !denial.isOfOneTime(other)) {
            return false;
        }
        return tells(other.detail().sentence().text(), other.sentence(), denial)
                || !isUnderDenial(other) && tells(other.detail().words().text(), other.topic(), denial)
                || tellsOfForce(other, denial);
    }

    /** "There are no local terrorists here" says who is about, and not that those who struck were none. */
    private static boolean isNoneOfASort(Told denial) {
        return IdentityConflict.isPerson(denial.detail().value())
                && denial.detail().words().text().toLowerCase(Locale.ROOT).startsWith("no ");
    }

    /** Whether the sentence denies before it comes to the clause: "the army denied carrying out strikes that hit …". */
    private static boolean isUnderDenial(Told told) {
        int clause = told.detail().words().span().start()
                - told.detail().sentence().span().start();
        String before = told.detail().sentence().text().substring(0, Math.max(0, clause));
        return DENYING.matcher(before).find();
    }

    /** "No force was used", "no guard used a weapon" against a violent deed, by the guards if they are named. */
    private static boolean tellsOfForce(Told other, Told denial) {
        Set<String> rest = new HashSet<>(stems(denial));
        boolean ofForce = rest.removeAll(FORCE);
        rest.removeAll(HANDLING);
        return ofForce
                && other.detail().about().contains("VIOLENCE")
                && (rest.isEmpty() || Told.shared(rest, other.topic()) > 0);
    }

    /** Whether words that deny nothing hold what is denied. */
    private static boolean tells(String words, Set<String> stems, Told denial) {
        Set<String> denied = stems(denial);
        Set<String> shared = new HashSet<>(denied);
        shared.retainAll(stems);
        shared.removeAll(Stems.ofPassage(
                WITHOUT.matcher(words).results().map(MatchResult::group).collect(joining(" "))));
        return shared.size() >= Math.min(ENOUGH, denied.size())
                && shared.size() >= MOST * denied.size()
                && !NEGATIVE.matcher(words).find();
    }

    /** A denial of what is of no kind of happening: {@link OccurrenceConflict} compares the others by their kind. */
    private static boolean isDenial(Told told) {
        return told.detail().field() == Discrepancy.Kind.OCCURRENCE
                && told.detail().denied()
                && !told.detail().about().isEmpty()
                && told.detail().about().stream().allMatch(word -> word.equals(word.toLowerCase(Locale.ROOT)));
    }

    private static Set<String> stems(Told denial) {
        return Stems.ofPassage(String.join(" ", denial.detail().about()));
    }

    @Override
    public String about(Told told) {
        return "what one source denies and another tells";
    }

    @Override
    public String value(Told told) {
        return isDenial(told) ? "it is denied" : "it is told";
    }
}
