/** The text of office documents: bytes in, text in reading order out; what its articles are is for the caller to find. */
@NullMarked
package org.readout.ingest.office;

import org.jspecify.annotations.NullMarked;
