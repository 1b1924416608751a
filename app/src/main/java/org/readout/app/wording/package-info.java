/** Events in plain words: titles of kinds, names of parties, and one-line headlines, all neutral. */
@NullMarked
package org.readout.app.wording;

import org.jspecify.annotations.NullMarked;
