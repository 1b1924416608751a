package org.readout.app.wording;

import java.util.Map;
import java.util.Set;

/** The inflected forms of an English verb, made by rule from its base form, irregular verbs from a list. */
record Verb(String base, String thirdPerson, String past, String participle, String gerund) {

    private static final Map<String, String[]> IRREGULAR = Map.ofEntries(
            Map.entry("begin", new String[] {"began", "begun"}),
            Map.entry("drive", new String[] {"drove", "driven"}),
            Map.entry("fight", new String[] {"fought", "fought"}),
            Map.entry("give", new String[] {"gave", "given"}),
            Map.entry("go", new String[] {"went", "gone"}),
            Map.entry("hit", new String[] {"hit", "hit"}),
            Map.entry("hold", new String[] {"held", "held"}),
            Map.entry("lay", new String[] {"laid", "laid"}),
            Map.entry("leave", new String[] {"left", "left"}),
            Map.entry("make", new String[] {"made", "made"}),
            Map.entry("meet", new String[] {"met", "met"}),
            Map.entry("overthrow", new String[] {"overthrew", "overthrown"}),
            Map.entry("put", new String[] {"put", "put"}),
            Map.entry("say", new String[] {"said", "said"}),
            Map.entry("set", new String[] {"set", "set"}),
            Map.entry("shoot", new String[] {"shot", "shot"}),
            Map.entry("speak", new String[] {"spoke", "spoken"}),
            Map.entry("spread", new String[] {"spread", "spread"}),
            Map.entry("strike", new String[] {"struck", "struck"}),
            Map.entry("take", new String[] {"took", "taken"}),
            Map.entry("withdraw", new String[] {"withdrew", "withdrawn"}),
            Map.entry("withhold", new String[] {"withheld", "withheld"}));

    private static final Set<String> DOUBLING = Set.of("bar", "ban", "step", "stop", "expel", "set", "hit", "put");
    private static final String VOWELS = "aeiou";

    static Verb of(String base) {
        String[] irregular = IRREGULAR.get(base);
        String past = irregular == null ? regularPast(base) : irregular[0];
        String participle = irregular == null ? past : irregular[1];
        return new Verb(base, thirdPerson(base), past, participle, gerund(base));
    }

    private static String thirdPerson(String base) {
        if (base.matches(".*(s|x|z|ch|sh|o)")) {
            return base + "es";
        }
        return endsInConsonantY(base) ? base.substring(0, base.length() - 1) + "ies" : base + "s";
    }

    private static String regularPast(String base) {
        if (base.endsWith("e")) {
            return base + "d";
        }
        if (endsInConsonantY(base)) {
            return base.substring(0, base.length() - 1) + "ied";
        }
        return doubled(base) + "ed";
    }

    private static String gerund(String base) {
        boolean silentE = base.endsWith("e") && !base.endsWith("ee");
        return silentE ? base.substring(0, base.length() - 1) + "ing" : doubled(base) + "ing";
    }

    private static String doubled(String base) {
        return DOUBLING.contains(base) ? base + base.charAt(base.length() - 1) : base;
    }

    private static boolean endsInConsonantY(String base) {
        return base.endsWith("y") && base.length() > 1 && VOWELS.indexOf(base.charAt(base.length() - 2)) < 0;
    }
}
