package org.readout.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.core.Document;

/** Made-up news on one crisis: outlets that tell of the same events, at times with other tolls, and copies of each other. */
final class News {
    private static final List<String> OUTLETS = List.of("Kestrel", "Harbor Wire", "Northern Post", "Ilva Daily");
    private static final List<String> STATES = List.of("SWE", "NOR", "FIN");
    private static final List<String> TOWNS = List.of("Ilva", "Tarn", "Ålesund");
    private static final List<String> ACTS =
            List.of("shelled", "may shell", "threatened to shell", "met", "denied shelling");

    private static final Pattern SENTENCE = Pattern.compile("On .*\\.(?=\n)");
    private static final Pattern TOLL = Pattern.compile("(?<=killing )\\d+");
    /** As many as tolls are spread over, so that no other event of the disputed report has the toll. */
    private static final int MORE_KILLED = 8;

    private static final int ONE_DISPUTE_IN = 10;

    private News() {}

    /** The same documents for the same seed. */
    static List<Document> documents(int count, long seed) {
        Random random = new Random(seed);
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean disputes = i % ONE_DISPUTE_IN == ONE_DISPUTE_IN - 1;
            documents.add(disputes ? disputed(documents.get(i - 1), random) : report(documents, random));
        }
        return documents;
    }

    private static Document report(List<Document> before, Random random) {
        LocalDate day = LocalDate.of(2024, 10, 1).plusDays(random.nextInt(20));
        String outlet = pick(OUTLETS, random);
        String text = !before.isEmpty() && random.nextInt(6) == 0
                ? before.get(random.nextInt(before.size())).text() + "(Kestrel) Copied as number " + before.size() + "."
                : text(day, random);
        return CheapCoder.document(outlet, day.toString(), text);
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
            text.append(filler(random));
        }
        return text.toString();
    }

    private static String filler(Random random) {
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < 30; word++) {
            text.append("w").append(random.nextInt(5000)).append(' ');
        }
        return text.append('\n').toString();
    }

    /** The same events of the same day by another outlet in its own words, with higher tolls. */
    private static Document disputed(Document first, Random random) {
        String text = SENTENCE.matcher(first.text())
                .results()
                .map(sentence -> TOLL.matcher(sentence.group())
                                .replaceAll(toll -> "" + (Integer.parseInt(toll.group()) + MORE_KILLED))
                        + "\n" + filler(random))
                .collect(Collectors.joining());
        String other = OUTLETS.get((OUTLETS.indexOf(first.outlet().orElseThrow()) + 1) % OUTLETS.size());
        return CheapCoder.document(
                other, first.published().orElseThrow().earliest().toString(), text);
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
