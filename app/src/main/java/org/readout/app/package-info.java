@NullMarked
package org.readout.app;

import org.jspecify.annotations.NullMarked;
