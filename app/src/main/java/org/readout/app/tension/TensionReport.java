package org.readout.app.tension;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.analysis.escalation.EscalationModel;
import org.readout.analysis.escalation.Horizon;
import org.readout.analysis.escalation.Outlook;
import org.readout.analysis.escalation.TensionDays;
import org.readout.analysis.tension.Act;
import org.readout.analysis.tension.Acts;
import org.readout.analysis.tension.Dyad;
import org.readout.analysis.tension.Period;
import org.readout.analysis.tension.Scale;
import org.readout.analysis.tension.TensionSeries;
import org.readout.collate.Collation;
import org.readout.core.Published;

/**
 * What there is to say of one dyad: its series, and the outlook.
 *
 * @param acts of the whole collation
 * @param scale version of the scale
 * @param from first day that the outlook speaks of: the day after the last that the articles can tell of; absent without a dated article or act
 * @param headlines by event id
 */
public record TensionReport(
        TensionSeries series,
        Acts acts,
        String scale,
        Optional<LocalDate> from,
        List<Outlook> outlooks,
        Map<String, String> headlines) {
    public TensionReport {
        outlooks = List.copyOf(outlooks);
        headlines = Map.copyOf(headlines);
    }

    /**
     * @param acts of the collation
     * @param period empty for one that fits the span of the dyad's acts
     */
    public static TensionReport of(
            Collation collation,
            Acts acts,
            Dyad dyad,
            Optional<Period> period,
            Scale scale,
            Map<String, String> headlines) {
        return of(acts, from(collation, acts), dyad, period, scale, headlines);
    }

    /** @param from the day after the last that the articles can tell of; absent for no outlook */
    public static TensionReport of(
            Acts acts,
            Optional<LocalDate> from,
            Dyad dyad,
            Optional<Period> period,
            Scale scale,
            Map<String, String> headlines) {
        TensionSeries series = TensionSeries.of(acts, dyad, period);
        List<Outlook> outlooks = new ArrayList<>();
        if (from.isPresent()) {
            EscalationModel model = EscalationModel.shipped();
            TensionDays days = TensionDays.before(from.get(), acts, dyad);
            for (Horizon horizon : Horizon.values()) {
                outlooks.add(days.outlook(model, horizon));
            }
        }
        return new TensionReport(series, acts, scale.version(), from, outlooks, headlines);
    }

    private static Optional<LocalDate> from(Collation collation, Acts acts) {
        return collation.documents().stream()
                .flatMap(d -> d.published().map(Published::latest).stream())
                .max(Comparator.naturalOrder())
                .or(() -> acts.all().stream().map(Act::last).max(Comparator.naturalOrder()))
                .map(day -> day.plusDays(1));
    }
}
