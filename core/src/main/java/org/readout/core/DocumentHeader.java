package org.readout.core;

import java.util.Optional;

/**
 * What identifies a document in a record that stands alone.
 *
 * @param id see {@link Document#id()}
 * @param file the path or address as the user gave it, with {@code #n} (from 1) for one of several articles in a file
 */
public record DocumentHeader(
        String id,
        String file,
        Optional<String> title,
        Optional<String> outlet,
        Optional<String> url,
        Optional<Published> published) {}
