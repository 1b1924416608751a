package org.readout.app.web.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.readout.app.web.chart.Boxes;
import org.readout.app.web.chart.Figure;
import org.readout.app.web.chart.Figure.Room;
import org.readout.app.web.chart.Svg;
import org.readout.app.web.sheet.EventSheet;
import org.readout.app.web.sheet.EventWords;
import org.readout.core.Place;

/**
 * Places on the outlines of countries: a dot as large as the events are many, around it a ring as wide as the place is uncertain.
 * Countries in which events are placed no closer are shaded; they have no dot.
 */
final class MapDrawing {
    private static final int MOST_DRAWN = 400;
    private static final int MOST_LABELS = 40;
    private static final double SMALL = 3.2;
    private static final double LARGE = 13;
    private static final double TEXT = 12;

    private record Shore(MapFrame frame) {}

    private final Room room;
    private final MapFrame frame;
    private final EventSheet sheet;
    private final Function<Located, String> href;

    /** @param href where a mark leads */
    MapDrawing(Room room, MapFrame frame, EventSheet sheet, Function<Located, String> href) {
        this.room = room;
        this.frame = frame;
        this.sheet = sheet;
        this.href = href;
    }

    /** @param places those with most events first */
    String draw(List<Located> places) {
        Svg svg = Figure.begin(room, frame.height(), "Map of events; the list of places below has the same");
        svg.rect("sea", 0, 0, frame.width(), frame.height());
        String clip = "frame-" + room.name().toLowerCase(java.util.Locale.ROOT);
        svg.open("clipPath")
                .at("id", clip)
                .rect("", 0, 0, frame.width(), frame.height())
                .close();
        svg.open("g").at("clip-path", "url(#" + clip + ")");
        String shore = sheet.derived(
                new Shore(frame), s -> new Coast(s.frame()).path(Outline.all()).orElse(""));
        land(svg, "land", shore);
        countries(svg, places);
        List<Located> dots = places.stream()
                .filter(l -> !l.isWide() && isInside(l))
                .limit(MOST_DRAWN)
                .toList();
        dots.forEach(l -> reach(svg, l));
        dots.forEach(l -> dot(svg, l));
        labels(svg, dots);
        scaleBar(svg);
        return svg.close().close().toString();
    }

    private boolean isInside(Located located) {
        Place.Point point = located.place().point().orElseThrow();
        double x = frame.x(point.longitude());
        double y = frame.y(point.latitude());
        return x >= 0 && x <= frame.width() && y >= 0 && y <= frame.height();
    }

    private void countries(Svg svg, List<Located> places) {
        Map<String, List<Located>> wide = new TreeMap<>();
        places.stream()
                .filter(Located::isWide)
                .forEach(l -> l.place()
                        .country()
                        .ifPresent(c ->
                                wide.computeIfAbsent(c, k -> new ArrayList<>()).add(l)));
        wide.forEach((code, some) -> {
            int events = some.stream().mapToInt(l -> l.events().size()).sum();
            new Coast(frame).path(Outline.of(code)).ifPresent(data -> {
                svg.open("a").at("href", href.apply(some.get(0))).at("tabindex", "-1");
                svg.title(EventWords.party(code) + ": " + EventWords.counted(events, "event") + " placed no closer");
                land(svg, "land told", data);
                svg.close();
            });
        });
    }

    private static void land(Svg svg, String cssClass, String data) {
        svg.open("path")
                .at("class", cssClass)
                .at("transform", Coast.SCALE)
                .at("vector-effect", "non-scaling-stroke")
                .at("d", data)
                .close();
    }

    private static double size(Located located) {
        return Math.min(LARGE, SMALL + 1.6 * Math.sqrt(located.events().size() - 1.0));
    }

    private void reach(Svg svg, Located located) {
        Place.Point point = located.place().point().orElseThrow();
        svg.open("ellipse")
                .at("class", "reach")
                .at("cx", frame.x(point.longitude()))
                .at("cy", frame.y(point.latitude()))
                .at("rx", frame.wide(point.radiusKm(), point.latitude()))
                .at("ry", frame.high(point.radiusKm()))
                .close();
    }

    private void dot(Svg svg, Located located) {
        Place.Point point = located.place().point().orElseThrow();
        svg.open("a").at("href", href.apply(located)).at("tabindex", "-1");
        svg.title(located.label() + ", " + located.precision() + ": "
                + EventWords.counted(located.events().size(), "event"));
        svg.circle("spot", frame.x(point.longitude()), frame.y(point.latitude()), size(located));
        svg.close();
    }

    /** To the right of its dot or to the left, where there is room. */
    private void labels(Svg svg, List<Located> dots) {
        Boxes taken = new Boxes();
        for (Located located : dots) {
            Place.Point point = located.place().point().orElseThrow();
            double size = size(located);
            taken.occupy(frame.x(point.longitude()) - size, frame.y(point.latitude()) - size, 2 * size, 2 * size);
        }
        for (Located located : dots.subList(0, Math.min(MOST_LABELS, dots.size()))) {
            Place.Point point = located.place().point().orElseThrow();
            int count = located.events().size();
            String text = located.place().name() + (count > 1 ? " " + count : "");
            double width = Boxes.width(text, TEXT);
            double y = frame.y(point.latitude());
            double right = frame.x(point.longitude()) + size(located) + 3;
            double left = frame.x(point.longitude()) - size(located) - 3 - width;
            if (right + width < frame.width() && taken.take(right, y - 7, width, 14)) {
                svg.label("place", right, y + 4, text);
            } else if (left > 0 && taken.take(left, y - 7, width, 14)) {
                svg.label("place", left, y + 4, text);
            }
        }
    }

    private void scaleBar(Svg svg) {
        double most = frame.width() / 5 / frame.high(1);
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        double km = most >= 5 * power ? 5 * power : most >= 2 * power ? 2 * power : power;
        double y = frame.height() - 10;
        svg.line("scalebar", 10, y, 10 + frame.high(km), y);
        svg.label("tick", 10, y - 5, EventWords.counted(Math.round(km), "km").replace("kms", "km"));
    }
}
