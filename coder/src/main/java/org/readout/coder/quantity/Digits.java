package org.readout.coder.quantity;

import java.util.Optional;

/**
 * Reads one token of digits.
 *
 * <p>Groups of three ("1,200"), Indian groups ("1,00,000") and plain digits with an optional decimal part have a value. A comma
 * followed by four or more digits ("22,0000"), or several commas grouped by no convention ("1,200,00"), is malformed. Anything else,
 * such as the ambiguous "2,5" or a list of years, is no number at all.
 */
final class Digits {
    private Digits() {}

    /** What a token of digits is worth. */
    sealed interface Value permits Value.Number, Value.Malformed {
        record Number(double number) implements Value {}

        record Malformed() implements Value {}
    }

    static Optional<Value> read(String form) {
        if (form.isEmpty() || !isDigit(form.charAt(0))) {
            return Optional.empty();
        }
        int point = form.indexOf('.');
        String whole = point < 0 ? form : form.substring(0, point);
        String fraction = point < 0 ? "" : form.substring(point + 1);
        if (!isDigits(fraction) || point == form.length() - 1) {
            return Optional.empty();
        }
        String[] groups = whole.split(",", -1);
        for (String group : groups) {
            if (group.isEmpty() || !isDigits(group)) {
                return Optional.empty();
            }
        }
        return groups.length == 1 ? number(whole, fraction) : grouped(groups, fraction);
    }

    private static Optional<Value> grouped(String[] groups, String fraction) {
        if (groups[0].length() > 3) {
            return Optional.empty();
        }
        boolean western = true;
        boolean indian = groups[0].length() <= 2 && groups[groups.length - 1].length() == 3;
        boolean tooLong = false;
        for (int i = 1; i < groups.length; i++) {
            western &= groups[i].length() == 3;
            indian &= groups[i].length() == (i == groups.length - 1 ? 3 : 2);
            tooLong |= groups[i].length() > 3;
        }
        if (western || indian) {
            return number(String.join("", groups), fraction);
        }
        return tooLong || groups.length > 2 ? Optional.of(new Value.Malformed()) : Optional.empty();
    }

    private static Optional<Value> number(String whole, String fraction) {
        return Optional.of(new Value.Number(Double.parseDouble(fraction.isEmpty() ? whole : whole + "." + fraction)));
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
