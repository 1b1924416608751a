package org.readout.app.command;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day (its first moment) or a date and time; UTC unless it says otherwise. */
final class TimeConverter implements ITypeConverter<Instant> {
    private static final int DAY = "2024-10-09".length();

    @Override
    public Instant convert(String value) {
        try {
            if (value.length() == DAY) {
                return LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant();
            }
            boolean hasZone = value.endsWith("Z") || value.lastIndexOf('+') > DAY || value.lastIndexOf('-') > DAY;
            return hasZone
                    ? OffsetDateTime.parse(value).toInstant()
                    : LocalDateTime.parse(value).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw new TypeConversionException(
                    "'" + value + "' is no time (2024-10-09, 2024-10-09T14:00 or 2024-10-09T14:00:00Z)");
        }
    }
}
