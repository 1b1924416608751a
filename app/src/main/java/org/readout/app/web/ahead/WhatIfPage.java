package org.readout.app.web.ahead;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.readout.analysis.forecast.EventType;
import org.readout.analysis.network.Tie;
import org.readout.analysis.tension.Act;
import org.readout.analysis.tension.Dyad;
import org.readout.analysis.tension.Side;
import org.readout.analysis.whatif.Aftermath;
import org.readout.analysis.whatif.Occasions;
import org.readout.analysis.whatif.Supposition;
import org.readout.app.ahead.ConditionWords;
import org.readout.app.ahead.NextReport;
import org.readout.app.ahead.WhatIfJson;
import org.readout.app.ahead.WhatIfReport;
import org.readout.app.ahead.WhatIfWords;
import org.readout.app.tension.Sides;
import org.readout.app.tension.TensionWords;
import org.readout.app.web.Address;
import org.readout.app.web.Answer;
import org.readout.app.web.Ask;
import org.readout.app.web.CommandText;
import org.readout.app.web.KnownSides;
import org.readout.app.web.Twins;
import org.readout.app.web.chart.ChartView;
import org.readout.app.web.chart.Form;
import org.readout.app.web.network.TieTable;
import org.readout.app.web.sheet.EventSheet;
import org.readout.app.web.sheet.EventSheets;
import org.readout.app.web.sheet.EventWords;
import org.readout.app.web.sheet.SheetPage;
import org.readout.coder.actors.ActorDictionary;
import org.readout.coder.codebook.Codebook;
import org.readout.core.EventKind;
import org.readout.store.ProjectLookup;
import org.readout.store.ProjectReader;
import tools.jackson.databind.json.JsonMapper;

/** {@code /whatif?actor=A&type=TYPE&recipient=B}: what was said of an event that may come, and what has followed such events. */
public final class WhatIfPage extends SheetPage {
    private static final int USUAL_DAYS = 7;
    private static final int MOST_DAYS = 365;
    private static final String WHAT =
            "What was said of an event that may come, and what has followed such events. It does not say what would happen.";

    /** How many suppositions are offered to who has not asked anything yet. */
    private static final int EXAMPLES = 4;

    private final Codebook codebook;

    public WhatIfPage(EventSheets sheets, Codebook codebook) {
        super("/whatif", "What if", sheets);
        this.codebook = codebook;
    }

    private record Asked(Supposition supposition, int days) {}

    private record Looked(int days) {}

    @Override
    protected void prepare(ProjectReader project, EventSheet sheet) {
        StoredStating.statements(project, sheet);
        NextReport.from(sheet.lastPublished(), sheet.acts())
                .ifPresent(day -> occasions(sheet, day, USUAL_DAYS)
                        .prepare(Arrays.stream(EventType.values())
                                .map(type -> EventKind.of(type.name()))
                                .toList()));
    }

    @Override
    public List<String> parameters() {
        return List.of("actor", "type", "recipient", "days");
    }

    @Override
    protected Answer answer(Ask ask, EventSheet sheet) {
        Optional<EventKind> kind = ask.parsed("type", "a PLOVER type, as in ASSAULT", WhatIfPage::kind);
        Optional<Side> actor = ask.text("actor").flatMap(Sides::side);
        Optional<Side> recipient = ask.text("recipient").flatMap(Sides::side);
        int days = ask.number("days", 1, MOST_DAYS).orElse(USUAL_DAYS);
        Form form = form(ask, actor, kind, recipient, days);
        if (actor.isEmpty() || kind.isEmpty() || recipient.isEmpty()) {
            return nothingAsked(ask, sheet, form);
        }
        Dyad known = KnownSides.of(
                new ProjectLookup(ask.project()),
                name -> !sheet.naming(name).isEmpty(),
                new Dyad(actor.get(), recipient.get()));
        Supposition supposition = new Supposition(known.source(), kind.get(), known.target());
        WhatIfReport report = report(ask, sheet, new Asked(supposition, days));
        CommandText command = CommandText.ofProject("whatif", ask.settings())
                .and(ask.text("actor").orElse("") + " " + kind.get() + " "
                        + ask.text("recipient").orElse(""));
        return new Answer(
                "What if",
                "chart/page",
                view(report, sheet, form),
                Twins.of(() -> JsonMapper.shared().readTree(WhatIfJson.write(report)), () -> WhatIfTables.all(report)),
                days == USUAL_DAYS ? command : command.with("--days", Integer.toString(days)));
    }

    /** @throws IllegalArgumentException when the type is none of PLOVER's */
    private static EventKind kind(String typed) {
        String[] parts = typed.split("-", 2);
        String type = EventType.of(parts[0].toUpperCase(Locale.ROOT))
                .orElseThrow(() -> new IllegalArgumentException(typed))
                .name();
        return parts.length == 1 ? EventKind.of(type) : EventKind.of(type, parts[1]);
    }

