/** Events on a line of time, a lane for each who towards whom. */
@NullMarked
package org.readout.app.web.timeline;

import org.jspecify.annotations.NullMarked;
