/**
 * Analysed documents into event mentions; the front door is {@link org.readout.coder.Readout}.
 *
 * <p>{@code DocumentCoder} is the order of the work, and each step has a package or a class here: trees mended ({@code *Attachment}, {@code KnownLemmas}), time, actors ({@code LocalActors}, {@code Homes},
 * {@code CountrySalience} for those without a country of their own), attribution, events, details, places and quantities, and the records ({@code MentionMaker}).
 */
@NullMarked
package org.readout.coder;

import org.jspecify.annotations.NullMarked;
