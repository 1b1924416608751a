package org.readout.app.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.app.support.Haniyeh;
import org.readout.app.wording.Wording;
import org.readout.collate.Collation;

class MarkdownBriefTest {
    private static final String MARKDOWN = MarkdownBrief.render(brief(Haniyeh.collation()), 96, 2);

    static Brief brief(Collation collation) {
        return BriefBuilder.build(collation, List.of(), "readout brief in", "0.1.0", Wording.standard());
    }

    @Test
    void sections_standInTheirOrder() {

        assertThat(MARKDOWN.lines().filter(l -> l.startsWith("## ")))
                .containsExactly(
                        "## At a glance",
                        "## Developments",
                        "## Timeline",
                        "## Tension",
                        "## What to watch",
                        "## Who told whom",
                        "## Where accounts differ",
                        "## Announced, threatened, conditional: not yet happened",
                        "## Denied, or said not to have happened",
                        "## Sources",
                        "## Problems",
                        "## How this was made");
    }

    @Test
    void opening_isWhatTheWholeBeginsWith() {
        String opening = MarkdownBrief.opening(brief(Haniyeh.collation()), 96);

        assertThat(opening.lines().filter(l -> l.startsWith("## ")))
                .containsExactly("## At a glance", "## Developments");
        assertThat(MARKDOWN).startsWith(opening.strip());
    }
}
