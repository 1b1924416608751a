package org.readout.eval;

/**
 * Agreement of an analysis with a treebank.
 *
 * @param sentences sentences with both ends right
 * @param words words with both ends right
 * @param upos of those, with the right part of speech
 * @param uas of those, with the right head
 * @param las of those, with the right head and the full relation with its subtype
 * @param universalLas the same, relations without subtypes, as the CoNLL 2018 shared task counted
 */
public record UdScores(F1 sentences, F1 words, F1 upos, F1 uas, F1 las, F1 universalLas) {

    UdScores plus(UdScores other) {
        return new UdScores(
                sentences.plus(other.sentences),
                words.plus(other.words),
                upos.plus(other.upos),
                uas.plus(other.uas),
                las.plus(other.las),
                universalLas.plus(other.universalLas));
    }
}
