/** How well copies are found: on texts and their translations, on our own clusters of reports, and on copies made of our own articles. */
@NullMarked
package org.readout.eval.copies;

import org.jspecify.annotations.NullMarked;
