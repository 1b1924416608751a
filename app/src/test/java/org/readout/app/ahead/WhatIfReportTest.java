package org.readout.app.ahead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.analysis.tension.Acts;
import org.readout.analysis.tension.Scale;
import org.readout.analysis.whatif.Stated;
import org.readout.analysis.whatif.Supposition;
import org.readout.app.support.Crisis;
import org.readout.app.support.Norland;
import org.readout.coder.actors.ActorDictionary;
import org.readout.coder.codebook.Codebook;
import org.readout.collate.Collation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WhatIfReportTest {
    private static final String TEXT = Norland.STATEMENTS;
    private static final Collation COLLATION = Norland.statements();

    private static WhatIfReport report(String typed) {
        Supposition supposition = Suppositions.of(typed).orElseThrow();
        return report(COLLATION, supposition);
    }

    private static WhatIfReport report(Collation collation, Supposition supposition) {
        Acts acts = Acts.of(collation.events(), collation.mentionsById(), Scale.plover());
        return WhatIfReport.of(
                Stating.of(collation),
                acts,
                supposition,
                ConditionWords.of(supposition, Codebook.load(), ActorDictionary.shipped()),
                NextReport.from(collation, acts, Optional.empty()),
                7,
                Map.of());
    }

    @Test
    void conditionOfTheEvent_isFoundWithTheWordsOfTheMainClause() {
        List<WhatIfReport.Said> said = report("Sudmark ASSAULT Norland").said();

        assertThat(said)
                .extracting(s -> s.stated().how())
                .containsExactly(
                        Stated.How.CONDITION_IN_PART, Stated.How.CONDITION_OF_ACTOR, Stated.How.THREAT_IN_RETURN);
        assertThat(said.get(0).stated().mention().evidence().trigger().text()).isEqualTo("close");
        assertThat(said.get(1).stated().condition().orElseThrow().text()).isEqualTo("if Sudmark tries to rearm");
    }

    @Test
    void conditionOfTheOtherDirection_isNotTaken() {
        assertThat(report("Norland ASSAULT Sudmark").said())
                .extracting(s -> s.stated().mention().evidence().sentence().text())
                .containsExactly("Sudmark would leave the talks if Norland strikes first.");
    }

    @Test
    void conditionInWhichNothingOfTheTypeIsCoded_isFoundByItsWords() {
        WhatIfReport report = report("Norway ASSAULT Sweden");

        assertThat(report.said()).noneMatch(s -> s.stated().how() == Stated.How.CONDITION_BY_WORDS);
        WhatIfReport words = report("Sweden COERCE Norway");
        assertThat(words.said()).extracting(s -> s.stated().how()).contains(Stated.How.CONDITION_BY_WORDS);
        assertThat(words.said().get(0).stated().found()).containsExactly("swedish", "blockade");
        assertThat(WhatIfTable.of(words, 200)).contains("found by its words: swedish, blockade");
    }

    @Test
    void otherTypeAndOtherParties_findNothing() {
        assertThat(report("Peru ASSAULT Fiji").said()).isEmpty();
        assertThat(WhatIfTable.of(report("Peru ASSAULT Fiji"), 200)).contains(WhatIfWords.NOTHING_SAID);
        assertThat(report("Norland SANCTION Sudmark").said()).isEmpty();
    }

    @Test
    void table_quotesSourcesAndSaysThatAPatternIsNoCause() {
        String said = WhatIfTable.of(report("Sudmark ASSAULT Norland"), 100);
        Supposition attack = Suppositions.of("Israel ASSAULT Iran").orElseThrow();
        String followed = WhatIfTable.of(report(Crisis.collation(), attack), 100);

        assertThat(said)
                .contains("“Norland would close the strait if Sudmark strikes its ports, a commander said.”")
                .contains("a commander, in Kestrel")
                .contains("Too few earlier events");
        assertThat(followed)
                .contains("ASSAULT again from the one who acted to the same: ")
                .contains("not a cause")
                .containsPattern("2024-\\d\\d-\\d\\d .*→ 2024-");
        assertThat(followed.lines()).allMatch(l -> l.length() <= 100);
    }

    @Test
    void json_keepsMentionsWordsAndOffsets() {
        JsonNode json = JsonMapper.shared().readTree(WhatIfJson.write(report("Sudmark ASSAULT Norland")));

        assertThat(json.path("schema").asString()).isEqualTo("readout.whatif/1");
        JsonNode words = json.path("said").get(0).path("words");
        assertThat(TEXT.substring(
                        words.path("span").get(0).asInt(),
                        words.path("span").get(1).asInt()))
                .isEqualTo(words.path("text").asString());
        assertThat(json.path("followed").path("too_thin").asBoolean()).isTrue();
    }

    @Test
    void suppositions_takeNamesCodesGroupsAndModes() {
        assertThat(Suppositions.of("USA,GBR ASSAULT-aerial Saudi Arabia").orElseThrow())
                .hasToString("United States and United Kingdom ASSAULT-aerial Saudi Arabia");
        assertThat(Suppositions.of("Israel attacks Iran")).isEmpty();
        assertThat(Suppositions.of("ASSAULT Iran")).isEmpty();
        assertThat(Suppositions.of("Israel ASSAULT")).isEmpty();
    }
}
