/** The project database: one SQLite file with documents, coded mentions, lineage and collated events. */
@NullMarked
package org.readout.store;

import org.jspecify.annotations.NullMarked;
