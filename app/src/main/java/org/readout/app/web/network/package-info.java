/** Who acts towards whom in a period, as a matrix or as nodes and arrows. */
@NullMarked
package org.readout.app.web.network;

import org.jspecify.annotations.NullMarked;
