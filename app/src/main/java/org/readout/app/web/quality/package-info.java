/** How good Readout is, as measured: the figures that come with the program. */
@NullMarked
package org.readout.app.web.quality;

import org.jspecify.annotations.NullMarked;
