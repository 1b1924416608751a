package org.readout.analysis.forecast;

/**
 * A past fact behind a forecast.
 *
 * @param number its place in the record, from 0, in the order observed
 * @param weight its part of the reason's weight: its share in the decayed count that the rule rests on
 */
public record Cited(int number, Fact fact, double weight) {}
