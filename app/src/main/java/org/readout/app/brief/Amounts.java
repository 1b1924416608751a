package org.readout.app.brief;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.readout.core.Quantity;

/** Quantities in words: "more than 1,200 people killed". */
final class Amounts {
    private Amounts() {}

    static String inWords(Quantity quantity) {
        if (quantity.malformed()) {
            return "“" + quantity.source().text() + "”: number garbled in the text, not repaired";
        }
        String of = quantity.of().map(o -> " " + o).orElse("");
        return amount(quantity) + of;
    }

    /** Without what happened to the counted: "more than 1,200 people". */
    static String amount(Quantity quantity) {
        double value = quantity.value().orElseThrow();
        DecimalFormat format = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
        String number = format.format(value);
        String counted = quantity.unit().matches("[A-Z]{3}")
                ? quantity.unit() + " " + number
                : (number + " " + (value == 1 && quantity.unit().equals("people") ? "person" : quantity.unit()))
                        .strip();
        return bound(quantity.bound()) + counted;
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
