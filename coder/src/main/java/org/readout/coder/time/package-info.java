@NullMarked
package org.readout.coder.time;

import org.jspecify.annotations.NullMarked;
