package org.readout.ingest.office;

/**
 * A line of text on a page.
 *
 * @param block number of the block (a column, or what spans the page) that the line stands in, from 0 on each page
 * @param edge where the lines of its block end at the latest
 * @param firstWord width of its first word
 */
record PageLine(
        String text, double left, double right, double y, double size, int block, double edge, double firstWord) {}
