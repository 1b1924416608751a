/** Regression with a ridge penalty. */
@NullMarked
package org.readout.analysis.regression;

import org.jspecify.annotations.NullMarked;
