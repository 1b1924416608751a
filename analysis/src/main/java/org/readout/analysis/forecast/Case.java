package org.readout.analysis.forecast;

/**
 * A question as the learned combination sees it: rows of binned features, true candidates first.
 *
 * @param bins one byte a feature, row after row
 * @param base the score of each row by the rules alone
 * @param truths how many of the first rows are true
 */
record Case(byte[] bins, float[] base, int truths) {}
