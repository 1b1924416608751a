package org.readout.app.ahead;

import java.util.List;
import java.util.Locale;
import org.readout.analysis.whatif.Aftermath;
import org.readout.analysis.whatif.Share;
import org.readout.analysis.whatif.Stated;
import org.readout.analysis.whatif.Supposition;
import org.readout.app.tension.Sides;
import org.readout.collate.json.EventJson;
import org.readout.core.DocumentHeader;
import org.readout.core.EventMention;

/** Sentences about a supposed event. */
public final class WhatIfWords {
    private WhatIfWords() {}

    /** Who says it where, as in "a commander, in Kestrel". */
    public static String source(EventMention mention) {
        List<String> chain = EventJson.saidBy(mention);
        DocumentHeader document = mention.document();
        String file = document.file().substring(document.file().lastIndexOf('/') + 1);
        return (chain.isEmpty() ? "in the words of " : String.join(" ← ", chain) + ", in ")
                + document.outlet().orElse(file);
    }

    /** As in "threat, carried out, 2024-03-01". */
    public static String state(Stating.Entry entry) {
        return entry.kind().name().toLowerCase(Locale.ROOT) + ", "
                + entry.state().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                + entry.made().map(d -> ", " + d).orElse("");
    }

    public static String how(Stated.How how, Supposition supposition) {
        String actor = Sides.inSentence(supposition.actor().label());
        String recipient = Sides.inSentence(supposition.recipient().label());
        return switch (how) {
            case CONDITION -> "Said to depend on just that";
            case CONDITION_IN_PART -> "Said to depend on an event of the type; one of the two is not stated";
            case CONDITION_BY_WORDS ->
                "Conditions whose words speak of such an event; nothing of the type was coded in them, read the words";
            case CONDITION_OF_ACTOR ->
                "Conditions that name " + actor + "; what happens in them was not coded, read the words";
            case ANNOUNCED -> "Such an event from " + actor + " is announced, threatened or held possible";
            case THREAT_IN_RETURN ->
                "Threats and warnings from " + recipient + " to " + actor + ", without a stated condition";
        };
    }

    public static final String NOTHING_SAID =
            "No statement in these documents that was coded as a condition, threat or warning speaks of it.";

    public static final String PATTERN =
            "A pattern in what was reported, not a cause: both may have come of something else, and what was not reported is not counted."
                    + " Articles collected around incidents tell of a pair around its incidents alone, so that there more follows an event than any other day, whatever led to what.";

    public static String thin(Aftermath aftermath, Supposition supposition) {
        return "Too few earlier events of the type to say what follows them: of those since " + aftermath.since()
                + " that are dated to within three days, with all " + aftermath.days() + " days after them over, there "
                + areOf(aftermath.occasions()) + ", " + aftermath.exact() + " of them from " + between(supposition)
                + "; it takes " + Aftermath.FEWEST + ".";
    }

    private static String areOf(int count) {
        return count == 1 ? "is 1" : "are " + count;
    }

    private static String between(Supposition supposition) {
        return Sides.inSentence(supposition.actor().label()) + " to "
                + Sides.inSentence(supposition.recipient().label());
    }

    public static String level(Aftermath aftermath, Supposition supposition) {
        String kind = supposition.kind().toString();
        String looked = " since " + aftermath.since() + ", dated to within three days and with all " + aftermath.days()
                + " days after them over";
        return switch (aftermath.level()) {
            case SAME_PAIR ->
                "After " + aftermath.occasions() + " events of the type (" + kind + ") from " + between(supposition)
                        + looked + ":";
            case ANY_PAIR ->
                "From " + between(supposition) + " there " + areOf(aftermath.exact()) + " of the type (" + kind + ")"
                        + looked + "; it takes " + Aftermath.FEWEST + ". So after all "
                        + aftermath.occasions() + " between any two:";
        };
    }

    static String followed(Aftermath.Followed followed, Aftermath aftermath) {
        return followed.type() + " " + direction(followed) + ": " + followed.times() + " of " + aftermath.occasions()
                + ", "
                + share(followed.share()) + "; on any day told of " + share(followed.usual())
                + (followed.isMoreThanUsual() ? ": more than usual" : ": not clearly more than usual");
    }

    /** From whom to whom it goes, seen from the event before it. */
    public static String direction(Aftermath.Followed followed) {
        return followed.direction() == Aftermath.Direction.ANSWER
                ? "from the one acted on to the one who acted"
                : "again from the one who acted to the same";
    }

    /** The words of a condition without punctuation at their edges. */
    public static String bare(String condition) {
        return condition.replaceAll("^[\\s,;:.]+|[\\s,;:]+$", "");
    }

    /** As in "40 % (12 % to 77 %)". */
    public static String share(Share share) {
        return NextWords.percent(share.of()) + " (" + NextWords.percent(share.low()) + " to "
                + NextWords.percent(share.high()) + ")";
    }
}
