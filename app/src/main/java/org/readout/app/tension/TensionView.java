package org.readout.app.tension;

import java.util.List;

/**
 * A dyad's tension in a brief, every word chosen.
 *
 * @param title "Israel → Iran"
 * @param summary how many events in how many windows
 * @param sparkline conflict of words and deeds together, one character a window
 * @param changes where the level changed, with the events that made it
 * @param rows the values behind the plot
 */
public record TensionView(
        String title, String summary, String sparkline, List<Change> changes, Plot plot, List<Row> rows) {

    /** A change of level in words, and headlines of the events that made it. */
    public record Change(String words, List<String> evidence) {}

    /** Conflict and cooperation of one window with their bands, as text. */
    public record Row(String window, String told, String conflict, String cooperation) {}

    public TensionView {
        changes = List.copyOf(changes);
        rows = List.copyOf(rows);
    }
}
