/** What it costs to keep a project up to date while documents stream in. */
@NullMarked
package org.readout.eval.stream;

import org.jspecify.annotations.NullMarked;
