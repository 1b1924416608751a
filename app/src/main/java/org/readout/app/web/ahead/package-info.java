/** Pages on what may come: forecasts and what-if. */
@NullMarked
package org.readout.app.web.ahead;

import org.jspecify.annotations.NullMarked;
