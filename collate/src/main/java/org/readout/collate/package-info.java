@NullMarked
package org.readout.collate;

import org.jspecify.annotations.NullMarked;
