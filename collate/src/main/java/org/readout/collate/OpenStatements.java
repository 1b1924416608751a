package org.readout.collate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.readout.collate.CandidateIndex.Candidate;
import org.readout.collate.CandidateIndex.Space;

/**
 * Finds the events with a demand, promise, plan, threat, warning or condition of which a later mention may tell the outcome: the most recent
 * that share a party with it.
 */
final class OpenStatements {
    private static final int MOST_CANDIDATES = 32;

    private final CandidateIndex index;

    OpenStatements(CandidateIndex index) {
        this.index = index;
    }

    /** Adds the mentions of a document, and returns the founders of the events with statements that these may bear on. */
    Set<String> add(List<GrowingCollation.Joining> joinings) {
        Set<String> founders = new LinkedHashSet<>();
        for (GrowingCollation.Joining joining : joinings) {
            MentionView view = MentionView.of(joining.mention());
            long[] keys = Hashes.of(Ledger.keys(view.parties()));
            index.candidates(Space.STATEMENT, keys, MOST_CANDIDATES).stream()
                    .map(Candidate::id)
                    .forEach(founders::add);
            if (LedgerStatement.of(view).isPresent()) {
                index.add(Space.STATEMENT, joining.founder(), keys);
            }
        }
        return founders;
    }
}
