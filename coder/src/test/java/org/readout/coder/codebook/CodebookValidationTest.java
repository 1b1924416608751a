package org.readout.coder.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.core.Problem;

/** What is wrong in a user's codebook is reported with file and line. */
class CodebookValidationTest {
    private static final String GOOD = """
            - frame: agree.shake
              type: AGREE
              roles: mutual
              verbs: [shake]
            """;

    @TempDir
    private Path folder;

    @Test
    void folderWithOneFile_replacesThatFileOnly() throws Exception {
        own("frames/agree.yaml", GOOD);

        Codebook codebook = Codebook.load(folder);

        assertThat(codebook.frames()).extracting(Frame::name).contains("agree.shake", "consult.meet");
        assertThat(codebook.frames()).extracting(Frame::name).doesNotContain("agree.promise");
    }

    @Test
    void frameFileOfAnotherName_isReadBesideTheShippedOnes_andFirst() throws Exception {
        own("frames/mine.yaml", GOOD);

        Codebook codebook = Codebook.load(folder);

        assertThat(codebook.frames()).first().satisfies(f -> {
            assertThat(f.name()).isEqualTo("agree.shake");
            assertThat(f.place()).isEqualTo("frames/mine.yaml:1");
        });
        assertThat(codebook.frames()).extracting(Frame::name).contains("agree.promise");
    }

    @Test
    void fileThatNothingReads_isNamed() throws IOException {
        own("frame/agree.yaml", GOOD);

        assertLocated("frame/agree.yaml:1", "Nothing reads this file");
    }

    @Test
    void scoreThatIsNoNumber_isLocated() throws IOException {
        own("ontology.yaml", "- {type: GREET, quad: VERBAL_COOPERATION, score: 1, modes: {wave: much}}\n");

        assertThat(problems()).first().satisfies(p -> {
            assertThat(p.file()).isEqualTo("ontology.yaml:1");
            assertThat(p.detail()).contains("wave");
        });
    }

    @Test
    void unknownKey_isLocated() throws IOException {
        own("frames/agree.yaml", GOOD + "- frame: agree.nod\n  type: AGREE\n  roles: mutual\n  verb: [nod]\n");

        assertThat(problems()).singleElement().satisfies(p -> {
            assertThat(p.file()).isEqualTo("frames/agree.yaml:5");
            assertThat(p.detail()).contains("verb");
        });
    }

    @Test
    void unknownType_isLocated() throws IOException {
        own("frames/agree.yaml", GOOD.replace("AGREE", "AGRE"));

        assertLocated("frames/agree.yaml:1", "AGRE");
    }

    @Test
    void modeOfAnotherType_isLocated() throws IOException {
        own("frames/agree.yaml", GOOD + "  mode: phone\n");

        assertLocated("frames/agree.yaml:1", "phone");
    }

    @Test
    void modeRuleOfAnotherType_isLocated() throws IOException {
        own("frames/agree.yaml", GOOD + "  modes:\n    - {mode: phone, any: [telephone]}\n");

        assertLocated("frames/agree.yaml:1", "phone");
    }

    @Test
    void unknownSlot_isLocated() throws IOException {
        own("frames/agree.yaml", GOOD + "  requires: ['obj;with']\n");

        assertLocated("frames/agree.yaml:1", "obj;with");
    }

    @Test
    void unknownRoleSet_isLocated() throws IOException {
        own("frames/agree.yaml", GOOD.replace("mutual", "mutually"));

        assertLocated("frames/agree.yaml:1", "mutually");
    }

    @Test
    void unknownWordSet_isLocated() throws IOException {
        own("frames/agree.yaml", GOOD + "  excluding: [$sports]\n");

        assertLocated("frames/agree.yaml:1", "sports");
    }

    @Test
    void unknownNeed_isLocated() throws IOException {
        own("frames/agree.yaml", GOOD + "  need: everybody\n");

        assertLocated("frames/agree.yaml:1", "everybody");
    }

    @Test
    void unknownStatus_isLocated() throws IOException {
        own("frames/agree.yaml", GOOD + "  status: HAPPENED\n");

        assertLocated("frames/agree.yaml:1", "HAPPENED");
    }

    @Test
    void textThatIsNoYaml_isLocated() throws IOException {
        own("frames/agree.yaml", "- frame: [agree\n  type: AGREE\n");

        assertThat(problems())
                .singleElement()
                .satisfies(p -> assertThat(p.file()).startsWith("frames/agree.yaml:"));
    }

    @Test
    void unknownQuadClass_isLocated() throws IOException {
        own("ontology.yaml", "- {type: GREET, quad: FRIENDLY, score: 1}\n");

        assertThat(problems()).first().satisfies(p -> {
            assertThat(p.file()).isEqualTo("ontology.yaml:1");
            assertThat(p.detail()).contains("FRIENDLY");
        });
    }

    @Test
    void severalFaults_areAllReported() throws IOException {
        own("frames/agree.yaml", GOOD.replace("AGREE", "AGRE") + GOOD.replace("mutual", "mutually"));

        assertThat(problems()).extracting(Problem::file).containsExactly("frames/agree.yaml:1", "frames/agree.yaml:5");
    }

    @Test
    void listedFileThatIsMissing_isNamed() throws IOException {
        own("codebook.yaml", "version: mine\nframes: [mine.yaml]\n");

        assertLocated("frames/mine.yaml:1", "no such file");
    }

