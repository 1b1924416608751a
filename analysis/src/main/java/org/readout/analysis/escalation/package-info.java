/** Whether the tension between two sides will rise past its usual range. */
@NullMarked
package org.readout.analysis.escalation;

import org.jspecify.annotations.NullMarked;
