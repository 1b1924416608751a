/** What the commands need of reading, coding and collating, apart from how it is done. */
@NullMarked
package org.readout.app.engine;

import org.jspecify.annotations.NullMarked;
