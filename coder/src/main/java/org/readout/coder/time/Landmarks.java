package org.readout.coder.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Days so well known that the news names them by month and day alone ("since October 7"), with words one of which stands beside them
 * when that day is meant.
 */
final class Landmarks {
    private static final String RESOURCE = "/org/readout/coder/time/landmarks.tsv";

    private final List<Landmark> landmarks;

    private record Landmark(LocalDate day, List<String> words) {}

    private Landmarks(List<Landmark> landmarks) {
        this.landmarks = landmarks;
    }

    private static final class Holder {
        private static final Landmarks LOADED = load();
    }

    static Landmarks get() {
        return Holder.LOADED;
    }

    private static Landmarks load() {
        try (InputStream in = Landmarks.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + RESOURCE);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<Landmark> read = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] fields = line.split("\t", -1);
                read.add(new Landmark(LocalDate.parse(fields[0]), List.of(fields[1].split("\\|"))));
            }
            return new Landmarks(read);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    /** The landmark that a month and day stand for, if one of its words is in the text beside them. */
    Optional<LocalDate> meant(int month, int day, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return landmarks.stream()
                .filter(l -> l.day().getMonthValue() == month && l.day().getDayOfMonth() == day)
                .filter(l -> l.words().stream().anyMatch(lower::contains))
                .map(Landmark::day)
                .findFirst();
    }
}
