/** JMH benchmarks; run with {@code org.openjdk.jmh.Main}, see docs/figures/speed.md. They report ratios, nothing tests them. */
@NullMarked
package org.readout.eval.bench;

import org.jspecify.annotations.NullMarked;
