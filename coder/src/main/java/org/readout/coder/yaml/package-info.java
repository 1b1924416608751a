/**
 * YAML whose values know their line, so that a mistake in a hand-written file can be located.
 */
@NullMarked
package org.readout.coder.yaml;

import org.jspecify.annotations.NullMarked;
