/**
 * Who a news text talks about; the front door is {@link org.readout.coder.actors.ActorResolver}, which makes the {@link org.readout.coder.actors.ActorIndex} of a document.
 *
 * <p>{@code ActorDictionary} holds the states, bodies, groups and people of {@code actors/*.yaml}, with their terms of office. {@code NameKinds} corrects the kinds of the model's names, {@code NameFinder} finds names in the text,
 * {@code PeopleFinder} whose they are; {@code MentionFinder} resolves a noun phrase: a name, a description ({@code DescriptionResolver}, {@code OwnerFinder}, {@code Antecedents}, {@code CountedParties},
 * {@code Nationals}) or a pronoun ({@code PronounResolver}), with what was said before ({@code Discourse}).
 */
@NullMarked
package org.readout.coder.actors;

import org.jspecify.annotations.NullMarked;
