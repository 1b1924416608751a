/** All events of the project in short, held in memory for the pages with charts. */
@NullMarked
package org.readout.app.web.sheet;

import org.jspecify.annotations.NullMarked;
