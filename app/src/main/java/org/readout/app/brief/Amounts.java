package org.readout.app.brief;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;
import org.readout.collate.Casualties;
import org.readout.core.Quantity;

/** Quantities in words: "more than 1,200 people killed". */
final class Amounts {
    private static final Pattern LENGTH_OF_TIME =
            Pattern.compile(" (?:minute|hour|day|night|week|month|year|decade)s?$");
    private static final Pattern MEASURE = Pattern.compile(
            "\\b[A-Z]{3} \\d| (?:percent|km|m|tons|tonnes|barrels|hectares|acres|litres|liters|miles)\\b");
    /** The unit of a number of which the text does not say what it counts. */
    private static final String NO_UNIT = "count";

    private Amounts() {}

    static String inWords(Quantity quantity) {
        if (quantity.malformed()) {
            return "“" + quantity.source().text() + "”: number garbled in the text, not repaired";
        }
        String of = quantity.of().map(o -> " " + o).orElse("");
        return amount(quantity) + of;
    }

    /** As in "from 30 to more than 34 people killed, by these reports; 31 by the best supported of them", or the latest of equally well supported ones. */
    static String inWords(Casualties casualties) {
        Casualties.Figure low = casualties.low().orElseThrow();
        return "from " + bound(low.bound()) + number(low.value()) + " to "
                + bound(casualties.high().bound()) + number(casualties.high().value()) + " people " + casualties.of()
                + ", by these reports; " + bound(casualties.best().bound())
                + number(casualties.best().value())
                + (casualties.isLatest() ? " by the latest of them" : " by the best supported of them");
    }

    /** Which question an amount in words answers: "how long" for lengths of time, "how much" for money and measures. */
    static String question(String amount) {
        return LENGTH_OF_TIME.matcher(amount).find()
                ? "how long"
                : MEASURE.matcher(amount).find() ? "how much" : "how many";
    }

    /** Without what happened to the counted: "more than 1,200 people". */
    static String amount(Quantity quantity) {
        double value = quantity.value().orElseThrow();
        String number = number(value);
        String counted = quantity.unit().matches("[A-Z]{3}")
                ? quantity.unit() + " " + number
                : (number + " " + (value == 1 && quantity.unit().equals("people") ? "person" : unit(quantity))).strip();
        return bound(quantity.bound()) + counted;
    }

    private static String number(double value) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(value);
    }

    private static String unit(Quantity quantity) {
        return quantity.unit().equals(NO_UNIT) ? "" : quantity.unit();
    }

    private static String bound(Quantity.Bound bound) {
        return switch (bound) {
            case EXACT -> "";
            case ABOUT -> "about ";
            case AT_LEAST -> "at least ";
            case MORE_THAN -> "more than ";
            case AT_MOST -> "at most ";
            case LESS_THAN -> "less than ";
        };
    }
}
