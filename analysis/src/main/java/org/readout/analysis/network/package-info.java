/** Who acts towards whom as a directed, signed network, period by period. */
@NullMarked
package org.readout.analysis.network;

import org.jspecify.annotations.NullMarked;
