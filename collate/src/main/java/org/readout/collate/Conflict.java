package org.readout.collate;

import java.util.List;
import java.util.Set;
import org.readout.core.Discrepancy;

/** Whether two details of one development cannot both be right. Symmetric; sources are compared by the caller. */
interface Conflict {
    /** All kinds of conflict, in the order in which discrepancies are listed. */
    List<Conflict> ALL = List.of(
            new NumberConflict(),
            new IdentityConflict(),
            new TimeConflict(),
            new DayConflict(),
            new PlaceConflict(),
            new ContrastConflict(),
            new CauseConflict(),
            new BlameConflict(),
            new OccurrenceConflict(),
            new DenialConflict());

    /** The kinds of detail that it compares. */
    Set<Discrepancy.Kind> fields();

    /** Whether passages of which only a record is known are compared too. */
    default boolean readsRecords() {
        return false;
    }

    boolean excludes(Told a, Told b);

    /** Whether both can be accounts of one discrepancy, though they need not exclude each other. */
    default boolean mayStandTogether(Told a, Told b) {
        return true;
    }

    /** Under which kind a discrepancy that these details are part of is listed. */
    default Discrepancy.Kind kind(List<Told> told) {
        return told.get(0).detail().field();
    }

    /** What the accounts are of, in a few words. */
    String about(Told told);

    /** The value as a reader would say it; equal for details that agree. */
    String value(Told told);
}
