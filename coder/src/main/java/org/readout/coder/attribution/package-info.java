/**
 * Who says what in a document: {@link org.readout.coder.attribution.ChainBuilder} finds the links, {@link org.readout.coder.attribution.Chains} answers who says what stands at a place.
 *
 * <p>Links come from reporting clauses ({@code ReportingClauses}), quoted sources, {@code Claims}, {@code Charges} and {@code Hearsay}, else from the language model, without cues that say nothing
 * ({@code Withheld}); {@code ContentBounds} is where the narrator goes on. {@link org.readout.coder.attribution.SourceReader} tells whose words a source is, {@link org.readout.coder.attribution.Relays} which
 * other outlets the document passes on.
 */
@NullMarked
package org.readout.coder.attribution;

import org.jspecify.annotations.NullMarked;
