/** Pages on which people judge records, and what their decisions say. */
@NullMarked
package org.readout.app.web.review;

import org.jspecify.annotations.NullMarked;
