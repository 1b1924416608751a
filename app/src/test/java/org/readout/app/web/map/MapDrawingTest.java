package org.readout.app.web.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.app.web.sheet.Entries;
import org.readout.core.Place;

class MapDrawingTest {
    @Test
    void points_areInsideTheFrame() {
        for (List<double[]> points : List.of(
                List.of(new double[] {32.5, 15.5}),
                List.of(new double[] {178, -17}, new double[] {-175, -20}),
                List.of(new double[] {-179, 80}, new double[] {0, -50}, new double[] {100, 10}))) {
            MapFrame frame = MapFrame.around(points, 960, 0.55);
            for (double[] point : points) {
                assertThat(frame.x(point[0])).isBetween(0.0, 960.0);
                assertThat(frame.y(point[1])).isBetween(0.0, frame.height());
            }
        }
    }

    @Test
    void crisisOnTheDateLine_isNotTornApart() {
        MapFrame frame = MapFrame.around(List.of(new double[] {178, -17}, new double[] {-175, -20}), 960, 0.55);

        assertThat(frame.east() - frame.west()).isLessThan(20);
    }

    @Test
    void outlines_arePathsABrowserReads() {
        for (MapFrame frame : List.of(
                MapFrame.world(360),
                MapFrame.world(960),
                MapFrame.around(List.of(new double[] {178, -17}), 960, 0.55))) {
            for (String line :
                    new Coast(frame).path(Outline.all()).orElseThrow().split("Z")) {
                assertThat(line).matches("M-?\\d+ -?\\d+(l-?\\d+[- \\d]+\\d)?");
            }
        }
    }

    @Test
    void country_isNeverAPoint() {
        Place country = new Place("Sudan", Optional.of("SDN"), Optional.empty(), Optional.empty());
        Place town = new Place(
                "Khartoum", Optional.of("SDN"), Optional.of(new Place.Point(15.5, 32.5, 15)), Optional.empty());

        List<Located> places =
                Located.of(List.of(Entries.in("a", country), Entries.in("b", town), Entries.in("c", town)));

        assertThat(places).extracting(Located::label).containsExactly("Khartoum, Sudan", "Sudan");
        assertThat(places).extracting(Located::isWide).containsExactly(false, true);
        assertThat(places.get(1).precision()).contains("no point");
    }
}
