/**
 * Where events take place: {@link org.readout.coder.place.PlaceReader} makes the {@link org.readout.coder.place.PlaceIndex} of a document.
 *
 * <p>{@code Locatives} finds the phrases that say where, {@code PlacePhrases} reads the place that one names, {@code Resolution} chooses among places of one name by the countries spoken of
 * ({@code CountryContext}), {@code Gazetteer} knows them.
 */
@NullMarked
package org.readout.coder.place;

import org.jspecify.annotations.NullMarked;
