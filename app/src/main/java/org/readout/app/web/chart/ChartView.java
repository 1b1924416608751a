package org.readout.app.web.chart;

import java.util.List;
import java.util.Optional;

/**
 * A page of charts.
 *
 * @param lead what it shows, in a sentence or two
 * @param notes what is left out, and what a reader has to know to read it
 * @param tables data that belong to no chart
 */
public record ChartView(
        String heading,
        String lead,
        Optional<Form> form,
        List<Figure> figures,
        List<DataTable> tables,
        List<String> notes,
        List<Form.Link> links) {
    public ChartView {
        figures = List.copyOf(figures);
        tables = List.copyOf(tables);
        notes = List.copyOf(notes);
        links = List.copyOf(links);
    }
}
