package org.readout.store;

import java.util.Optional;

/**
 * An outlet among the documents of a project.
 *
 * @param outlet absent for documents whose outlet is not known
 * @param country ISO 3166-1 alpha-3 of where it sits, as somebody who listed it as a source says
 * @param documents how many are from it
 * @param derived how many of them copy, reprint or translate another text, as far as is known
 * @param relaying how many of them pass on another outlet's reporting
 * @param relayed how many documents of others pass on its reporting
 * @param events how many events it reports
 * @param firstReports of these, how many no outlet reported before it, by the order of the mentions
 * @param firstDay first day of publication known, ISO 8601
 * @param lastDay last day of publication known, ISO 8601
 */
public record Source(
        Optional<String> outlet,
        Optional<String> country,
        long documents,
        long derived,
        long relaying,
        long relayed,
        long mentions,
        long events,
        long firstReports,
        Optional<String> firstDay,
        Optional<String> lastDay) {}
