package org.readout.app.command;

import org.readout.analysis.tension.Acts;
import org.readout.analysis.tension.Scale;
import org.readout.collate.Collation;
import picocli.CommandLine.Option;

/** Which events count as acts on a line of time. */
final class DatedOnlyOption {
    @Option(
            names = "--dated-only",
            description =
                    "Leave out events without a date. Else they stand on the three days up to their first report.")
    private boolean datedOnly;

    Acts acts(Collation collation, Scale scale) {
        Acts acts = Acts.of(collation.events(), collation.mentionsById(), scale);
        return datedOnly ? acts.datedOnly() : acts;
    }
}
