package org.readout.collate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.core.Discrepancy;

/** What one source says happened and another says did not. */
final class OccurrenceConflict implements Conflict {
    private static final Pattern OWN =
            Pattern.compile("(?:that )?(?:it|its|they|their|he|she|any of (?:its|their))\\b", Pattern.CASE_INSENSITIVE);

    private static final int FEWEST_SHARED = 2;

    @Override
    public Set<Discrepancy.Kind> fields() {
        return Set.of(Discrepancy.Kind.OCCURRENCE);
    }

    /** Whoever denies a violent act of their own that others report leaves open who did it. */
    @Override
    public Discrepancy.Kind kind(List<Told> told) {
        boolean own = told.stream()
                .filter(t -> t.detail().denied())
                .anyMatch(t -> t.detail().about().contains("VIOLENCE")
                        && OWN.matcher(t.detail().words().text()).lookingAt());
        return own ? Discrepancy.Kind.RESPONSIBILITY : Discrepancy.Kind.OCCURRENCE;
    }

    @Override
    public boolean excludes(Told a, Told b) {
        if (a.detail().denied() == b.detail().denied() || !a.isOfOneTime(b) || !a.sharesSubject(b)) {
            return false;
        }
        Told denial = a.detail().denied() ? a : b;
        Set<String> shared = new HashSet<>(a.topic());
        shared.retainAll(b.topic());
        return denial.isAttributed() && shared.size() >= FEWEST_SHARED;
    }

    @Override
    public String about(Told told) {
        return "whether it happened";
    }

    @Override
    public String value(Told told) {
        return told.detail().denied() ? "it did not happen" : "it happened";
    }
}
