/** What a record of a crisis tells of it: series, tension, networks, forecasts. */
@NullMarked
package org.readout.analysis;

import org.jspecify.annotations.NullMarked;
