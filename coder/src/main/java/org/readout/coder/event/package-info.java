/**
 * The events of a document, with status and sources; the front door is {@link org.readout.coder.event.DocumentEvents}.
 *
 * <p>In order, sentence by sentence: {@code FrameMatcher} (which frames a word triggers), {@code EventFinder} (their parties, by {@code Clause} and {@code FrameParties}; type and mode), {@code Consumption} (what
 * is only the content of another act), {@code LearnedEvents} (what the language model sees besides), {@code PartyChecks}, {@code Denials} and {@code Disclaimers}, {@code EventCoreference}; then the status:
 * {@code StatusReader} ({@code VerbStatus}, {@code NounStatus}), {@code LearnedStatus}, {@code OwnDeeds}, {@code StatusRules}; last {@code EventSources}. {@code Syntax} reads the trees for all of them.
 */
@NullMarked
package org.readout.coder.event;

import org.jspecify.annotations.NullMarked;
