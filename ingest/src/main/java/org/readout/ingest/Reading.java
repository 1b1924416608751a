package org.readout.ingest;

import java.util.List;
import java.util.Optional;
import org.readout.core.Boilerplate;
import org.readout.core.OriginHint;
import org.readout.core.Published;

/**
 * What the lines of an article say besides its body.
 *
 * @param boilerplate in text order
 * @param bodyLines how many lines are running text or too long to be anything else
 * @param endsAbruptly whether the last line of the body breaks off
 */
record Reading(
        List<Boilerplate> boilerplate,
        Optional<String> title,
        Optional<String> outlet,
        Optional<Published> published,
        List<OriginHint> originHints,
        int bodyLines,
        boolean endsAbruptly) {

    Reading {
        boilerplate = List.copyOf(boilerplate);
        originHints = List.copyOf(originHints);
    }
}
