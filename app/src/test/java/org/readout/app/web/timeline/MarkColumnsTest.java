package org.readout.app.web.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.readout.app.web.chart.Glyph;
import org.readout.app.web.chart.Svg;
import org.readout.app.web.chart.TimeScale;
import org.readout.app.web.sheet.Entries;
import org.readout.app.web.sheet.Entry;

class MarkColumnsTest {
    private static final LocalDate START = LocalDate.parse("2024-01-01");
    private static final Pattern MARK = Pattern.compile("class=\"mark [^>]*translate\\(([-\\d.]+) ([-\\d.]+)\\)");

    @Test
    void marks_neverCoverEachOther() {
        for (int days : new int[] {1, 3, 30, 365, 4000}) {
            List<double[]> marks = marks(drawn(days, 200, 5));
            assertThat(marks).isNotEmpty();
            double closest = Double.MAX_VALUE;
            for (int i = 0; i < marks.size(); i++) {
                for (int j = 0; j < i; j++) {
                    double dx = Math.abs(marks.get(i)[0] - marks.get(j)[0]);
                    double dy = Math.abs(marks.get(i)[1] - marks.get(j)[1]);
                    closest = Math.min(closest, Math.max(dx, dy));
                }
            }
            assertThat(closest).isGreaterThanOrEqualTo(Glyph.ROOM - 0.2);
        }
    }

    @Test
    void whatFindsNoRoom_isCounted() {
        String svg = drawn(4000, 2000, 5);

        int rest = Pattern.compile(">\\+(\\d+)<")
                .matcher(svg)
                .results()
                .mapToInt(r -> Integer.parseInt(r.group(1)))
                .sum();
        assertThat(marks(svg).size() + rest).isEqualTo(2000);
        assertThat(rest).isPositive();
        assertThat(svg).contains("href=\"/closer/");
    }

    @Test
    void openDates_haveBrokenWhiskers() {
        Entry entry = Entries.of(
                "a",
                "SWE",
                "NOR",
                org.readout.core.Status.OCCURRED,
                java.util.Optional.empty(),
                java.util.Optional.of(START.plusDays(50)),
                java.util.Optional.empty());

        assertThat(draw(new TimeScale(START, START.plusDays(99), 0, 900), List.of(entry), 5))
                .contains("class=\"whisker open\"");
    }

    private static String drawn(int days, int count, int highest) {
        List<Entry> entries = new ArrayList<>(IntStream.range(0, count)
                .mapToObj(i -> Entries.on(
                        "e" + i, START.plusDays((long) i * days / count).toString()))
                .toList());
        return draw(new TimeScale(START, START.plusDays(days - 1L), 9, 951), entries, highest);
    }

    private static String draw(TimeScale scale, List<Entry> entries, int highest) {
        Svg svg = new Svg().open("svg");
        MarkColumns columns = new MarkColumns(scale, highest);
        columns.draw(svg, columns.stacked(entries), 100, (from, to) -> "/closer/" + from + "/" + to);
        return svg.close().toString();
    }

    private static List<double[]> marks(String svg) {
        List<double[]> marks = new ArrayList<>();
        Matcher matcher = MARK.matcher(svg);
        while (matcher.find()) {
            marks.add(new double[] {Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2))});
        }
        return marks;
    }
}
