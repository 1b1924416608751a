package org.readout.coder.time;

import java.util.Set;

/** Verbs that say of their noun only that it took place: "held talks", "the attack began". When and where they say is when and where their noun was. */
public final class LightVerbs {
    private static final Set<String> LEMMAS =
            Set.of(("attend begin break carry come commit conclude conduct continue convene deliver do end erupt"
                            + " execute fire follow give go happen have hold issue launch make mount occur open"
                            + " pay perform place reach resume sign stage start suffer take undertake unfold")
                    .split(" "));

    private LightVerbs() {}

    public static boolean contains(String lemma) {
        return LEMMAS.contains(lemma);
    }
}
