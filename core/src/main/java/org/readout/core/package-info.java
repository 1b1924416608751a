@NullMarked
package org.readout.core;

import org.jspecify.annotations.NullMarked;
