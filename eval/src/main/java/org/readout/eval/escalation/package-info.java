/** Benchmarks of chances on ICEWS18 between parties: that tension rises past its usual range, and that an event of a type comes. */
@NullMarked
package org.readout.eval.escalation;

import org.jspecify.annotations.NullMarked;
