package org.readout.coder.detail;

import java.util.Optional;
import java.util.Set;
import org.readout.core.Discrepancy;
import org.readout.core.Quantity;
import org.readout.core.Span;
import org.readout.language.Token;

/**
 * A value found in a sentence, before it is dated and attributed.
 *
 * @param at the word whose clause dates it
 * @param words see {@link org.readout.coder.Detail}
 */
record Found(
        Discrepancy.Kind field,
        Set<String> about,
        String value,
        Optional<Quantity> amount,
        boolean denied,
        Token at,
        Span words) {

    static Found value(Discrepancy.Kind field, Set<String> about, String value, Token at, Span words) {
        return new Found(field, about, value, Optional.empty(), false, at, words);
    }

    static Found denied(Discrepancy.Kind field, Set<String> about, String value, Token at, Span words) {
        return new Found(field, about, value, Optional.empty(), true, at, words);
    }

    static Found amount(Discrepancy.Kind field, Set<String> about, Quantity amount, Token at) {
        return new Found(
                field,
                about,
                "",
                Optional.of(amount),
                false,
                at,
                amount.source().span());
    }
}
