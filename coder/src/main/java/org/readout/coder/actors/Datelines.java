package org.readout.coder.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.core.Span;

/**
 * Where paragraphs say from where and by whom they are reported: "CAIRO (Agency) –", "BEIJING:", and a line of names before the first sentence ("Agency/Bamako"). The
 * places there do nothing.
 */
public final class Datelines {
    /** Words of names, days and years; a small word between two names is "de" or "and". */
    private static final String NAMES =
            "\\p{Lu}[\\p{L}.'’-]*(?:[ ,/]+(?:(?:and|de|of|the)\\s)?[\\p{Lu}\\d(][\\p{L}\\d.'’)-]*){0,9},?";

    private static final Pattern BEFORE_DASH =
            Pattern.compile("(?m)^[ \\t]*(" + NAMES + ")\\s*(?:[–—]|--|(?<=\\s)-(?=\\s))\\s*[\"“‘']?\\p{Lu}");
    private static final Pattern BEFORE_COLON =
            Pattern.compile("(?m)^[ \\t]*(\\p{Lu}{3,}(?:[ ,/]+\\p{Lu}{2,}){0,3}):\\s+[\"“‘']?\\p{Lu}");
    private static final Pattern OWN_LINE = Pattern.compile("(?m)^[ \\t]*(\\p{Lu}[\\p{L}.]*/\\p{Lu}[\\p{L}. -]*)$");
    private static final Pattern AGENCY = Pattern.compile("\\(|\\d|/|\\b\\p{Lu}{3,}\\b");

    private final List<Span> spans = new ArrayList<>();

    public Datelines(String text) {
        for (Pattern pattern : List.of(BEFORE_DASH, BEFORE_COLON, OWN_LINE)) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                if (AGENCY.matcher(matcher.group(1)).find()) {
                    spans.add(new Span(matcher.start(1), matcher.end(1)));
                }
            }
        }
    }

    /** Whether words lie in a dateline. */
    public boolean covers(Span words) {
        return spans.stream().anyMatch(s -> s.covers(words));
    }
}
