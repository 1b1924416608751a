/** What has been said about an event that may come, and what has usually followed such events. */
@NullMarked
package org.readout.analysis.whatif;

import org.jspecify.annotations.NullMarked;
