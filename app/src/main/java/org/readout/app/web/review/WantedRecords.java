package org.readout.app.web.review;

import java.util.List;
import java.util.Optional;
import org.readout.store.ProjectReader;
import org.readout.store.ReviewReader;
import org.readout.store.Wanted;

/**
 * Which records of the project want a look, found anew once an event changed or a document was coded since: it goes through the whole
 * project, which nobody should wait for before each decision. One for each server; safe for several threads.
 */
final class WantedRecords {
    private Optional<Found> found = Optional.empty();

    /** @param types of the records that the project has, in the order of the alphabet */
    record Found(long revision, String codings, Wanted wanted, List<String> types) {}

    synchronized Found of(ProjectReader project) {
        ReviewReader reviews = project.reviews();
        long revision = project.revision();
        String codings = reviews.codings();
        Found now = found.filter(f -> f.revision == revision && f.codings.equals(codings))
                .orElseGet(() -> new Found(revision, codings, reviews.wanted(), reviews.types()));
        found = Optional.of(now);
        return now;
    }
}
