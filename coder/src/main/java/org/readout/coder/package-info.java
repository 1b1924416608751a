@NullMarked
package org.readout.coder;

import org.jspecify.annotations.NullMarked;
