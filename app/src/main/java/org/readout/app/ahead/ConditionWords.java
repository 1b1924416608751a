package org.readout.app.ahead;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.readout.analysis.tension.Side;
import org.readout.analysis.whatif.ConditionSearch;
import org.readout.analysis.whatif.Supposition;
import org.readout.app.tension.Sides;
import org.readout.coder.BaseForms;
import org.readout.coder.actors.ActorDictionary;
import org.readout.coder.codebook.Codebook;
import org.readout.coder.codebook.Frame;

/** The words to look for in conditions: the dictionary's names of both sides, and the codebook's words for acts of the type. */
public final class ConditionWords {
    private ConditionWords() {}

    public static ConditionSearch of(Supposition supposition, Codebook codebook, ActorDictionary dictionary) {
        return new ConditionSearch(
                names(supposition.actor(), dictionary),
                names(supposition.recipient(), dictionary),
                acts(supposition.kind().type(), codebook),
                BaseForms::of);
    }

    private static Set<String> names(Side side, ActorDictionary dictionary) {
        Set<String> names = new HashSet<>();
        for (String name : side.names()) {
            names.addAll(dictionary.namesOf(name));
            names.addAll(dictionary.namesOf(name.toUpperCase(Locale.ROOT)));
            names.add(Sides.name(name.toUpperCase(Locale.ROOT)));
        }
        return names;
    }

    /** Single words that name an act of the type whatever stands beside them. */
    private static Set<String> acts(String type, Codebook codebook) {
        Set<String> acts = new HashSet<>();
        for (Frame frame : codebook.frames()) {
            if (frame.type().equals(type)) {
                frame.verbs().stream()
                        .filter(v -> frame.specificity(false, v) == 0)
                        .forEach(acts::add);
                frame.nouns().stream()
                        .filter(n -> frame.specificity(true, n) == 0)
                        .forEach(acts::add);
            }
        }
        acts.removeIf(a -> a.indexOf(' ') >= 0);
        return acts;
    }
}
