package org.readout.coder.time;

/** An expression read from the words up to, not including, {@code end}. */
record Match(int end, Expression expression) {}
