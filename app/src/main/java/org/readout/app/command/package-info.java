/** The command line: one class a command, data on standard output, everything else on standard error. */
@NullMarked
package org.readout.app.command;

import org.jspecify.annotations.NullMarked;
