/** Review of records by people: what is shown to them, what their decisions say, and gold made of them. */
@NullMarked
package org.readout.app.review;

import org.jspecify.annotations.NullMarked;
