@NullMarked
package org.readout.coder.quantity;

import org.jspecify.annotations.NullMarked;
