package org.readout.app.web.map;

import java.util.List;

/**
 * The part of the world that a map shows, equirectangular and true to scale at its middle latitude.
 *
 * @param west degrees; less than {@code east}, which may pass 180
 * @param width in user units
 */
record MapFrame(double west, double east, double south, double north, double width) {
    static final double KM_PER_DEGREE = 111.2;
    private static final double LEAST_DEGREES = 3;
    private static final double MARGIN = 0.12;
    private static final double SOUTHERNMOST = -58;
    private static final double NORTHERNMOST = 84;

    /** Everything but the ice of the south. */
    static MapFrame world(double width) {
        return new MapFrame(-180, 180, SOUTHERNMOST, NORTHERNMOST, width);
    }

    /**
     * What holds all points with some room around them, in the shape asked for.
     *
     * @param points longitude and latitude, at least one
     * @param shape height for a width of 1
     */
    static MapFrame around(List<double[]> points, double width, double shape) {
        double cut = cut(points);
        double west = points.stream().mapToDouble(p -> beyond(p[0], cut)).min().orElseThrow();
        double east = points.stream().mapToDouble(p -> beyond(p[0], cut)).max().orElseThrow();
        double south = points.stream().mapToDouble(p -> p[1]).min().orElseThrow();
        double north = points.stream().mapToDouble(p -> p[1]).max().orElseThrow();
        double slim = Math.cos(Math.toRadians((south + north) / 2));
        double high = Math.max(LEAST_DEGREES, (north - south) * (1 + 2 * MARGIN));
        double wide = Math.max(LEAST_DEGREES, (east - west) * slim * (1 + 2 * MARGIN));
        high = Math.max(high, wide * shape);
        wide = Math.min(360, Math.max(wide, high / shape) / slim);
        double middle = (south + north) / 2;
        double bottom = Math.max(SOUTHERNMOST, Math.min(middle - high / 2, NORTHERNMOST - high));
        return new MapFrame(
                (west + east - wide) / 2,
                (west + east + wide) / 2,
                bottom,
                Math.min(NORTHERNMOST, bottom + high),
                width);
    }

    /** A longitude in the middle of the widest gap between points: the world is cut there, so that no crisis is. */
    private static double cut(List<double[]> points) {
        double[] sorted = points.stream().mapToDouble(p -> p[0]).sorted().toArray();
        double widest = sorted[0] + 360 - sorted[sorted.length - 1];
        double cut = -180;
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] - sorted[i - 1] > widest) {
                widest = sorted[i] - sorted[i - 1];
                cut = (sorted[i] + sorted[i - 1]) / 2;
            }
        }
        return cut;
    }

    private static double beyond(double longitude, double cut) {
        return longitude < cut ? longitude + 360 : longitude;
    }

    private double slim() {
        return Math.cos(Math.toRadians((south + north) / 2));
    }

    double perDegree() {
        return width / (east - west);
    }

    double perLatitude() {
        return perDegree() / slim();
    }

    double height() {
        return (north - south) * perLatitude();
    }

    /** @param turn 0, or ±360 for what lies beyond the line where longitudes start anew */
    double x(double longitude, double turn) {
        return (longitude + turn - west) * perDegree();
    }

    double x(double longitude) {
        double x = x(longitude, 0);
        return x < 0 ? x(longitude, 360) : x > width ? x(longitude, -360) : x;
    }

    double y(double latitude) {
        return (north - latitude) * perLatitude();
    }

    /** Half height of a circle of so many kilometres. */
    double high(double km) {
        return km / KM_PER_DEGREE * perDegree() / slim();
    }

    /** Half width of the same, which the projection stretches or presses away from the middle latitude. */
    double wide(double km, double latitude) {
        return km / KM_PER_DEGREE / Math.max(0.1, Math.cos(Math.toRadians(latitude))) * perDegree();
    }
}
