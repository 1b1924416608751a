package org.readout.eval.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.core.Document;
import org.readout.eval.CopyGroups;

class CopiesEvaluationTest {
    private static final String ARTICLE = """
            NORVIK, March 4, 2024 (Wire) - Norland shelled the harbour of Port Ilva on Monday, the mayor Anna Brandt said.

            Fourteen dock workers were killed in the attack, according to the hospital of Saint Mark. Rescuers searched the wreck of
            the ferry Aurora until midnight. The government in Norvik announced an inquiry led by General Erik Holm. The rebels
            accused the army of a massacre in Port Ilva. Talks in Geneva were to begin on Thursday after a pause of six weeks.

            Ships of the relief group Sea Bridge wait in Marseille with 900 tons of grain. Insurers in London have doubled their
            rates since the attack on the Aurora. Residents fled to the island of Sund when the shelling began. The port will stay
            closed for three weeks, the harbour master Olaf Lind said.
            """;

    @TempDir
    private Path folder;

    @Test
    void tokenTables_becomeTextsOfOneGroupForEachStory() throws IOException {
        Files.writeString(
                folder.resolve("mt_en.csv"),
                ",topic/subtopic_name,sent_id,token_id,token,reference\n0,c/1,0,0,Paris,-\n1,c/1,0,1,\",\",-\n2,c/1,1,0,\"\"\"\",(a\n"
                        + "3,c/2,0,0,London,-\n");
        Files.writeString(
                folder.resolve("mt_es.csv"),
                ",topic/subtopic_name,sent_id,token_id,token,reference\n0,c/1,0,0,París,-\n");

        CopySet set = Meantime.read(Meantime.files(folder));

        assertThat(set.documents()).extracting(Document::text).containsExactly("Paris ,\n\"", "London", "París");
        assertThat(set.documents()).extracting(Document::language).containsExactly("en", "en", "es");
        assertThat(set.groups().values()).containsExactlyInAnyOrder("c/1", "c/2", "c/1");
    }

    @Test
    void oneSeed_makesOneSetOfCopies_andAllAreFound() throws IOException {
        Files.createDirectories(folder.resolve("expected"));
        Files.writeString(folder.resolve("expected/relations.yaml"), "version: 1\n");
        Files.writeString(Files.createDirectories(folder.resolve("articles")).resolve("shelled.txt"), ARTICLE);
        CopyGroups articles = CopyGroups.read(folder);

        CopySet made = MadeCopies.of(articles, 3);

        assertThat(made).isEqualTo(MadeCopies.of(articles, 3));
        assertThat(made).isNotEqualTo(MadeCopies.of(articles, 4));
        assertThat(made.documents()).hasSize(1 + MadeCopies.Way.values().length);
        assertThat(made.score(made.lineage()).pairF1()).isGreaterThan(90);
    }
}
