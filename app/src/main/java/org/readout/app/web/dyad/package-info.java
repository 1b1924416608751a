/** Conflict and cooperation over time: of an actor, of one party towards another, of all. */
@NullMarked
package org.readout.app.web.dyad;

import org.jspecify.annotations.NullMarked;
