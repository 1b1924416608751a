/**
 * The nouns that all rooms speak in, as records that check themselves: a {@link org.readout.core.Document} as it was received, an {@link org.readout.core.EventMention} with its
 * actors, chain of sources, date, place, quantities and evidence, an {@link org.readout.core.Event} of all its mentions, and what is in their fields. A {@link org.readout.core.Problem} is what
 * could not be used. Knows the JDK and nothing else.
 */
@NullMarked
package org.readout.core;

import org.jspecify.annotations.NullMarked;
