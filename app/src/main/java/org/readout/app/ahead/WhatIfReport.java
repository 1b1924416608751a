package org.readout.app.ahead;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.analysis.tension.Acts;
import org.readout.analysis.whatif.Aftermath;
import org.readout.analysis.whatif.ConditionSearch;
import org.readout.analysis.whatif.Stated;
import org.readout.analysis.whatif.Supposition;
import org.readout.collate.Collation;
import org.readout.collate.LedgerEntry;

/**
 * What there is to say of a supposed event.
 *
 * @param from first day of which nothing is known; absent when nothing has a date
 * @param said what was stated about it, the closest first
 * @param aftermath what followed such events; absent when nothing has a date
 * @param headlines by event id
 */
public record WhatIfReport(
        Supposition supposition,
        Optional<LocalDate> from,
        List<Said> said,
        Acts acts,
        Optional<Aftermath> aftermath,
        Collation collation,
        Map<String, String> headlines) {

    /** A statement with its entry in the ledger; absent where the ledger has none of it. */
    record Said(Stated stated, Optional<LedgerEntry> entry) {}

    public WhatIfReport {
        said = List.copyOf(said);
        headlines = Map.copyOf(headlines);
    }

    /**
     * @param acts of the collation
     * @param search for conditions in which nothing of the type is coded
     * @param asOf the last day that is known; else the last that the articles can tell of
     * @param days that are looked at after each earlier event of the kind
     */
    public static WhatIfReport of(
            Collation collation,
            Acts acts,
            Supposition supposition,
            ConditionSearch search,
            Optional<LocalDate> asOf,
            int days,
            Map<String, String> headlines) {
        Optional<LocalDate> from = NextReport.from(collation, acts, asOf);
        return new WhatIfReport(
                supposition,
                from,
                said(collation, supposition, search),
                acts,
                from.map(day -> Aftermath.of(acts, supposition, day, days)),
                collation,
                headlines);
    }

    /** Each entry of the ledger once; statements without a condition only where the ledger has them. */
    private static List<Said> said(Collation collation, Supposition supposition, ConditionSearch search) {
        Map<String, LedgerEntry> byStatement = new HashMap<>();
        collation.ledger().forEach(e -> e.statements().forEach(s -> byStatement.putIfAbsent(s, e)));
        List<Said> said = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Stated stated : Stated.about(
                supposition,
                search,
                collation.documents().stream()
                        .flatMap(d -> d.mentions().stream())
                        .toList())) {
            Optional<LedgerEntry> entry =
                    Optional.ofNullable(byStatement.get(stated.mention().id()));
            String key = entry.map(LedgerEntry::id).orElse(stated.mention().id());
            if ((entry.isPresent() || stated.condition().isPresent()) && told.add(key)) {
                said.add(new Said(stated, entry));
            }
        }
        return said;
    }
}
