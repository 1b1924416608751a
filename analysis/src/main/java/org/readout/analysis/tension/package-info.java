/** Conflict and cooperation between two sides as series over time, with uncertainty and change points. */
@NullMarked
package org.readout.analysis.tension;

import org.jspecify.annotations.NullMarked;
