/** Networks of who acts towards whom as a terminal or a program shows them. */
@NullMarked
package org.readout.app.network;

import org.jspecify.annotations.NullMarked;
