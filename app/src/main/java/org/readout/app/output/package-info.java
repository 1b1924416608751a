/** What commands write: files that are whole or absent, tables, cards, problem lists, the collation as JSON. */
@NullMarked
package org.readout.app.output;

import org.jspecify.annotations.NullMarked;
