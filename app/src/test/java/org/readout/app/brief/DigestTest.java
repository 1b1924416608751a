package org.readout.app.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.app.support.Haniyeh;
import org.readout.coder.CodedDocument;
import org.readout.collate.Collation;
import org.readout.core.EventMention;
import org.readout.core.Problem;
import org.readout.core.ProblemCode;

class DigestTest {
    private static final Collation COLLATION = Haniyeh.collation();
    private static final String DIGEST = Digest.render(
            COLLATION, List.of(Problem.of(ProblemCode.NOT_FOUND, "folder/missing.txt", "There is no such file.")));

    @Test
    void digest_reproducesNoSentenceAndNoLongRunOfWords() {
        for (CodedDocument coded : COLLATION.documents()) {
            assertThat(runsOfWords(coded.document().text(), ShortWords.MOST + 1))
                    .isNotEmpty()
                    .noneMatch(DIGEST::contains);
            assertThat(coded.mentions())
                    .extracting(m -> m.evidence().sentence().text())
                    .noneMatch(DIGEST::contains);
        }
    }

    @Test
    void everyRecord_standsOnARowWithItsTriggerAndOffsets() {
        for (EventMention mention : COLLATION.mentionsById().values()) {
            assertThat(DIGEST.lines())
                    .filteredOn(l -> l.startsWith("| `" + mention.id().substring(0, 8) + "` | " + mention.kind()))
                    .hasSize(1)
                    .allMatch(l -> l.contains(" | " + mention.status() + " | ")
                            && l.contains(mention.evidence().trigger().text() + " ["));
        }
    }

    @Test
    void chain_namesKindsFromTheOutermostSource() {
        assertThat(DIGEST).contains("The Kestrel (OUTLET) ← “five Middle Eastern officials” (ANONYMOUS)");
    }

    @Test
    void boilerplate_isGivenByKindAndOffsetsOnly() {
        assertThat(DIGEST).containsPattern("marked as boilerplate: RELATED_LINKS \\[\\d+, \\d+\\)");
        assertThat(DIGEST).doesNotContain("Ten missiles");
    }

    @Test
    void demands_pointAtRecordsOrSayThatNothingWasFound() {
        assertThat(demand("Relay of another outlet")).contains("**meridian.html** `");
        assertThat(demand("Anonymous sources in tiers")).contains("**meridian.html** `");
        assertThat(demand("Possible and conditional attacks")).contains("**caspian-lantern.txt** `");
        assertThat(demand("Two accounts of one killing")).contains("**harbor-wire.txt** `");
        assertThat(demand("A garbled number")).contains("**strand.jsonl#3** [232, 239)");
        assertThat(demand("A reprint")).contains("not found");
        assertThat(demand("A call announced and then read out")).contains("**strand.jsonl#3** `", "**ledger.txt** `");
    }

    @Test
    void inputThatGaveNoDocument_isNamedWithoutItsFolder() {
        assertThat(DIGEST).contains("- NOT_FOUND: missing.txt");
    }

    @Test
    void quotedPassageInProse_isCutToAFewWords() {
        assertThat(ShortWords.inProse("“one two three four” in the text")).isEqualTo("“one two three …” in the text");
    }

    private static String demand(String title) {
        return DIGEST.lines()
                .filter(l -> l.startsWith("| " + title))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> runsOfWords(String text, int length) {
        String[] words = text.split("\\s+");
        List<String> runs = new ArrayList<>();
        for (int i = 0; i + length <= words.length; i++) {
            runs.add(String.join(" ", Arrays.copyOfRange(words, i, i + length)));
        }
        return runs;
    }
}
