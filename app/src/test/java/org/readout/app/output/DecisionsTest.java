package org.readout.app.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.readout.coder.codebook.Codebook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DecisionsTest {
    private static final JsonNode EVIDENCE = JsonMapper.shared().readTree("""
            {"sentence":[100,139],"text":"Ostan would recall its envoy, it warned.",
             "trigger":{"text":"recall","span":[112,118]}}""");

    private final Decisions decisions = new Decisions(Codebook.load());

    @Test
    void frame_isLocatedInItsFile_withTheTrigger() {
        assertThat(words("rule:sanction.recall"))
                .matches("frames/sanction\\.yaml:\\d+: “recall” \\[112, 118\\) names SANCTION-withdraw");
    }

    @Test
    void statusRule_namesItsWordAndPlace() {
        assertThat(words("rule:status-expected:would")).isEqualTo("“would” [106, 111) makes it EXPECTED (status.yaml)");
    }

    @Test
    void decisionOfTheModel_isTold() {
        assertThat(words("model:act")).isEqualTo("the language model reads an act at “recall” [112, 118)");
    }

    @Test
    void inheritedDate_isTold() {
        assertThat(words("rule:inherited-date")).isEqualTo("its date is that of the text before it");
    }

    @Test
    void unknownDecision_hasNoWords() {
        assertThat(decisions.inWords("rule:fixture", EVIDENCE)).isEmpty();
    }

    private String words(String decision) {
        return decisions.inWords(decision, EVIDENCE).orElseThrow();
    }
}
