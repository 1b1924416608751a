package org.readout.app.ahead;

import java.util.Optional;
import org.readout.analysis.whatif.Aftermath;
import org.readout.analysis.whatif.Stated;
import org.readout.app.tension.TensionWords;
import org.readout.app.wording.Wording;
import org.readout.core.EventMention;
import org.readout.core.Status;

/** What there is to say of a supposed event, for a terminal. */
public final class WhatIfTable {
    private static final int FOLLOWED = 6;
    private static final int STATEMENTS = 12;

    private final WhatIfReport report;
    private final Lines out;

    private WhatIfTable(WhatIfReport report, int width) {
        this.report = report;
        this.out = new Lines(width);
    }

    /** @param width of the terminal in characters */
    public static String of(WhatIfReport report, int width) {
        return new WhatIfTable(report, width).table();
    }

    private String table() {
        out.line("If: " + report.supposition() + " ("
                + Wording.standard().title(report.supposition().kind(), Status.OCCURRED) + ")"
                + report.from().map(d -> ", as known before " + d).orElse(""));
        out.line("");
        out.line("WHAT WAS SAID");
        said();
        out.line("");
        out.line("WHAT HAS FOLLOWED SUCH EVENTS");
        followed();
        return out.toString();
    }

    private void said() {
        if (report.said().isEmpty()) {
            out.wrapped("", "", WhatIfWords.NOTHING_SAID);
        }
        Optional<Stated.How> before = Optional.empty();
        for (WhatIfReport.Said said : report.said().stream().limit(STATEMENTS).toList()) {
            if (!before.equals(Optional.of(said.stated().how()))) {
                before = Optional.of(said.stated().how());
                out.wrapped("", "", WhatIfWords.how(said.stated().how(), report.supposition()) + ":");
            }
            statement(said);
        }
        if (report.said().size() > STATEMENTS) {
            out.line("  … and " + (report.said().size() - STATEMENTS) + " more (--format json has all)");
        }
    }

    private void statement(WhatIfReport.Said said) {
        EventMention mention = said.stated().mention();
        out.wrapped("  – ", "    ", "“" + mention.evidence().sentence().text() + "”");
        said.stated()
                .condition()
                .ifPresent(c ->
                        out.wrapped("    ", "    ", "condition: “" + WhatIfWords.bare(c.text()) + "”" + found(said)));
        out.wrapped(
                "    ",
                "    ",
                WhatIfWords.source(mention)
                        + said.entry()
                                .map(e -> "; ledger: " + WhatIfWords.state(e))
                                .orElse("")
                        + " [mention " + NextWords.shortId(mention.id()) + "]");
    }

    private static String found(WhatIfReport.Said said) {
        return said.stated().found().isEmpty()
                ? ""
                : "; found by its words: " + String.join(", ", said.stated().found());
    }

    private void followed() {
        if (report.aftermath().isEmpty()) {
            out.line("Nothing in these documents has a date.");
            return;
        }
        Aftermath aftermath = report.aftermath().get();
        TensionWords.placed(report.acts()).ifPresent(words -> out.wrapped("", "", words + "."));
        if (aftermath.isTooThin()) {
            out.wrapped("", "", WhatIfWords.thin(aftermath, report.supposition()));
            return;
        }
        out.wrapped("", "", WhatIfWords.level(aftermath, report.supposition()));
        if (aftermath.followed().isEmpty()) {
            out.line("  nothing that was told of more than once");
        }
        aftermath.followed().stream().limit(FOLLOWED).forEach(f -> {
            out.wrapped("  – ", "    ", WhatIfWords.followed(f, aftermath));
            f.examples().stream().limit(2).forEach(this::example);
        });
        out.wrapped("", "", WhatIfWords.PATTERN);
    }

    private void example(Aftermath.Example example) {
        out.wrapped(
                "      ",
                "      ",
                example.on() + " " + headline(example.occasion()) + " → " + example.followedOn() + " "
                        + headline(example.event()));
    }

    private String headline(String id) {
        return report.headlines().getOrDefault(id, "") + " [" + NextWords.shortId(id) + "]";
    }
}
