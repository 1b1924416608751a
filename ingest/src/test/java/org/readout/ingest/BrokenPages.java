package org.readout.ingest;

import static org.readout.ingest.BrokenInput.PROSE;
import static org.readout.ingest.BrokenInput.lost;
import static org.readout.ingest.BrokenInput.noted;
import static org.readout.ingest.BrokenInput.page;
import static org.readout.ingest.BrokenInput.read;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.readout.core.ProblemCode;

/** HTML pages: rows for {@link BrokenInputTest}. */
final class BrokenPages {
    private BrokenPages() {}

    static Stream<Arguments> pages() {
        return Stream.of(
                lost(
                        "page of links",
                        "<html><body><ul>" + "<li><a href=x>More news</a></li>".repeat(50) + "</ul></body></html>",
                        ProblemCode.NO_ARTICLE),
                lost(
                        "page of scripts",
                        "<html><body><script>var a = 'The army said it would.';</script></body></html>",
                        ProblemCode.EMPTY),
                noted(
                        "page cut in the body",
                        "<html><body><article><p>" + PROSE + "</p><p>And th",
                        ProblemCode.TRUNCATED),
                noted("page cut in a tag", "<html><body><p>" + PROSE + "</p><div clas", ProblemCode.TRUNCATED),
                noted(
                        "page cut in JSON-LD",
                        "<html><head></head><body><p>" + PROSE + "</p><script type=application/ld+json>{\"@type\":",
                        ProblemCode.TRUNCATED),
                noted(
                        "date of no certain day",
                        page("<meta name=date content='05/06/2023'>", PROSE),
                        ProblemCode.BAD_DATE),
                noted(
                        "impossible date",
                        page("<meta property='article:published_time' content='2023-02-31'>", PROSE),
                        ProblemCode.BAD_DATE),
                read(
                        "broken JSON-LD",
                        page("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",}</script>", PROSE),
                        1),
                read(
                        "JSON-LD of other shapes",
                        page(
                                "<script type='application/ld+json'>[1,null,{\"@type\":[7],\"headline\":{}}]</script>",
                                PROSE),
                        1),
                read("tags never closed", "<html><body>" + "<div><b><i>".repeat(200) + "<p>" + PROSE + "</html>", 1),
                read(
                        "100,000 nested elements",
                        "<html><body>" + "<div>".repeat(100_000) + "<p>" + PROSE + "</p></body></html>",
                        1),
                read(
                        "100,000 attributes",
                        "<html><body " + "a1=b ".repeat(100_000) + "><p>" + PROSE + "</p></body></html>",
                        1),
                noted("unknown entities", page("", PROSE + " &nosuch; &#xFFFFFF; &#0;"), ProblemCode.BAD_CHARACTERS),
                read("whole page in a form", "<html><body><form><p>" + PROSE + "</p></form></body></html>", 1),
                read(
                        "image inside the markup",
                        page("", "<img src='data:image/png;base64," + "A".repeat(3_000_000) + "'>" + PROSE),
                        1),
                read(
                        "page without html element",
                        "<p>" + PROSE + "</p><p>" + PROSE.replace("army", "navy") + "</p><p>More</p>",
                        1),
                lost(
                        "20 million characters of markup",
                        "<html><body>" + "<b>x</b>".repeat(2_500_000),
                        ProblemCode.TOO_LARGE));
    }
}
