package org.readout.core;

import java.util.Optional;

/**
 * Where an event took place.
 *
 * @param name the gazetteer's name, or the words of the text when they could not be resolved
 * @param country ISO 3166-1 alpha-3
 * @param point absent for countries and regions wider than a point can honestly stand for
 * @param source the words of the text; absent when the place is inherited from the passage or the dateline
 */
public record Place(String name, Optional<String> country, Optional<Point> point, Optional<Excerpt> source) {

    /**
     * WGS 84 coordinates in degrees and the radius in kilometres within which the place lies.
     */
    public record Point(double latitude, double longitude, double radiusKm) {
        public Point {
            if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180 || radiusKm < 0) {
                throw new IllegalArgumentException("not a point: " + latitude + ", " + longitude + ", " + radiusKm);
            }
        }
    }
}
