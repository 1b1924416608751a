/** The list of sources that a project is kept up to date from: feeds, folders, addresses. */
@NullMarked
package org.readout.ingest.sources;

import org.jspecify.annotations.NullMarked;
