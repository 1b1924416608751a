/** What people hold of records, apart from how it is stored: readings, decisions, how they attach, samples for audits. */
@NullMarked
package org.readout.store.review;

import org.jspecify.annotations.NullMarked;
