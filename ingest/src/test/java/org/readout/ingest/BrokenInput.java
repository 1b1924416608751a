package org.readout.ingest;

import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.readout.ingest.RawBytes.utf8;

import org.junit.jupiter.params.provider.Arguments;
import org.readout.core.ProblemCode;

/** How rows for {@link BrokenInputTest} are written, and the sound texts that they break. */
final class BrokenInput {
    static final String ARTICLE = "Army and rebels agree to a truce\n"
            + "GENEVA, May 12, 2023 (Harbor Wire) — The army and the rebels agreed on Friday to a truce of seven days, mediators said.\n\n"
            + "The truce will be watched by observers, who are to arrive in the capital before the end of the week.\n";

    static final String PROSE =
            "The army and the rebels agreed on Friday to a truce of seven days, the mediators said in a statement.";

    private BrokenInput() {}

    /** Nothing is read, and a problem says why. */
    static Arguments lost(String name, byte[] bytes, ProblemCode code) {
        return arguments(name, bytes, 0, code);
    }

    static Arguments lost(String name, String text, ProblemCode code) {
        return lost(name, utf8(text), code);
    }

    /** One article is read, and a problem says what is wrong. */
    static Arguments noted(String name, byte[] bytes, ProblemCode code) {
        return arguments(name, bytes, 1, code);
    }

    static Arguments noted(String name, String text, ProblemCode code) {
        return noted(name, utf8(text), code);
    }

    /** All is read, without a loss or a doubt. */
    static Arguments read(String name, byte[] bytes, int articles) {
        return arguments(name, bytes, articles, null);
    }

    static Arguments read(String name, String text, int articles) {
        return read(name, utf8(text), articles);
    }

    static String page(String head, String paragraph) {
        return "<!doctype html><html><head>" + head + "</head><body><article><p>" + paragraph
                + "</p></article></body></html>";
    }

    static String record(String id, String text) {
        return "{\"id\":\"" + id + "\",\"headline\":\"Truce agreed\",\"date\":\"2023-05-12\",\"event_text\":\"" + text
                + "\"}";
    }
}
