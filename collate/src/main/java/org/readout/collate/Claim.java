package org.readout.collate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.core.Discrepancy;
import org.readout.core.EventMention;

/**
 * What one mention says of a field.
 *
 * @param value as a reader would say it
 * @param voice equal for claims of one source, see {@link Voices#key}
 * @param saidBy who says so, in words
 */
record Claim(String value, String voice, String saidBy, EventMention mention) {

    /** Accounts of equal value gathered, in order of first report; absent when fewer than two values or voices are left. */
    static Optional<Discrepancy> discrepancy(Discrepancy.Kind kind, String about, List<Claim> claims) {
        List<Discrepancy.Account> accounts = accounts(claims);
        long voices = claims.stream().map(Claim::voice).distinct().count();
        return accounts.size() < 2 || voices < 2
                ? Optional.empty()
                : Optional.of(new Discrepancy(kind, about, accounts));
    }

    /** One account for each value, in order of first report. */
    static List<Discrepancy.Account> accounts(List<Claim> claims) {
        Map<String, List<Claim>> byValue = new LinkedHashMap<>();
        claims.forEach(
                c -> byValue.computeIfAbsent(c.value(), v -> new ArrayList<>()).add(c));
        List<Discrepancy.Account> accounts = new ArrayList<>();
        byValue.forEach((value, said) -> accounts.add(account(value, said)));
        return accounts;
    }

    private static Discrepancy.Account account(String value, List<Claim> claims) {
        Set<String> saidBy = new LinkedHashSet<>();
        claims.forEach(c -> saidBy.add(c.saidBy()));
        return new Discrepancy.Account(
                value,
                List.copyOf(saidBy),
                claims.stream().map(c -> c.mention().id()).toList(),
                claims.stream().map(c -> c.mention().evidence().sentence()).toList(),
                claims.stream().map(c -> c.mention().document().id()).toList());
    }
}
