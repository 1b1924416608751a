/** Tension between two sides as a terminal, a program or a page shows it. */
@NullMarked
package org.readout.app.tension;

import org.jspecify.annotations.NullMarked;
