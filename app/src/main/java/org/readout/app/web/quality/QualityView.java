package org.readout.app.web.quality;

import java.util.ArrayList;
import java.util.List;
import org.readout.app.web.review.ReportPage;

/**
 * The figures for the template.
 *
 * @param coders what made the records of the project: program, model and codebook
 * @param reviewed what people decided on them comes to
 */
public record QualityView(List<String> coders, ReportPage.View reviewed, List<File> files) {

    /** @param id of the part of the page */
    public record File(String id, String title, List<Part> parts) {}

    /**
     * One block, in the form of its kind; the others are empty.
     *
     * @param kind {@code heading}, {@code part}, {@code text}, {@code items}, {@code command} or {@code table}
     */
    public record Part(String kind, String text, List<String> items, List<List<String>> rows) {}

    /** A stretch of text, or of code. */
    public record Run(String text, boolean code) {}

    /** Text taken apart at the signs of code. */
    public static List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        String[] parts = text.split("`", -1);
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isEmpty()) {
                runs.add(new Run(parts[i], i % 2 == 1));
            }
        }
        return runs;
    }

    public QualityView {
        coders = List.copyOf(coders);
        files = List.copyOf(files);
    }

    static QualityView of(List<String> coders, ReportPage.View reviewed, List<Figures> figures) {
        List<File> files = new ArrayList<>();
        for (Figures one : figures) {
            files.add(new File(
                    one.name(),
                    one.title(),
                    one.blocks().stream().map(QualityView::part).toList()));
        }
        return new QualityView(coders, reviewed, files);
    }

    private static Part part(Figures.Block block) {
        if (block instanceof Figures.Heading heading) {
            return new Part(heading.depth() == 2 ? "heading" : "part", heading.text(), List.of(), List.of());
        }
        if (block instanceof Figures.Items items) {
            return new Part("items", "", items.items(), List.of());
        }
        if (block instanceof Figures.Command command) {
            return new Part("command", command.text(), List.of(), List.of());
        }
        if (block instanceof Figures.Grid grid) {
            return new Part("table", "", grid.columns(), grid.rows());
        }
        return new Part("text", ((Figures.Paragraph) block).text(), List.of(), List.of());
    }
}
