/**
 * Documents into sentences, words, trees, names, attributions and acts; the front door is {@link org.readout.language.OnnxAnalyser}. Knows no actors and no codebook.
 *
 * <p>In order: {@link org.readout.language.Tokeniser} (paragraphs, sentences, words), {@code SentenceEncoder} (word pieces and flags), {@code WindowPlanner} and {@code WindowRunner} (windows through the
 * encoder, then {@code MarkedTriggers} through the second network), {@code WindowReader} (scores into trees, labels, chunks, attributions, acts), {@code DocumentAssembler} (back to spans of the text).
 */
@NullMarked
package org.readout.language;

import org.jspecify.annotations.NullMarked;
