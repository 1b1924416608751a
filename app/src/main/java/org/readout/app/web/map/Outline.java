package org.readout.app.web.map;

import com.ibm.icu.util.Region;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The outline of a country, from Natural Earth by way of world-atlas ({@code third_party/world-atlas}).
 *
 * @param code ISO 3166-1 alpha-3, {@code XKX} for Kosovo; absent for areas that have none
 * @param rings closed lines
 */
record Outline(Optional<String> code, List<Ring> rings) {
    private static final String FILE = "countries-50m.json";

    /**
     * A closed line, and between which degrees it lies.
     *
     * @param points longitude and latitude in turn, degrees; longitudes may pass 180
     */
    record Ring(double[] points, double west, double east, double south, double north) {
        static Ring of(double[] points) {
            double[] bounds = {points[0], points[0], points[1], points[1]};
            for (int i = 0; i < points.length; i += 2) {
                bounds[0] = Math.min(bounds[0], points[i]);
                bounds[1] = Math.max(bounds[1], points[i]);
                bounds[2] = Math.min(bounds[2], points[i + 1]);
                bounds[3] = Math.max(bounds[3], points[i + 1]);
            }
            return new Ring(points, bounds[0], bounds[1], bounds[2], bounds[3]);
        }
    }

    /** Every country, read once. */
    static List<Outline> all() {
        return Holder.ALL;
    }

    private static final class Holder {
        static final List<Outline> ALL = read();
        static final Map<String, List<Outline>> BY_CODE =
                ALL.stream().filter(o -> o.code.isPresent()).collect(Collectors.groupingBy(o -> o.code.orElseThrow()));
    }

    /** Those of a country; none for a code that has no outline. */
    static List<Outline> of(String code) {
        return Holder.BY_CODE.getOrDefault(code, List.of());
    }

    /** The ring with most points, which is the mainland of nearly every country. */
    double[] longest() {
        return rings.stream()
                .map(Ring::points)
                .max(java.util.Comparator.comparingInt(p -> p.length))
                .orElseThrow();
    }

    private static List<Outline> read() {
        try (InputStream in = Outline.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing from the program");
            }
            JsonNode topology = JsonMapper.shared().readTree(in);
            List<double[]> arcs = arcs(topology);
            List<Outline> outlines = new ArrayList<>();
            for (JsonNode country : topology.path("objects").path("countries").path("geometries")) {
                outlines.add(new Outline(code(country), rings(country, arcs)));
            }
            return List.copyOf(outlines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Arcs are written as differences in steps of a grid (TopoJSON 1.0, quantised). */
    private static List<double[]> arcs(JsonNode topology) {
        JsonNode scale = topology.path("transform").path("scale");
        JsonNode shift = topology.path("transform").path("translate");
        List<double[]> arcs = new ArrayList<>();
        for (JsonNode arc : topology.path("arcs")) {
            double[] line = new double[2 * arc.size()];
            long x = 0;
            long y = 0;
            for (int i = 0; i < arc.size(); i++) {
                x += arc.path(i).path(0).asLong();
                y += arc.path(i).path(1).asLong();
                line[2 * i] = x * scale.path(0).asDouble() + shift.path(0).asDouble();
                line[2 * i + 1] = y * scale.path(1).asDouble() + shift.path(1).asDouble();
            }
            arcs.add(line);
        }
        return arcs;
    }

    private static List<Ring> rings(JsonNode country, List<double[]> arcs) {
        List<Ring> rings = new ArrayList<>();
        boolean many = country.path("type").asString().equals("MultiPolygon");
        for (JsonNode part : country.path("arcs")) {
            if (many) {
                part.forEach(ring -> rings.add(Ring.of(ring(ring, arcs))));
            } else {
                rings.add(Ring.of(ring(part, arcs)));
            }
        }
        return List.copyOf(rings);
    }

    /** Arcs joined, the point they share once; {@code ~i} is arc i backwards. */
    private static double[] ring(JsonNode indexes, List<double[]> arcs) {
        List<Double> points = new ArrayList<>();
        for (JsonNode index : indexes) {
            int i = index.asInt();
            double[] arc = arcs.get(i < 0 ? ~i : i);
            int length = arc.length / 2;
            for (int k = points.isEmpty() ? 0 : 1; k < length; k++) {
                int at = i < 0 ? length - 1 - k : k;
                points.add(arc[2 * at]);
                points.add(arc[2 * at + 1]);
            }
        }
        return unwound(points.stream().mapToDouble(d -> d).toArray());
    }

    /** Longitudes that go on past 180 instead of starting anew, so that a line across the Pacific is none across the world. */
    private static double[] unwound(double[] ring) {
        for (int i = 2; i < ring.length; i += 2) {
            while (ring[i] - ring[i - 2] > 180) {
                ring[i] -= 360;
            }
            while (ring[i] - ring[i - 2] < -180) {
                ring[i] += 360;
            }
        }
        return ring;
    }

    private static Optional<String> code(JsonNode country) {
        if (country.path("properties").path("name").asString().equals("Kosovo")) {
            return Optional.of("XKX");
        }
        if (!country.hasNonNull("id")) {
            return Optional.empty();
        }
        try {
            String alpha2 = Region.getInstance(
                            Integer.parseInt(country.path("id").asString()))
                    .toString();
            return Optional.of(new Locale.Builder().setRegion(alpha2).build().getISO3Country());
        } catch (IllegalArgumentException | MissingResourceException notOfTheStandard) {
            return Optional.empty();
        }
    }
}
