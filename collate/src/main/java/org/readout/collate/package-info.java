/**
 * Many coded documents read together; the front door is {@link org.readout.collate.Collator}, and for documents that come in one after the other
 * {@link org.readout.collate.GrowingCollation}.
 *
 * <p>Four steps, in the order of {@code CollationInProgress}. <em>Copies</em>: {@code LineageFinder} asks {@code CopyJudge} which text rests on which, {@code Origins} follows them back. <em>Events</em>:
 * {@code EventClusterer} joins each mention to the event it agrees with most; {@code IdentityModel} judges a pair ({@code Constraints} and {@code PartyConstraints} forbid, {@code MentionComparison} weighs),
 * {@code EventBuilder} makes the event. <em>Differences</em>: {@code DiscrepancyFinder} compares the mentions of one event ({@code *Accounts}), {@code DetailDiscrepancies} the passages of one development
 * ({@code *Conflict}, one class a kind), {@code StoryFinder} and {@code Stories} make the developments. <em>The ledger</em>: {@code Ledger} with {@code LedgerStatement} and {@code LedgerMatcher}; {@code Outcomes} writes
 * what became of a demand or threat into the history of its event.
 */
@NullMarked
package org.readout.collate;

import org.jspecify.annotations.NullMarked;
