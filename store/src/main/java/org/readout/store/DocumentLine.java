package org.readout.store;

import java.util.Optional;

/**
 * A document of a project as one line of a list, without its text.
 *
 * @param published absent when neither given nor inferred
 * @param rests kinds of lineage by which it rests on others, without repeats: {@code REPRINT}, {@code RELAY}
 * @param problems how many were noted
 * @param characters length of the text in code points
 * @param addedAt UTC, ISO 8601 with milliseconds
 */
public record DocumentLine(
        String id,
        String file,
        Optional<String> title,
        Optional<String> outlet,
        Optional<String> url,
        Optional<StoredDocument.Published> published,
        java.util.List<String> rests,
        long mentions,
        long problems,
        long characters,
        String addedAt) {}
