/**
 * The program: {@link org.readout.app.Main} hands the command line to {@code command}; pages are in {@code web}, what other programs may ask in {@code api}.
 */
@NullMarked
package org.readout.app;

import org.jspecify.annotations.NullMarked;
