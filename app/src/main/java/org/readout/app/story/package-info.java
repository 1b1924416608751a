/** Stories in words: for the terminal, the brief and the pages. */
@NullMarked
package org.readout.app.story;

import org.jspecify.annotations.NullMarked;
