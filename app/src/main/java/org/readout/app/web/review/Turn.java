package org.readout.app.web.review;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.readout.app.web.Address;
import org.readout.app.web.Ask;

/**
 * Where a reviewer is: the state of the review page, in its address and in the hidden fields of its forms.
 *
 * @param reviewer absent until a name is given
 * @param audit the random sample that is judged; absent for the queue
 * @param skip how many records at the front are passed over
 */
record Turn(Optional<String> reviewer, OptionalLong audit, int skip) {
    private static final int MOST_SKIPPED = 100_000;
    private static final int MOST_AUDITS = 1_000_000;

    /** The parameters that say it. */
    static final List<String> NAMES = List.of("reviewer", "audit", "skip");

    static Turn of(Ask ask) {
        Optional<Integer> audit = ask.number("audit", 1, MOST_AUDITS);
        return new Turn(
                ask.text("reviewer"),
                audit.isPresent() ? OptionalLong.of(audit.get()) : OptionalLong.empty(),
                ask.number("skip", 0, MOST_SKIPPED).orElse(0));
    }

    /** The page of the next record. */
    Address next() {
        Address address = Address.of(ReviewPage.PATH);
        if (reviewer.isPresent()) {
            address = address.with("reviewer", reviewer.get());
        }
        if (audit.isPresent()) {
            address = address.with("audit", Long.toString(audit.getAsLong()));
        }
        return skip == 0 ? address : address.with("skip", Integer.toString(skip));
    }

    /** The page of the record after that. */
    Address skipping() {
        return new Turn(reviewer, audit, skip + 1).next();
    }
}
