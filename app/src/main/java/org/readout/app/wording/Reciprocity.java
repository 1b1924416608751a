package org.readout.app.wording;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether parties that act together do so to each other. Two that condemn a third do not condemn each other, so the words have
 * to say it: the trigger ("clashed") or, anywhere in its sentence, "each other" or what is traded or exchanged.
 */
final class Reciprocity {
    private static final Pattern TRIGGER =
            Pattern.compile("\\b(clash|fight|fought|battl|skirmish|duel|war|exchang|firefight)");
    private static final Pattern SENTENCE = Pattern.compile(
            "\\b(each other|one another|mutual|mutually|reciprocal|traded|trading|exchanged?|exchanging|exchanges|swapped|swapping)\\b");

    private Reciprocity() {}

    /** Where no words of the text are known, of attacks only: two parties to one are seldom on the same side. */
    static boolean isSaid(Statement statement) {
        if (statement.mentions().isEmpty()) {
            return statement.kind().type().equals("ASSAULT");
        }
        return statement.mentions().stream()
                .map(m -> m.evidence())
                .anyMatch(e -> TRIGGER.matcher(e.trigger().text().toLowerCase(Locale.ROOT))
                                .find()
                        || SENTENCE.matcher(e.sentence().text().toLowerCase(Locale.ROOT))
                                .find());
    }
}
