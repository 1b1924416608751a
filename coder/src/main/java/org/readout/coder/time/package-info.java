/**
 * When: {@link org.readout.coder.time.TemporalReader} reads the time expressions of a document and dates it where no date is given; {@link org.readout.coder.time.TemporalIndex} tells which of them
 * dates an event.
 *
 * <p>{@code ExpressionReader} finds expressions by its grammars ({@code CalendarReader}, {@code RelativeReader}, {@code PeriodReader}), {@code Resolver} puts them on the calendar along the
 * {@code Timeline} of the text, {@code PublicationInference} works out when the text was written, {@code Attachment} and {@code Inheritance} say what an expression dates.
 */
@NullMarked
package org.readout.coder.time;

import org.jspecify.annotations.NullMarked;
