/** Events on a map, each place as wide as it is known, and the same as a list. */
@NullMarked
package org.readout.app.web.map;

import org.jspecify.annotations.NullMarked;
