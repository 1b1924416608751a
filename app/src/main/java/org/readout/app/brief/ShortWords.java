package org.readout.app.brief;

import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of a text cut so short that they name a thing without reproducing the text. */
final class ShortWords {
    /** The most words in a row that are taken from a text, triggers apart. */
    static final int MOST = 8;

    private static final int MOST_IN_PROSE = 3;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern QUOTED = Pattern.compile("“([^”]*)”|\"([^\"]*)\"");

    private ShortWords() {}

    /** The first {@value #MOST} words, with an ellipsis where there were more. */
    static String of(String text) {
        return atMost(text, MOST);
    }

    /** A sentence of the program's own in which every quoted passage is cut to {@value #MOST_IN_PROSE} words. */
    static String inProse(String sentence) {
        return QUOTED.matcher(SPACE.matcher(sentence).replaceAll(" "))
                .replaceAll(quote -> Matcher.quoteReplacement("“" + atMost(quoted(quote), MOST_IN_PROSE) + "”"));
    }

    private static String quoted(MatchResult quote) {
        return quote.group(1) != null ? quote.group(1) : quote.group(2);
    }

    private static String atMost(String text, int most) {
        String[] words = SPACE.split(text.strip());
        return words.length <= most ? String.join(" ", words) : String.join(" ", Arrays.copyOf(words, most)) + " …";
    }
}
