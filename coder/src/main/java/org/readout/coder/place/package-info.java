@NullMarked
package org.readout.coder.place;

import org.jspecify.annotations.NullMarked;
