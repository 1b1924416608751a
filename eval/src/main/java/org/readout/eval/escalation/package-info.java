/** The benchmark for forecasts of escalation: ICEWS18 as days of tension between pairs. */
@NullMarked
package org.readout.eval.escalation;

import org.jspecify.annotations.NullMarked;
