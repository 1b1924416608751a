package org.readout.analysis.tension;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.OptionalDouble;
import org.readout.core.EventKind;

/**
 * A conflict–cooperation scale: a score from −10 (worst conflict) to +10 (closest cooperation) for each type of event,
 * and for modes of a type where they differ.
 *
 * @param version as results carry it
 * @param scores by type ({@code ASSAULT}) or type and mode ({@code ASSAULT-aerial})
 */
public record Scale(String version, Map<String, Double> scores) {

    public Scale {
        scores = Map.copyOf(scores);
    }

    /** PLOVER's scores as the codebook has them. */
    public static Scale plover() {
        try (InputStream in = Scale.class.getResourceAsStream("plover.scale")) {
            if (in == null) {
                throw new IllegalStateException("plover.scale is missing from the program");
            }
            return ScaleReader.read("plover.scale", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ScaleException e) {
            throw new IllegalStateException("the scale of the program is broken", e);
        }
    }

    /** The score of the type with its mode, else of the type alone; absent for types that the scale does not list. */
    public OptionalDouble score(EventKind kind) {
        Double exact = scores.get(kind.toString());
        Double score = exact == null ? scores.get(kind.type()) : exact;
        return score == null ? OptionalDouble.empty() : OptionalDouble.of(score);
    }
}
