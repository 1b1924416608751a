/** Reads from a document what its passages say of number, time, place, means, doer and occurrence, for comparing accounts. */
@NullMarked
package org.readout.coder.detail;

import org.jspecify.annotations.NullMarked;
