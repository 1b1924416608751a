package org.readout.app.ahead;

import java.time.LocalDate;
import java.util.ArrayList;
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
        Stating stating,
        Map<String, String> headlines) {

    /** A statement with its entry in the ledger; absent where the ledger has none of it. */
    public record Said(Stated stated, Optional<Stating.Entry> entry) {}

    public WhatIfReport {
        said = List.copyOf(said);
        headlines = Map.copyOf(headlines);
    }

    /**
     * @param acts of the same record as the statements
     * @param search for conditions in which nothing of the type is coded
     * @param from first day of which nothing is known
     * @param days that are looked at after each earlier event of the kind
     */
    public static WhatIfReport of(
            Stating stating,
            Acts acts,
            Supposition supposition,
            ConditionSearch search,
            Optional<LocalDate> from,
            int days,
            Map<String, String> headlines) {
        Optional<Aftermath> aftermath = from.map(day -> Aftermath.of(acts, supposition, day, days));
        return of(stating, acts, supposition, search, from, aftermath, headlines);
    }

    /** With what followed known already. */
    public static WhatIfReport of(
            Stating stating,
            Acts acts,
            Supposition supposition,
            ConditionSearch search,
            Optional<LocalDate> from,
            Optional<Aftermath> aftermath,
            Map<String, String> headlines) {
        return new WhatIfReport(
                supposition, from, said(stating, supposition, search), acts, aftermath, stating, headlines);
    }

    /** Each entry of the ledger once; statements without a condition only where the ledger has them. */
    private static List<Said> said(Stating stating, Supposition supposition, ConditionSearch search) {
        List<Said> said = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Stated stated : Stated.about(supposition, search, stating.statements())) {
            String mention = stated.mention().id();
            Optional<Stating.Entry> entry = stating.entry(mention);
            String key = entry.map(Stating.Entry::id).orElse(mention);
            if ((entry.isPresent() || stated.condition().isPresent()) && told.add(key)) {
                said.add(new Said(stated, entry));
            }
        }
        return said;
    }
}
