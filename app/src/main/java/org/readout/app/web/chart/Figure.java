package org.readout.app.web.chart;

import java.util.List;
import java.util.Optional;

/**
 * A chart with what tells the same in words and numbers.
 *
 * @param id of the element on the page
 * @param heading empty when the page's own says it
 * @param summary what the chart shows, in sentences
 * @param wide markup of the drawing for a screen
 * @param narrow the same for a phone
 * @param legend what its marks mean
 * @param table its data
 */
public record Figure(
        String id,
        String heading,
        String summary,
        String wide,
        String narrow,
        List<Meaning> legend,
        Optional<DataTable> table) {

    /** @param sign markup of the mark */
    public record Meaning(String sign, String words) {}

    public Figure {
        legend = List.copyOf(legend);
    }

    /** Width of the wide drawing and of the narrow one, in user units. */
    public enum Room {
        WIDE(960),
        NARROW(360);

        private final double width;

        Room(double width) {
            this.width = width;
        }

        public double width() {
            return width;
        }
    }

    /** Opens a small drawing for a legend, 16 units wide and high around its middle; the caller closes it. */
    public static Svg beginSign() {
        return new Svg()
                .open("svg")
                .at("class", "drawing sign")
                .at("viewBox", "-8 -8 16 16")
                .at("width", 16)
                .at("height", 16)
                .at("aria-hidden", "true");
    }

    /** Opens a drawing that takes the room and is as high as said; the caller closes it. */
    public static Svg begin(Room room, double height, String name) {
        return new Svg()
                .open("svg")
                .at("class", "drawing")
                .at("viewBox", "0 0 " + Svg.number(room.width()) + " " + Svg.number(height))
                .at("width", room.width())
                .at("height", height)
                .at("role", "group")
                .at("aria-label", name);
    }
}
