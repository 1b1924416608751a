@NullMarked
package org.readout.coder.codebook;

import org.jspecify.annotations.NullMarked;
