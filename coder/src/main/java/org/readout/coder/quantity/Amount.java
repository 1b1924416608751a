package org.readout.coder.quantity;

import org.readout.core.Quantity;
import org.readout.language.Token;

/**
 * A number of a sentence.
 *
 * @param head the word that stands for the counted: the noun, or the number where the noun is left out
 * @param quantity its unit is empty where the noun is left out ("put the toll at 41")
 */
public record Amount(Token head, Quantity quantity) {}
