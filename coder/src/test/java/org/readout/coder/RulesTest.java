package org.readout.coder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.coder.codebook.Codebook;
import org.readout.coder.codebook.CodebookException;
import org.readout.core.Problem;

/** A folder with a researcher's own codebook, actors and outlets. */
class RulesTest {
    @TempDir
    private Path folder;

    @Test
    void actorsOfTheFolder_areInTheDictionary_andTheVersionTellsTheFolderApart() throws Exception {
        own("actors/mine.yaml", "- {id: xxx.front, country: SDN, name: Nile Dawn Front, sectors: [REB]}\n");

        Rules rules = Rules.of(folder);

        assertThat(rules.dictionary().entry("xxx.front")).isPresent();
        assertThat(rules.files()).containsExactly("actors/mine.yaml");
        assertThat(rules.codebook().version()).matches("\\Q" + Codebook.load().version() + "\\E\\+[0-9a-f]{8}");
    }

    @Test
    void mistakesInActorsAndFrames_areToldTogether() throws IOException {
        own("actors/mine.yaml", "- {id: xxx.front, country: Sudan, name: Nile Dawn Front}\n");
        own("frames/mine.yaml", "- frame: reject.shun\n  type: REJECT\n  roles: agents\n  verbs: [shun]\n");

        assertThat(catchThrowableOfType(CodebookException.class, () -> Rules.of(folder))
                        .problems())
                .extracting(Problem::file)
                .containsExactly(folder.resolve("actors/mine.yaml") + ":1", "frames/mine.yaml:1");
    }

    @Test
    void folderWithoutFiles_isAMistake() {
        assertThat(catchThrowableOfType(CodebookException.class, () -> Rules.of(folder)))
                .hasMessageContaining("no file *.yaml");
    }

    @Test
    void hiddenFoldersAndFiles_areNotRead() throws Exception {
        own(".github/workflows/ci.yml", "on: push\n");
        own("frames/.mine.yaml", "- frame\n");
        own("actors/mine.yaml", "- {id: xxx.front, country: SDN, name: Nile Dawn Front, sectors: [REB]}\n");

        assertThat(Rules.of(folder).files()).containsExactly("actors/mine.yaml");
    }

    @Test
    void unreadableFolderInside_isAMistake() throws IOException {
        own("actors/mine.yaml", "- {id: xxx.front, country: SDN, name: Nile Dawn Front, sectors: [REB]}\n");
        Path closed = Files.createDirectory(folder.resolve("closed"));
        assumeTrue(closed.toFile().setReadable(false) && !Files.isReadable(closed));

        assertThat(catchThrowableOfType(CodebookException.class, () -> Rules.of(folder)))
                .hasMessageContaining("Cannot be read");
    }

    @Test
    void fileInPlaceOfAFolder_isRefused() throws IOException {
        own("one.yaml", "- {}\n");

        assertThat(catchThrowableOfType(CodebookException.class, () -> Rules.of(folder.resolve("one.yaml"))))
                .hasMessageContaining("a codebook is a folder");
    }

    private void own(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
