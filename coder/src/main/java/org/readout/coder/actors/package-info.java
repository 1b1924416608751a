@NullMarked
package org.readout.coder.actors;

import org.jspecify.annotations.NullMarked;
