/** The brief: what a collation says, arranged for a reader, as Markdown and as one HTML file. */
@NullMarked
package org.readout.app.brief;

import org.jspecify.annotations.NullMarked;
