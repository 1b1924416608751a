package org.readout.app.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.readout.app.support.Crisis;
import org.readout.app.support.Haniyeh;

class HtmlBriefTest {
    private static final String PAGE = HtmlBrief.render(MarkdownBriefTest.brief(Haniyeh.collation()));

    @Test
    void page_holdsEverySectionInOrder() throws IOException {
        Files.writeString(Path.of("target", "brief.html"), PAGE);
        assertThat(PAGE)
                .containsSubsequence(
                        "id=\"glance\"",
                        "id=\"timeline\"",
                        "id=\"tension\"",
                        "id=\"told\"",
                        "id=\"differ\"",
                        "id=\"ahead\"",
                        "id=\"denied\"",
                        "id=\"sources\"",
                        "id=\"method\"");
    }

    @Test
    void tensionOfACrisis_isDrawnWithItsTable() {
        String page = HtmlBrief.render(MarkdownBriefTest.brief(Crisis.collation()));

        assertThat(page)
                .containsSubsequence(
                        "Israel → Iran",
                        "<svg",
                        "class=\"conflict deeds\"",
                        "class=\"change\"",
                        "rise from",
                        "2024-W21");
        assertThat(PAGE).contains("Too little for a series").doesNotContain("<svg");
    }
}
