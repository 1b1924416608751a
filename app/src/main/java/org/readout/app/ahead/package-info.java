/** What may come: forecasts, what-if and what to watch, in words. */
@NullMarked
package org.readout.app.ahead;

import org.jspecify.annotations.NullMarked;
