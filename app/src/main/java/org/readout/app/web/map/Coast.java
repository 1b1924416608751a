package org.readout.app.web.map;

import java.util.List;
import java.util.Optional;

/** Outlines as the data of paths in tenths of a unit, with no more points than can be seen. */
final class Coast {
    /** In the drawing such a path is scaled by this. */
    static final String SCALE = "scale(.1)";

    private static final long APART = 16;
    private static final double SMALLEST = 2;

    private final MapFrame frame;
    private final double perLongitude;
    private final double perLatitude;

    Coast(MapFrame frame) {
        this.frame = frame;
        this.perLongitude = frame.perDegree();
        this.perLatitude = frame.perLatitude();
    }

    /** Absent when no part of them is in the frame. */
    Optional<String> path(List<Outline> outlines) {
        StringBuilder data = new StringBuilder();
        for (Outline outline : outlines) {
            for (Outline.Ring ring : outline.rings()) {
                for (int turn = -360; turn <= 360; turn += 360) {
                    ring(data, ring, turn);
                }
            }
        }
        return data.isEmpty() ? Optional.empty() : Optional.of(data.toString());
    }

    /** Most rings are elsewhere or too small to be seen, which their bounds tell. */
    private void ring(StringBuilder data, Outline.Ring ring, double turn) {
        double left = x(ring.west(), turn);
        double right = x(ring.east(), turn);
        double top = y(ring.north());
        double bottom = y(ring.south());
        boolean seen = right >= 0 && left <= frame.width() && bottom >= 0 && top <= frame.height();
        if (seen && Math.max(right - left, bottom - top) >= SMALLEST) {
            line(data, ring.points(), turn);
        }
    }

    private double x(double longitude, double turn) {
        return (longitude + turn - frame.west()) * perLongitude;
    }

    private double y(double latitude) {
        return (frame.north() - latitude) * perLatitude;
    }

    /** The first point where it is, each further one by how far it is from the last. */
    private void line(StringBuilder data, double[] ring, double turn) {
        boolean begun = false;
        double height = frame.height();
        long lastX = 0;
        long lastY = 0;
        for (int i = 0; i < ring.length; i += 2) {
            long x = tenths(x(ring[i], turn), frame.width());
            long y = tenths(y(ring[i + 1]), height);
            if (i == 0) {
                data.append('M').append(x).append(' ').append(y);
            } else if (Math.abs(x - lastX) + Math.abs(y - lastY) < APART) {
                continue;
            } else {
                data.append(begun ? "" : "l");
                begun = true;
                number(data, x - lastX);
                number(data, y - lastY);
            }
            lastX = x;
            lastY = y;
        }
        data.append('Z');
    }

    private static void number(StringBuilder data, long value) {
        boolean apart = value < 0 || data.charAt(data.length() - 1) == 'l';
        data.append(apart ? "" : " ").append(value);
    }

    /** What lies far outside is moved near the frame, where its lines are cut off all the same. */
    private static long tenths(double value, double length) {
        return Math.round(10 * Math.max(-length, Math.min(2 * length, value)));
    }
}
