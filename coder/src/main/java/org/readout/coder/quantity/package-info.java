/**
 * How many: {@link org.readout.coder.quantity.QuantityReader} reads the numbers of a document, and {@link org.readout.coder.quantity.QuantityIndex} tells which belong to an event.
 *
 * <p>{@code Numerals} reads numbers off words, {@code NumberUse} leaves out those that count nothing, {@code CountedReader} and {@code Units} find what is counted, {@code Bounds} and {@code Ranges} how far
 * it is known, {@code FateFinder} and {@code Effects} what became of the counted.
 */
@NullMarked
package org.readout.coder.quantity;

import org.jspecify.annotations.NullMarked;
