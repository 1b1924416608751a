@NullMarked
package org.readout.coder.event;

import org.jspecify.annotations.NullMarked;
