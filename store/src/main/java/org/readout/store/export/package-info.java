/** A project as data sets: tables with their columns, written as CSV, JSON lines, GeoJSON, Parquet or a DuckDB file. */
@NullMarked
package org.readout.store.export;

import org.jspecify.annotations.NullMarked;
