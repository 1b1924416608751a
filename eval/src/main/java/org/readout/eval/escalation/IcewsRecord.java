package org.readout.eval.escalation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.analysis.escalation.DailyTension;
import org.readout.analysis.forecast.EventType;
import org.readout.analysis.forecast.Fact;

/**
 * ICEWS quadruples (source, relation, target, hour) as days of tension.
 *
 * <p>An actor counts for what stands in the last parentheses of its name ("Police (India)" for India), else for itself; events within
 * one party are left out. Each quadruple is one event. A relation without a PLOVER score counts as told and as neither conflict nor cooperation.
 */
final class IcewsRecord {
    private static final Pattern BELONGS_TO = Pattern.compile(".*\\(([^()]+)\\)");
    private static final int HOURS = 24;

    private IcewsRecord() {}

    /**
     * @param folder with {@code entity2id.txt}, {@code relation2id.txt} and the splits
     * @param days length of the record; later events are not read
     */
    static DailyTension read(Path folder, CameoScores scores, List<String> splits, int days) throws IOException {
        Map<String, String> parties = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("entity2id.txt"))) {
            String[] columns = line.split("\t");
            parties.put(columns[1].strip(), party(columns[0].strip()));
        }
        Map<String, Double> relations = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("relation2id.txt"))) {
            String[] columns = line.split("\t");
            relations.put(columns[1].strip(), scores.score(columns[0]).orElse(0));
        }
        DailyTension tension = new DailyTension(days);
        for (String split : splits) {
            for (String line : Files.readAllLines(folder.resolve(split + ".txt"))) {
                add(tension, line.split("\\s+"), parties, relations);
            }
        }
        return tension;
    }

    /**
     * The same as facts between parties by the ordinals of {@link EventType}; relations without a PLOVER type are left out.
     *
     * @param entities how many parties there are
     */
    record TypedFacts(int entities, List<Fact> facts) {}

    static TypedFacts typed(Path folder, CameoScores scores, List<String> splits) throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        Map<String, Integer> parties = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("entity2id.txt"))) {
            String[] columns = line.split("\t");
            String party = party(columns[0].strip());
            numbers.putIfAbsent(party, numbers.size());
            parties.put(columns[1].strip(), numbers.getOrDefault(party, 0));
        }
        Map<String, Integer> types = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("relation2id.txt"))) {
            String[] columns = line.split("\t");
            scores.event(columns[0])
                    .flatMap(kind -> EventType.of(kind.type()))
                    .ifPresent(type -> types.put(columns[1].strip(), type.ordinal()));
        }
        List<Fact> facts = new ArrayList<>();
        for (String split : splits) {
            for (String line : Files.readAllLines(folder.resolve(split + ".txt"))) {
                String[] columns = line.split("\\s+");
                Integer type = types.get(columns[1]);
                int source = parties.getOrDefault(columns[0], 0);
                int target = parties.getOrDefault(columns[2], 0);
                if (type != null && source != target) {
                    facts.add(new Fact(source, type, target, Integer.parseInt(columns[3]) / HOURS));
                }
            }
        }
        return new TypedFacts(numbers.size(), facts);
    }

    private static void add(
            DailyTension tension, String[] columns, Map<String, String> parties, Map<String, Double> relations) {
        String source = parties.getOrDefault(columns[0], columns[0]);
        String target = parties.getOrDefault(columns[2], columns[2]);
        int day = Integer.parseInt(columns[3]) / HOURS;
        if (!source.equals(target) && day < tension.days()) {
            tension.add(new DailyTension.Pair(source, target), day, relations.getOrDefault(columns[1], 0.0), 1);
        }
    }

    private static String party(String name) {
        Matcher belongs = BELONGS_TO.matcher(name);
        return belongs.matches() ? belongs.group(1) : name;
    }
}
