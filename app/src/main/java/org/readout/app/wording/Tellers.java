package org.readout.app.wording;

import java.util.List;
import org.readout.core.Status;

/** Whose word alone it is that an event happened, behind a headline. */
public final class Tellers {
    /** Most that a headline names. */
    private static final int NAMED = 2;

    private Tellers() {}

    /**
     * As in ", according to the army; a hospital worker and 2 more".
     *
     * @param names each once, an empty text for whoever is not called anything; none when a document tells of the event in its own voice
     * @param actors who did it: their own word about themselves is said to be that
     * @return nothing for what is not told as having happened, or when there are no names
     */
    public static String behind(Status status, List<String> names, List<Party> actors) {
        if (!status.isFactual() || names.isEmpty()) {
            return "";
        }
        if (actors.size() == 1
                && names.stream().allMatch(n -> n.equals(actors.get(0).name()))) {
            return ", by own account";
        }
        List<String> some = names.stream().map(Tellers::inSentence).distinct().toList();
        String others = some.size() > NAMED ? " and " + (some.size() - NAMED) + " more" : "";
        return ", according to " + String.join("; ", some.subList(0, Math.min(NAMED, some.size()))) + others;
    }

    /** A pronoun is nobody's name where what it stands for is not beside it. */
    private static String inSentence(String name) {
        String words = name.replaceAll("\\s+", " ");
        return words.isEmpty() || Party.isPronoun(words)
                ? "a source not named"
                : new Party(TextName.of(words), "", false, Party.Nature.OTHER).inSentence();
    }
}
