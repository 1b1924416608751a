package org.readout.store;

import java.util.Optional;
import org.readout.collate.LedgerEntry;

/**
 * Which entries of the ledger are asked for; what is absent does not narrow.
 *
 * @param party of those who state it or at whom it is directed: a country (ISO 3166-1 alpha-3), an id, or words of a name
 * @param event id of the event of its first statement
 */
public record LedgerQuery(
        Optional<LedgerEntry.Kind> kind,
        Optional<LedgerEntry.State> state,
        boolean openOnly,
        Optional<String> party,
        Optional<String> event) {
    public static final LedgerQuery ALL =
            new LedgerQuery(Optional.empty(), Optional.empty(), false, Optional.empty(), Optional.empty());
}
