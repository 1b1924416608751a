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
import java.util.function.Function;

/**
 * Days so well known that the news names them by month and day alone ("since October 7"), with words one of which stands beside them
 * when that day is meant.
 */
final class Landmarks {
    private static final String RESOURCE = "/org/readout/coder/time/landmarks.tsv";

    private final List<Landmark> landmarks;

    /** @param topics words of its subject @param phrases words that name the event itself */
    private record Landmark(LocalDate day, List<String> topics, List<String> phrases) {}

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
                read.add(new Landmark(
                        LocalDate.parse(fields[0]), List.of(fields[1].split("[|]")), List.of(fields[2].split("[|]"))));
            }
            return new Landmarks(read);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    /** The landmark that a month and day may stand for in a text of no known date on its subject. */
    Optional<LocalDate> likely(int month, int day, String text) {
        return find(month, day, text, Landmark::topics);
    }

    /** The landmark that a month and day stand for in a sentence that names the event itself, whatever the year of writing. */
    Optional<LocalDate> named(int month, int day, String sentence) {
        return find(month, day, sentence, Landmark::phrases);
    }

    private Optional<LocalDate> find(int month, int day, String text, Function<Landmark, List<String>> words) {
        String lower = text.toLowerCase(Locale.ROOT);
        return landmarks.stream()
                .filter(l -> l.day().getMonthValue() == month && l.day().getDayOfMonth() == day)
                .filter(l -> words.apply(l).stream().anyMatch(lower::contains))
                .map(Landmark::day)
                .findFirst();
    }
}
