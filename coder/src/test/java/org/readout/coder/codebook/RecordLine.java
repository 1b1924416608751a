package org.readout.coder.codebook;

import java.util.List;
import java.util.stream.Collectors;
import org.readout.core.ActorMention;
import org.readout.core.EventMention;

/** Writes a record as the cases do: {@code ASSAULT-aerial OCCURRED ISR > LBN}. */
final class RecordLine {
    private RecordLine() {}

    static String of(EventMention mention) {
        String mode = mention.kind().mode().map(m -> "-" + m).orElse("");
        return mention.kind().type() + mode + " " + mention.status() + " " + countries(mention.actors()) + " > "
                + countries(mention.recipients());
    }

    /** The event type of a record line. */
    static String type(String line) {
        return line.split("[- ]", 2)[0];
    }

    private static String countries(List<ActorMention> parties) {
        return parties.isEmpty()
                ? "-"
                : parties.stream()
                        .map(p -> p.actor().country().orElse("?"))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(","));
    }
}
