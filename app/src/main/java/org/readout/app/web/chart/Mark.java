package org.readout.app.web.chart;

import org.readout.app.wording.StatusSign;
import org.readout.core.QuadClass;
import org.readout.core.Status;

/**
 * An event on a chart: the shape is its type, the inside its status, the colour conflict or cooperation, which shape and text tell
 * as well. Filled means that it happened; hollow that it has not; struck through that it did not.
 */
public final class Mark {
    private static final double STROKE_END = 6.5;

    private Mark() {}

    /** At a position, in its usual size. */
    public static void draw(Svg svg, Glyph glyph, QuadClass quad, Status status, double x, double y) {
        svg.open("g")
                .at("class", "mark " + side(quad) + " " + StatusSign.of(status).key())
                .at("transform", "translate(" + Svg.number(x) + " " + Svg.number(y) + ")");
        svg.path("shape", glyph.path());
        switch (status) {
            case ONGOING ->
                svg.open("path")
                        .at("class", "core")
                        .at("d", glyph.path())
                        .at("transform", "scale(.5)")
                        .close();
            case CONDITIONAL -> svg.line("bar", -5, 7.4, 5, 7.4);
            case NEGATED -> svg.line("bar", -STROKE_END, STROKE_END, STROKE_END, -STROKE_END);
            case DENIED -> {
                svg.line("bar", -STROKE_END, STROKE_END, STROKE_END, -STROKE_END);
                svg.line("bar", -STROKE_END, -STROKE_END, STROKE_END, STROKE_END);
            }
            case OCCURRED, HISTORICAL, EXPECTED, POSSIBLE -> {}
        }
        svg.close();
    }

    /** A mark alone, for a legend. */
    public static String alone(Glyph glyph, QuadClass quad, Status status) {
        Svg svg = new Svg();
        svg.open("svg")
                .at("class", "sign")
                .at("viewBox", "-8 -8 16 16")
                .at("width", 16)
                .at("height", 16)
                .at("aria-hidden", "true");
        draw(svg, glyph, quad, status, 0, 0);
        return svg.close().toString();
    }

    /** The name of the class that colours it. */
    public static String side(QuadClass quad) {
        return quad == QuadClass.VERBAL_CONFLICT || quad == QuadClass.MATERIAL_CONFLICT ? "conflict" : "cooperation";
    }
}
