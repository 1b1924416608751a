/**
 * The project: one SQLite file with documents, coded mentions, lineage and collated events.
 *
 * <p>{@link org.readout.store.ProjectWriter} adds documents and collates them (one writer at a time), {@link org.readout.store.ProjectReader} is one unchanging view of the file for any number of readers,
 * {@code Schema} and {@code schema-NNN.sql} are how the file is laid out and how older ones are brought up to date.
 */
@NullMarked
package org.readout.store;

import org.jspecify.annotations.NullMarked;
