/** The pages that are read most: what is new, events, documents, sources, where accounts differ, the ledger. */
@org.jspecify.annotations.NullMarked
package org.readout.app.web.pages;