    @Test
    void brokenFile_hidesNoMistakeOfAnother() throws IOException {
        own("frames/a.yaml", "- frame: [agree\n  type: AGREE\n");
        own("frames/b.yaml", GOOD.replace("AGREE", "AGRE"));
        own("stray.yaml", GOOD);

        assertThat(problems())
                .extracting(p -> p.file().replaceAll(":.*", ""))
                .containsExactly("frames/a.yaml", "frames/b.yaml", "stray.yaml");
    }

    @Test
    void faultyType_isToldOnce_andNotForEveryFrameOfIt() throws IOException {
        own("ontology.yaml", "- {type: GREET, quad: FRIENDLY, score: 1}\n- {quad: VERBAL_CONFLICT}\n");

        assertThat(problems()).extracting(Problem::file).containsExactly("ontology.yaml:1", "ontology.yaml:2");
    }

    @Test
    void brokenCodebookYaml_hidesNoMistakeOfAnother() throws IOException {
        own("codebook.yaml", "- frames\n");
        own("frames/b.yaml", GOOD.replace("AGREE", "AGRE"));

        assertThat(problems()).extracting(Problem::file).containsExactly("codebook.yaml:1", "frames/b.yaml:1");
    }

    @Test
    void keyThatStandsTwice_isLocated() throws IOException {
        own("frames/mine.yaml", GOOD + "  verbs: [nod]\n");

        assertLocated("frames/mine.yaml:5", "verbs");
    }

    @Test
    void secondDocument_isLocated() throws IOException {
        own("frames/mine.yaml", GOOD + "---\n" + GOOD);

        assertLocated("frames/mine.yaml:6", "second document");
    }

    @Test
    void emptyFrameFile_isAMistake() throws IOException {
        own("frames/mine.yaml", "# to do\n");

        assertLocated("frames/mine.yaml:1", "no frame");
    }

    @Test
    void unknownKeysOutsideOfFrames_areLocated() throws IOException {
        own("status.yaml", "negatorz: [not]\n");
        own("light-verbs.yaml", "activ: [launch]\n");

        assertThat(problems())
                .extracting(Problem::file)
                .containsExactlyInAnyOrder("status.yaml:1", "light-verbs.yaml:1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "score: NaN",
                "score: 1e999",
                "scor: 1",
                "score: 1, future: NOPE",
                "score: 1, recipient: require",
                "score: 1, modes: {wave: Infinity}"
            })
    void faultyType_isLocated(String fields) throws IOException {
        own("codebook.yaml", "version: mine\nframes: [mine.yaml]\n");
        own("frames/mine.yaml", GOOD);
        own(
                "ontology.yaml",
                "- {type: AGREE, quad: VERBAL_COOPERATION, score: 1}\n" + "- {type: GREET, quad: VERBAL_COOPERATION, "
                        + fields + "}\n");

        assertThat(problems()).singleElement().extracting(Problem::file).isEqualTo("ontology.yaml:2");
    }

    @Test
    void everyMistakeOfAFrame_isTold() throws IOException {
        own("frames/mine.yaml", """
                - frame: agree.nod
                  type: AGRE
                  roles: mutually
                  verb: [nod]
                  excluding: [$sports, $wether]
                  without: ['obj;with', 'obl:with', 'sub j']
                  actor-sectors: [GOV, ARMY]
                  need: everybody
                  phrases: [[nod, in, full, agreement]]
                  complement-types: {conflict: THREATN, retreat: [CONCEDE]}
                  modes:
                    - {any: [$heads], parties: two}
                """);

        assertThat(problems()).extracting(Problem::file).containsOnly("frames/mine.yaml:1");
        assertThat(problems())
                .extracting(Problem::detail)
                .allSatisfy(detail -> assertThat(detail).startsWith("agree.nod: "))
                .extracting(detail -> detail.substring("agree.nod: ".length()))
                .containsExactlyInAnyOrder(
                        "no such type: AGRE",
                        "no such role set: mutually",
                        "unknown key 'verb'",
                        "no such word set: sports",
                        "no such word set: wether",
                        "no such slot: obj;with",
                        "no such slot: sub j",
                        "no such sector: ARMY",
                        "no such need: everybody",
                        "not a phrase: [nod, in, full, agreement]",
                        "no such type: THREATN",
                        "one word belongs to 'retreat' of complement-types",
                        "missing 'mode'",
                        "no such word set: heads",
                        "parties is a whole number, not 'two'");
    }

    @Test
    void everyMistakeOfAModeSet_isTold_andNotThoseOfFramesThatNameIt() throws IOException {
        own("modes.yaml", "mine:\n  - {mode: phone, any: [$phones], partis: 2}\n");
        own("codebook.yaml", "version: mine\nframes: [mine.yaml]\n");
        own("frames/mine.yaml", GOOD + "  modes: mine\n  need: nobody\n");

        assertThat(problems())
                .extracting(Problem::detail)
                .containsExactlyInAnyOrder(
                        "mine: unknown key 'partis'",
                        "mine: no such word set: phones",
                        "agree.shake: no such need: nobody");
    }

    private void own(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private List<Problem> problems() {
        return catchThrowableOfType(CodebookException.class, () -> Codebook.load(folder))
                .problems();
    }

    private void assertLocated(String place, String word) {
        assertThat(problems()).singleElement().satisfies(p -> {
            assertThat(p.file()).isEqualTo(place);
            assertThat(p.detail()).contains(word);
        });
    }
}
