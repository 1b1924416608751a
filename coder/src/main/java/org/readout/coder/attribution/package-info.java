@NullMarked
package org.readout.coder.attribution;

import org.jspecify.annotations.NullMarked;
