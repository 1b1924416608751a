/**
 * What is likely to happen next, with reasons: forecasting over facts (subject, relation, object, time) that are plain numbers, so that the same engine serves Readout's own
 * events and public benchmarks. Rules over what happened before, learned weights, learned combination; see {@link org.readout.analysis.forecast.Forecaster}.
 */
@NullMarked
package org.readout.analysis.forecast;

import org.jspecify.annotations.NullMarked;
