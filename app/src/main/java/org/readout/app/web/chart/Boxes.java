package org.readout.app.web.chart;

import java.util.ArrayList;
import java.util.List;

/** Rooms on a drawing that are taken, so that no label is put over another. */
public final class Boxes {
    private static final double CHARACTER = 0.6;

    private final List<double[]> taken = new ArrayList<>();

    /** Width of a text in a sans-serif face, about. */
    public static double width(String text, double size) {
        return text.codePointCount(0, text.length()) * size * CHARACTER;
    }

    /** The text, or what fits of it with "…". */
    public static String cut(String text, double size, double width) {
        int fit = (int) (width / (size * CHARACTER));
        return text.length() <= fit
                ? text
                : text.substring(0, Math.max(1, fit - 1)).stripTrailing() + "…";
    }

    /** Takes the room when all of it is free; else takes nothing. */
    public boolean take(double x, double y, double width, double height) {
        for (double[] box : taken) {
            if (x < box[2] && x + width > box[0] && y < box[3] && y + height > box[1]) {
                return false;
            }
        }
        occupy(x, y, width, height);
        return true;
    }

    /** Takes the room whether it is free or not. */
    public void occupy(double x, double y, double width, double height) {
        taken.add(new double[] {x, y, x + width, y + height});
    }
}
