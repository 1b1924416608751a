package org.readout.collate;

import java.util.ArrayList;
import java.util.List;
import org.readout.core.Discrepancy;
import org.readout.core.EventMention;

/**
 * Finds where the accounts of one event differ at one time. It prefers silence to a doubtful difference: bounds that
 * meet, rounding, later figures of one source, and tolls that grow from day to day are not differences.
 */
final class DiscrepancyFinder {
    private DiscrepancyFinder() {}

    /** @param mentions of one event, in order of report */
    static List<Discrepancy> within(List<EventMention> mentions, Origins origins) {
        if (mentions.size() < 2) {
            return List.of();
        }
        Voices voices = new Voices(origins);
        List<Discrepancy> found = new ArrayList<>(NumberAccounts.of(mentions, voices));
        CauseAccounts.of(mentions, voices).ifPresent(found::add);
        BlameAccounts.of(mentions, voices).ifPresent(found::add);
        WhenAndWhereAccounts.place(mentions, voices).ifPresent(found::add);
        WhenAndWhereAccounts.time(mentions, voices).ifPresent(found::add);
        return List.copyOf(found);
    }
}
