package org.readout.app.wording;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Names that somebody may have meant who typed another: few letters are wrong, missing, too many, or stand the wrong way round. */
public final class NearNames {
    private static final int MOST = 3;

    private NearNames() {}

    /** At most three, the nearest first; letters in either case are the same. One letter in three may differ. */
    public static List<String> of(String typed, Collection<String> names) {
        String word = typed.strip().toLowerCase(Locale.ROOT);
        int allowed = Math.max(1, word.length() / 3);
        Map<String, Integer> near = new TreeMap<>();
        for (String name : names) {
            int distance = distance(word, name.toLowerCase(Locale.ROOT), allowed);
            if (distance <= allowed) {
                near.put(name, distance);
            }
        }
        return near.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Optimal string alignment: letters put in, left out, replaced, or two changed about; more than allowed is not counted out. */
    private static int distance(String a, String b, int allowed) {
        if (Math.abs(a.length() - b.length()) > allowed) {
            return allowed + 1;
        }
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                cost[i][j] = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], 1 + cost[i - 2][j - 2]);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
