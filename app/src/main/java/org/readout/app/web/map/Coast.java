package org.readout.app.web.map;

import java.util.List;
import java.util.Optional;

/** Outlines as the data of paths, with no more points than can be seen. */
final class Coast {
    private static final double APART = 1.1;
    private static final double SMALLEST = 1.5;

    private final MapFrame frame;

    Coast(MapFrame frame) {
        this.frame = frame;
    }

    /** Absent when no part of them is in the frame. */
    Optional<String> path(List<Outline> outlines) {
        StringBuilder data = new StringBuilder();
        for (Outline outline : outlines) {
            for (double[] ring : outline.rings()) {
                for (int turn = -360; turn <= 360; turn += 360) {
                    ring(data, ring, turn);
                }
            }
        }
        return data.isEmpty() ? Optional.empty() : Optional.of(data.toString());
    }

    private void ring(StringBuilder data, double[] ring, double turn) {
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (int i = 0; i < ring.length; i += 2) {
            double x = frame.x(ring[i], turn);
            double y = frame.y(ring[i + 1]);
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
        }
        boolean seen = right >= 0 && left <= frame.width() && bottom >= 0 && top <= frame.height();
        if (seen && Math.max(right - left, bottom - top) >= SMALLEST) {
            line(data, ring, turn);
        }
    }

    private void line(StringBuilder data, double[] ring, double turn) {
        double lastX = Double.NaN;
        double lastY = Double.NaN;
        for (int i = 0; i < ring.length; i += 2) {
            double x = clamp(frame.x(ring[i], turn), frame.width());
            double y = clamp(frame.y(ring[i + 1]), frame.height());
            if (Double.isNaN(lastX) || Math.abs(x - lastX) + Math.abs(y - lastY) >= APART) {
                data.append(Double.isNaN(lastX) ? 'M' : 'L');
                number(data, x);
                data.append(' ');
                number(data, y);
                lastX = x;
                lastY = y;
            }
        }
        data.append('Z');
    }

    /** What lies far outside is moved near the frame, where its lines are cut off all the same. */
    private static double clamp(double value, double length) {
        return Math.max(-length, Math.min(2 * length, value));
    }

    private static void number(StringBuilder data, double value) {
        long tenths = Math.round(value * 10);
        data.append(tenths < 0 ? "-" : "").append(Math.abs(tenths) / 10);
        if (tenths % 10 != 0) {
            data.append('.').append(Math.abs(tenths) % 10);
        }
    }
}
