package org.readout.coder.attribution;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.core.Document;

/** The outlet that publishes a document, known by what the document was given with and by its masthead, byline or dateline. */
final class OwnOutlet {
    /** Words at most in a line that names the publisher among others: "By Ana Ruiz in Tarn, The Volta Ledger". */
    private static final int LONGEST_LINE = 12;

    /** Words at most in a line that names hardly anything else: "The Volta Ledger Online". */
    private static final int MASTHEAD = 4;

    /** Lines, and characters, in which a document names its publisher. */
    private static final int OPENING_LINES = 8;

    private static final int OPENING_LENGTH = 2000;

    /** What stands after a name that is set apart in its line. */
    private static final Pattern END = Pattern.compile("\\s*(?:$|[,;:|()/·•—–-])");

    private final Optional<String> outlet;
    private final String text;
    private final String opening;

    OwnOutlet(Document document) {
        this.outlet = document.outlet();
        this.text = document.text();
        String headline = document.title()
                .map(String::strip)
                .filter(t -> wordsIn(t) > MASTHEAD)
                .orElse("");
        this.opening = text.substring(0, Math.min(text.length(), OPENING_LENGTH))
                .lines()
                .limit(OPENING_LINES)
                .map(String::strip)
                .filter(line -> !line.equals(headline))
                .collect(Collectors.joining("\n"));
    }

    /** Whether a name is the publisher's, in full or its end: "the Volta Ledger", "the Ledger". */
    boolean isCalled(String name) {
        boolean isGiven = outlet.filter(o -> (" " + o).endsWith(" " + name)).isPresent();
        String words = "(?<![\\p{L}\\p{N}])(?i:" + Pattern.quote(name) + ")(?![\\p{L}\\p{N}])";
        Pattern inBrackets = Pattern.compile("[(/|][^()/|\n]{0,40}" + words + "[)/|]");
        return isGiven
                || inBrackets.matcher(opening).find()
                || opening.lines().anyMatch(line -> isNamedIn(line, Pattern.compile(words)));
    }

    /**
     * Whether sources of a document that nowhere tells its publisher tell something to an outlet of this name, which reports nothing there itself: they
     * speak to the publisher.
     *
     * @param name of an outlet that no list knows
     */
    boolean isAddressed(String name) {
        String words = "(?i:" + Pattern.quote(name) + ")";
        return outlet.isEmpty()
                && Pattern.compile("\\b(?:told|tells?|informed) (?:the )?" + words + "(?![\\p{L}\\p{N}])")
                        .matcher(text)
                        .find()
                && !Pattern.compile(words + "[^.\n]{0,20}\\b(?:report(?:s|ed)|revealed|wrote|published)\\b")
                        .matcher(text)
                        .find();
    }

    /** Whether a line of the opening names the publisher with these words: "The Volta Ledger", "By Ana Ruiz, The Volta Ledger". */
    private static boolean isNamedIn(String line, Pattern words) {
        Matcher found = words.matcher(line);
        if (wordsIn(line) > LONGEST_LINE || line.endsWith(".") || !found.find()) {
            return false;
        }
        boolean isName = Character.isUpperCase(line.charAt(found.start()));
        boolean isApart = wordsIn(line) <= MASTHEAD
                || line.startsWith("By ")
                || END.matcher(line.substring(found.end())).lookingAt();
        return isName && isApart;
    }

    private static int wordsIn(String line) {
        return line.split(" ").length;
    }
}
