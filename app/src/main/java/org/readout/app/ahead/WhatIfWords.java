package org.readout.app.ahead;

import org.readout.analysis.whatif.Aftermath;
import org.readout.analysis.whatif.Share;
import org.readout.analysis.whatif.Stated;
import org.readout.analysis.whatif.Supposition;
import org.readout.app.tension.Sides;

/** Sentences about a supposed event. */
final class WhatIfWords {
    private WhatIfWords() {}

    static String how(Stated.How how, Supposition supposition) {
        String actor = Sides.inSentence(supposition.actor().label());
        String recipient = Sides.inSentence(supposition.recipient().label());
        return switch (how) {
            case CONDITION -> "Said to depend on just that";
            case CONDITION_IN_PART -> "Said to depend on an event of the type; one of the two is not stated";
            case CONDITION_OF_ACTOR ->
                "Said to depend on what " + actor + " does; what that is was not coded, read the words";
            case ANNOUNCED -> "Such an event from " + actor + " is announced, threatened or held possible";
            case THREAT_IN_RETURN ->
                "Threats and warnings from " + recipient + " to " + actor + ", without a stated condition";
        };
    }

    static final String NOTHING_SAID =
            "No statement in these documents that was coded as a condition, threat or warning speaks of it.";

    static final String PATTERN =
            "A pattern in what was reported, not a cause: both may have come of something else, and what was not reported is not counted.";

    static String thin(Aftermath aftermath, Supposition supposition) {
        return "Too few earlier events of the type to say what follows them: " + aftermath.occasions()
                + " dated in this record, "
                + aftermath.exact() + " of them from "
                + Sides.inSentence(supposition.actor().label()) + " to "
                + Sides.inSentence(supposition.recipient().label()) + "; it takes " + Aftermath.FEWEST + ".";
    }

    static String level(Aftermath aftermath, Supposition supposition) {
        String kind = supposition.kind().toString();
        String within = " within " + aftermath.days() + " days";
        return switch (aftermath.level()) {
            case SAME_PAIR ->
                "After " + aftermath.occasions() + " events of the type (" + kind + ") from "
                        + Sides.inSentence(supposition.actor().label()) + " to "
                        + Sides.inSentence(supposition.recipient().label()) + "," + within + ":";
            case ANY_PAIR ->
                "Between these two there are " + (aftermath.exact() == 0 ? "none" : "only " + aftermath.exact())
                        + "; after " + aftermath.occasions() + " events of the type (" + kind
                        + ") between any two," + within + ":";
        };
    }

    static String followed(Aftermath.Followed followed, Aftermath aftermath) {
        String who = followed.direction() == Aftermath.Direction.ANSWER
                ? "from the one acted on to the one who acted"
                : "again from the one who acted to the same";
        return followed.type() + " " + who + ": " + followed.times() + " of " + aftermath.occasions() + ", "
                + share(followed.share()) + "; on any day " + share(followed.usual())
                + (followed.isMoreThanUsual() ? ": more than usual" : ": not clearly more than usual");
    }

    private static String share(Share share) {
        return NextWords.percent(share.of()) + " (" + NextWords.percent(share.low()) + " to "
                + NextWords.percent(share.high()) + ")";
    }
}
