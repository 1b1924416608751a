/** Keeps a project up to date from a list of sources. */
@NullMarked
package org.readout.app.watch;

import org.jspecify.annotations.NullMarked;
