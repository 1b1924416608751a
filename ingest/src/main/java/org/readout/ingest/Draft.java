package org.readout.ingest;

import java.util.List;
import java.util.Optional;
import org.readout.core.Boilerplate;
import org.readout.core.OriginHint;
import org.readout.core.Problem;
import org.readout.core.Published;

/**
 * An article as the reader of its format found it, before the checks that all formats share.
 *
 * @param sourceKey the record's own identifier in its file, where it has one and no address
 * @param problems noted while it was read, to be reported with it
 */
record Draft(
        String file,
        String text,
        Optional<String> title,
        Optional<String> outlet,
        Optional<String> url,
        Optional<String> sourceKey,
        Optional<Published> published,
        List<Boilerplate> boilerplate,
        List<OriginHint> originHints,
        List<Problem> problems) {

    Draft {
        boilerplate = List.copyOf(boilerplate);
        originHints = List.copyOf(originHints);
        problems = List.copyOf(problems);
    }
}
