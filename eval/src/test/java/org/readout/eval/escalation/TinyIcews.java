package org.readout.eval.escalation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/**
 * A small invented record in the format of ICEWS18, with the tables that score its relations: two actors of each party, 240 days to learn from and 30 of the validation part. There is
 * no test part.
 */
final class TinyIcews {
    private static final int LEARNING = 240;
    private static final int END = 270;

    private TinyIcews() {}

    /** Writes a line's relation and recipient, given its day and subject; none where it is empty. */
    interface Events {
        String line(SplittableRandom random, int day, int subject);
    }

    static void write(Path data, int parties, String goldstein, String cameo, String relations, Events events)
            throws IOException {
        Files.writeString(
                data.resolve("icews_name_goldstein.csv"),
                "action_code,action_goldstein,event_code,event_goldstein,event_name,action_name\n" + goldstein);
        Files.writeString(data.resolve("CAMEO2PLOVER-2021.txt"), cameo);
        Path icews = Files.createDirectory(data.resolve("icews18"));
        Files.writeString(icews.resolve("relation2id.txt"), relations);
        StringBuilder entities = new StringBuilder();
        for (int i = 0; i < parties; i++) {
            entities.append("Police (Land %d)\t%d\nLand %d\t%d\n".formatted(i, 2 * i, i, 2 * i + 1));
        }
        Files.writeString(icews.resolve("entity2id.txt"), entities);
        SplittableRandom random = new SplittableRandom(1);
        Files.writeString(icews.resolve("train.txt"), lines(random, 0, LEARNING, parties, events));
        Files.writeString(icews.resolve("valid.txt"), lines(random, LEARNING, END, parties, events));
    }

    private static String lines(SplittableRandom random, int from, int to, int parties, Events events) {
        StringBuilder lines = new StringBuilder();
        for (int day = from; day < to; day++) {
            for (int subject = 0; subject < 2 * parties; subject++) {
                lines.append(events.line(random, day, subject));
            }
        }
        return lines.toString();
    }

    /** A line of the format. */
    static String line(int subject, int relation, int object, int day) {
        return "%d\t%d\t%d\t%d\t0%n".formatted(subject, relation, object, day * 24);
    }
}
