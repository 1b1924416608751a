package org.readout.app.web.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void everyFileOfFigures_isInTheProgram() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../docs/figures"))) {
            List<String> names = files.map(f -> f.getFileName().toString())
                    .filter(n -> n.endsWith(".md") && !n.equals("README.md"))
                    .map(n -> n.replace(".md", ""))
                    .toList();

            assertThat(Figures.all()).extracting(Figures::name).containsExactlyInAnyOrderElementsOf(names);
        }
    }

    @Test
    void everyTable_isRead() {
        for (Figures file : Figures.all()) {
            assertThat(file.blocks()).isNotEmpty();
            for (Figures.Block block : file.blocks()) {
                if (block instanceof Figures.Grid grid) {
                    assertThat(grid.rows())
                            .allSatisfy(row ->
                                    assertThat(row).as(file.name() + " " + row).hasSameSizeAs(grid.columns()));
                }
                if (block instanceof Figures.Paragraph paragraph) {
                    assertThat(paragraph.text()).doesNotStartWith("|").doesNotContain("](");
                }
            }
        }
    }

    @Test
    void sectionOnEarlierVersions_isLeftOut() {
        assertThat(Figures.read(
                                "x",
                                "# Title\n\nNow.\n\n## History\n\n### Monday\n\nBefore: 1.\n\n## Limits\n\nMore.\n")
                        .blocks())
                .containsExactly(
                        new Figures.Paragraph("Now."),
                        new Figures.Heading(2, "Limits"),
                        new Figures.Paragraph("More."));
    }

    @Test
    void parts_areToldApart() {
        Figures figures = Figures.read(
                "x",
                "# Title\n\nWords *here* and `there`,\nmore.\n\n```\n./readout eval x\n```\n\n| a | b |\n|---|---|\n| 1 | 2 \\| 3 |\n\n"
                        + "## Part\n- one\n  still one\n- two\n");

        assertThat(figures.title()).isEqualTo("Title");
        assertThat(figures.blocks())
                .containsExactly(
                        new Figures.Paragraph("Words here and `there`, more."),
                        new Figures.Command("./readout eval x"),
                        new Figures.Grid(List.of("a", "b"), List.of(List.of("1", "2 | 3"))),
                        new Figures.Heading(2, "Part"),
                        new Figures.Items(List.of("one still one", "two")));
    }
}
