/** Events and ledger entries of a collation as JSON: the one place where {@code readout.event/1} is written and read. */
@NullMarked
package org.readout.collate.json;

import org.jspecify.annotations.NullMarked;
