package org.readout.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.readout.core.Document;

/** Made-up news on one crisis: outlets that tell of the same events with other numbers, and copies of each other. */
final class News {
    private static final List<String> OUTLETS = List.of("Kestrel", "Harbor Wire", "Northern Post", "Ilva Daily");
    private static final List<String> STATES = List.of("SWE", "NOR", "FIN");
    private static final List<String> TOWNS = List.of("Ilva", "Tarn", "Ålesund");
    private static final List<String> ACTS =
            List.of("shelled", "may shell", "threatened to shell", "met", "denied shelling");

    private News() {}

    /** The same documents for the same seed. */
    static List<Document> documents(int count, long seed) {
        Random random = new Random(seed);
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate day = LocalDate.of(2024, 10, 1).plusDays(random.nextInt(20));
            String outlet = pick(OUTLETS, random);
            String text = !documents.isEmpty() && random.nextInt(6) == 0
                    ? documents.get(random.nextInt(documents.size())).text() + "(Kestrel) Copied as number " + i + "."
                    : text(day, random);
            documents.add(CheapCoder.document(outlet, day.toString(), text));
        }
        return documents;
    }

    private static String text(LocalDate day, Random random) {
        StringBuilder text = new StringBuilder("\uD83D\uDCF7 Photo of number " + random.nextInt(1_000_000) + ".\n");
        int sentences = 1 + random.nextInt(4);
        for (int i = 0; i < sentences; i++) {
            int from = random.nextInt(STATES.size());
            text.append("On ")
                    .append(day.minusDays(random.nextInt(3)))
                    .append(' ')
                    .append(STATES.get(from))
                    .append(' ')
                    .append(pick(ACTS, random))
                    .append(' ')
                    .append(STATES.get((from + 1) % STATES.size()))
                    .append(" in ")
                    .append(pick(TOWNS, random))
                    .append(random.nextBoolean() ? ", killing " + (10 + random.nextInt(8)) + " people" : "")
                    .append(random.nextBoolean() ? ", officials said" : "")
                    .append(".\n");
            for (int word = 0; word < 30; word++) {
                text.append("w").append(random.nextInt(5000)).append(' ');
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
