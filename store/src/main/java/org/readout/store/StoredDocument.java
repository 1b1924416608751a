package org.readout.store;

import java.util.Optional;

/**
 * A document of a project as stored.
 *
 * @param published absent when neither given nor inferred
 * @param boilerplate JSON array of {@code kind} and {@code span}, in code points
 * @param originHints JSON array of {@code kind}, {@code outlet}, {@code language}, {@code text} and {@code span}
 * @param lineage JSON array of {@code kind}, {@code source}, {@code outlet} and {@code strength}: what it rests on
 * @param characters length of the text in code points
 * @param retrievedAt when it was last found at its address, UTC, ISO 8601 with milliseconds; absent where that is not known
 * @param supersededBy id of a later version of it: found at its address later, or known by what it tells; absent for what is the newest
 * @param addedAt UTC, ISO 8601 with milliseconds
 */
public record StoredDocument(
        String id,
        String contentHash,
        String file,
        Optional<String> title,
        Optional<String> outlet,
        Optional<String> url,
        String language,
        Optional<Published> published,
        String boilerplate,
        String originHints,
        String lineage,
        long mentions,
        long characters,
        String text,
        Optional<String> retrievedAt,
        Optional<String> supersededBy,
        String addedAt,
        String codedAt) {

    /** Closed range of days in ISO 8601, and how it is known. */
    public record Published(String earliest, String latest, String basis, String why) {}
}