    private WhatIfReport report(Ask ask, EventSheet sheet, Asked asked) {
        Optional<LocalDate> from = NextReport.from(sheet.lastPublished(), sheet.acts());
        return WhatIfReport.of(
                StoredStating.of(ask, sheet),
                sheet.acts(),
                asked.supposition(),
                ConditionWords.of(asked.supposition(), codebook, ActorDictionary.shipped()),
                from,
                from.map(day ->
                        sheet.derived(asked, a -> Aftermath.of(occasions(sheet, day, a.days()), a.supposition()))),
                Map.of());
    }

    private static Occasions occasions(EventSheet sheet, LocalDate from, int days) {
        return sheet.derived(new Looked(days), l -> new Occasions(sheet.acts(), from, l.days()));
    }

    private static Form form(
            Ask ask, Optional<Side> actor, Optional<EventKind> kind, Optional<Side> recipient, int days) {
        List<List<String>> types = new ArrayList<>(List.of(List.of("", "…")));
        for (EventType type : EventType.values()) {
            types.add(List.of(type.name(), EventWords.type(type.name())));
        }
        String chosen = kind.map(EventKind::toString).orElse("");
        if (types.stream().noneMatch(t -> t.get(0).equals(chosen))) {
            types.add(List.of(chosen, chosen));
        }
        return new Form(
                ask.address().path(),
                List.of(
                        Form.field("actor", "If", "text", actor.map(Side::label).orElse("")),
                        Form.choice("type", "does", chosen, types),
                        Form.field(
                                "recipient",
                                "to",
                                "text",
                                recipient.map(Side::label).orElse("")),
                        Form.field("days", "Days looked at after such events", "number", Integer.toString(days))),
                List.of());
    }

    private static Answer nothingAsked(Ask ask, EventSheet sheet, Form form) {
        ChartView view = new ChartView(
                "What if",
                WHAT
                        + " Say who does what to whom: a country, an organisation or a name as it stands in the records, or several"
                        + " with commas between.",
                Optional.of(form),
                List.of(),
                List.of(),
                List.of(),
                links(sheet));
        return new Answer(
                "What if",
                "chart/page",
                view,
                Twins.of(WhatIfTables::none),
                CommandText.ofProject("ledger", ask.settings()));
    }

    /** To the ledger, and to what the pairs with most events did most often, if it came again. */
    private static List<Form.Link> links(EventSheet sheet) {
        List<Form.Link> links = new ArrayList<>(List.of(new Form.Link("The ledger", "/ledger", false)));
        for (Tie tie : TieTable.ties(sheet).stream().limit(EXAMPLES).toList()) {
            Dyad dyad = Sides.dyad(tie.source(), tie.target());
            usual(sheet.acts().of(dyad))
                    .ifPresent(kind -> links.add(new Form.Link(
                            heading(dyad.source().label(), dyad.target().label(), kind),
                            Address.of("/whatif")
                                    .with("actor", Coming.typed(dyad.source()))
                                    .with("type", kind.type())
                                    .with("recipient", Coming.typed(dyad.target()))
                                    .toString(),
                            false)));
        }
        return links;
    }

    /** The commonest type; of several the first by name. */
    private static Optional<EventKind> usual(List<Act> acts) {
        Map<String, Long> types = acts.stream()
                .collect(Collectors.groupingBy(act -> act.kind().type(), TreeMap::new, Collectors.counting()));
        return types.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(type -> EventKind.of(type.getKey()));
    }

    /** As in "If China → Philippines: Attack". */
    private static String heading(String actor, String recipient, EventKind kind) {
        return "If " + actor + " → " + recipient + ": " + EventWords.type(kind);
    }

    private static ChartView view(WhatIfReport report, EventSheet sheet, Form form) {
        List<String> notes = new ArrayList<>(WhatIfTables.notes(report));
        TensionWords.placed(report.acts()).ifPresent(words -> notes.add(words + "."));
        return new ChartView(
                heading(
                        report.supposition().actor().label(),
                        report.supposition().recipient().label(),
                        report.supposition().kind()),
                WHAT + " " + lead(report),
                Optional.of(form),
                List.of(),
                WhatIfTables.shown(report, sheet),
                notes,
                List.of(new Form.Link(
                        "How the two act towards each other",
                        EventWords.dyadHref(
                                Coming.typed(report.supposition().actor()),
                                Coming.typed(report.supposition().recipient())),
                        false)));
    }

    private static String lead(WhatIfReport report) {
        return report.said().isEmpty()
                ? WhatIfWords.NOTHING_SAID
                : EventWords.counted(report.said().size(), "statement")
                        + (report.said().size() == 1 ? " that bears on it" : " that bear on it")
                        + report.from()
                                .map(d -> ", known before " + EventWords.day(d))
                                .orElse("") + ".";
    }
}
