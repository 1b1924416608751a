package org.readout.app.web.network;

import org.readout.analysis.network.Tie;
import org.readout.app.web.chart.Svg;
import org.readout.app.web.chart.ValueAxis;
import org.readout.app.web.sheet.EventWords;

/** What is said of ties, and where they lead. */
final class NetworkWords {
    private NetworkWords() {}

    /** "Iran → Israel: conflict 12.5, cooperation 0, about 3 events". */
    static String tie(Tie tie) {
        return EventWords.dyad(tie.source(), tie.target()) + ": conflict " + number(tie.conflict()) + ", cooperation "
                + number(tie.cooperation()) + ", about " + number(tie.acts()) + " events";
    }

    /** Begins a link to the pair, with what is said of the tie; the caller draws into it and closes it. */
    static void open(Svg svg, Tie tie) {
        svg.open("a")
                .at("href", EventWords.dyadHref(tie.source(), tie.target()))
                .at("tabindex", "-1");
        svg.title(tie(tie));
    }

    /** One decimal. */
    static String number(double value) {
        return ValueAxis.label(Math.round(value * 10) / 10.0);
    }
}
