package org.readout.coder.quantity;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readout.language.Token;

/** What a predicate says happened to the people counted with it. */
final class Fates {
    private static final Map<String, String> BY_LEMMA = Map.ofEntries(
            Map.entry("kill", "killed"),
            Map.entry("killing", "killed"),
            Map.entry("die", "killed"),
            Map.entry("dead", "killed"),
            Map.entry("death", "killed"),
            Map.entry("slay", "killed"),
            Map.entry("massacre", "killed"),
            Map.entry("execute", "killed"),
            Map.entry("execution", "killed"),
            Map.entry("murder", "killed"),
            Map.entry("perish", "killed"),
            Map.entry("injure", "injured"),
            Map.entry("wound", "injured"),
            Map.entry("hurt", "injured"),
            Map.entry("injury", "injured"),
            Map.entry("injured", "injured"),
            Map.entry("wounded", "injured"),
            Map.entry("arrest", "arrested"),
            Map.entry("detain", "arrested"),
            Map.entry("detention", "arrested"),
            Map.entry("jail", "arrested"),
            Map.entry("imprison", "arrested"),
            Map.entry("abduct", "held"),
            Map.entry("kidnap", "held"),
            Map.entry("hold", "held"),
            Map.entry("seize", "held"),
            Map.entry("capture", "held"),
            Map.entry("abduction", "held"),
            Map.entry("kidnapping", "held"),
            Map.entry("displace", "displaced"),
            Map.entry("flee", "displaced"),
            Map.entry("uproot", "displaced"),
            Map.entry("drive", "displaced"),
            Map.entry("evacuate", "evacuated"),
            Map.entry("evacuation", "evacuated"),
            Map.entry("release", "released"),
            Map.entry("free", "released"),
            Map.entry("rescue", "rescued"),
            Map.entry("expel", "expelled"),
            Map.entry("deport", "expelled"),
            Map.entry("deploy", "deployed"),
            Map.entry("send", "sent"),
            Map.entry("destroy", "destroyed"),
            Map.entry("damage", "damaged"),
            Map.entry("intercept", "intercepted"),
            Map.entry("fire", "fired"),
            Map.entry("launch", "launched"),
            Map.entry("miss", "missing"),
            Map.entry("missing", "missing"));

    private Fates() {}

    static Optional<String> of(Token predicate) {
        return Optional.ofNullable(BY_LEMMA.get(predicate.lemma().toLowerCase(Locale.ROOT)))
                .or(() -> Optional.ofNullable(BY_LEMMA.get(predicate.form().toLowerCase(Locale.ROOT))));
    }
}
