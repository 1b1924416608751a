@NullMarked
package org.readout.coder.yaml;

import org.jspecify.annotations.NullMarked;
