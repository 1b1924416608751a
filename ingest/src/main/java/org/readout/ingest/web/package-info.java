/** Gets pages and feeds from the web: politely, within limits, and from public addresses only unless told otherwise. */
@NullMarked
package org.readout.ingest.web;

import org.jspecify.annotations.NullMarked;
