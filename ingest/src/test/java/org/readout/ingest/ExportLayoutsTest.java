package org.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.readout.core.Document;

/** Layouts in which Nexis, Factiva and ProQuest hand out articles, beside the plain ones of the samples. */
class ExportLayoutsTest {
    private static final String TRUCE =
            "The army and the rebels agreed on Friday to a truce of seven days, mediators said in the evening.";
    private static final String BRIDGE =
            "Shells hit the only bridge over the river on Saturday, and each side said that the other had fired them.";
    private static final char FIXED_SPACE = '\u00A0';

    @Test
    void nexisUni_hasSpacesThatDoNotBreakAfterTheNamesOfFields() {
        String articles = nexisUni("Army and rebels agree to a truce", "Harbor Wire", "May 12, 2023 Friday", TRUCE)
                + nexisUni("Bridge is hit", "The Meridian Post", "May 13, 2023 Saturday 9:15 AM GMT", BRIDGE);

        List<Document> documents = Readings.ofBytes(OfficeFiles.docx(articles)).documents();

        assertThat(inShort(documents))
                .containsExactly(
                        "Army and rebels agree to a truce | Harbor Wire | 2023-05-12 | " + TRUCE,
                        "Bridge is hit | The Meridian Post | 2023-05-13 | " + BRIDGE);
    }

    @Test
    void nexisUni_titleMayHaveLinesAndOutletParts() {
        String blog = nexisUni(
                "THE ENVOYS;\nNo seat at the table", "The Meridian Post\n(River Desk)", "May 12, 2023 Friday", TRUCE);
        String undated = nexisUni("Bridge is hit", "The Meridian Post", "Correction Appended", BRIDGE);

        assertThat(inShort(Readings.ofBytes(OfficeFiles.docx(blog + undated)).documents()))
                .containsExactly(
                        "THE ENVOYS; No seat at the table | The Meridian Post | 2023-05-12 | " + TRUCE,
                        "Bridge is hit | - | - | " + BRIDGE);
    }

    @Test
    void nexisCover_maySpaceTheFirstTitleOtherwise() {
        String cover = "User Name: A Reader\nJob Number: 23456789\nDocuments (1)\n1. Army agrees;Truce of seven days\n"
                + "Client/Matter: -None-\nSearch Terms: truce\n\n";

        Document document = Readings.ofBytes(OfficeFiles.docx(cover
                        + nexisUni("Army agrees; Truce of seven days", "Harbor Wire", "May 12, 2023 Friday", TRUCE)))
                .only();

        assertThat(document.title()).contains("Army agrees; Truce of seven days");
    }

    @Test
    void olderNexis_mayHaveTheTitleBelowTheDate() {
        String text = "1 of 2 DOCUMENTS\n\nThe Meridian Post\n\nMay 12, 2023 Friday\nMet 2 Edition\n\n"
                + "Army and rebels agree to a truce of seven days after talks that\nhad gone on for a month\n\n"
                + "BYLINE: Ada Marsh\n\nLENGTH: 18 words\n\n" + TRUCE + "\n\nLOAD-DATE: May 13, 2023\n\n"
                + "2 of 2 DOCUMENTS\n\nHarbor Wire\n\nDistributed by Tidewater Agency\n\nMay 13, 2023 Saturday\n\n"
                + "LENGTH: 20 words\n\nHEADLINE: Bridge is hit;\nBoth sides blame the other\n\nBODY:\n\n" + BRIDGE
                + "\n\nLOAD-DATE: May 14, 2023\n";

        assertThat(inShort(Readings.ofText(text).documents()))
                .containsExactly(
                        "Army and rebels agree to a truce of seven days after talks that had gone on for a month"
                                + " | The Meridian Post | 2023-05-12 | " + TRUCE,
                        "Bridge is hit; Both sides blame the other | Harbor Wire | 2023-05-13 | " + BRIDGE);
    }

    @Test
    void pdf_ofArticlesOfAPageEach_keepsWhatOpensThem() {
        byte[] pdf = pdf(List.of(
                new Sheet(List.of("Page 1"), olderNexis(1, "Harbor Wire", "Army and rebels agree", TRUCE)),
                new Sheet(List.of("Page 2"), olderNexis(2, "Harbor Wire", "Bridge is hit", BRIDGE)),
                new Sheet(List.of("Page 3"), olderNexis(3, "Harbor Wire", "Envoys leave", TRUCE))));

        assertThat(inShort(Readings.ofBytes(pdf).documents()))
                .containsExactly(
                        "Army and rebels agree | Harbor Wire | 2023-05-12 | " + TRUCE,
                        "Bridge is hit | Harbor Wire | 2023-05-12 | " + BRIDGE,
                        "Envoys leave | Harbor Wire | 2023-05-12 | " + TRUCE);
    }

    @Test
    void pdf_headOfAnArticleThatGoesOn_isNotPartOfItsText() {
        List<String> first = olderNexis(1, "Harbor Wire", "Army and rebels agree", "The truce will be watched by");
        byte[] pdf = pdf(List.of(
                new Sheet(List.of("Page 1"), first.subList(0, first.size() - 1)),
                new Sheet(
                        List.of("Page 2", "Army and rebels agree Harbor Wire May 12, 2023 Friday"),
                        List.of("observers, who are to arrive soon.", "LOAD-DATE: May 13, 2023"))));

        Document document = Readings.ofBytes(pdf).only();

        assertThat(body(document)).doesNotContain("Harbor Wire").contains("observers");
        assertThat(document.text()).contains("watched by observers");
    }

    @Test
    void pdf_firstParagraphBelowThePageNumber_isTextWhereNoPageBeforeHasItsWords() {
        byte[] pdf = pdf(List.of(
                new Sheet(List.of("Page 1", "The army agreed to a truce on Friday."), List.of(TRUCE)),
                new Sheet(List.of("Page 2", "The rebels agreed a day later."), List.of(BRIDGE)),
                new Sheet(List.of("Page 3", "Observers will watch the roads."), List.of(TRUCE))));

        assertThat(Readings.ofBytes(pdf).only().text())
                .contains("truce on Friday.", "agreed a day later.", "watch the roads.")
                .doesNotContain("Page 2");
    }

    @Test
    void longNumberInAText_doesNotHoldUpTheSearchForAnExport() {
        String digits = "1,234".repeat(200_000);

        assertThat(Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(20), () -> FactivaExport.isWorthwhile(digits + " men " + digits)))
                .isFalse();
        assertThat(FactivaExport.isWorthwhile(digits + " words")).isTrue();
    }

    @Test
    void factiva_mayBeSetInAnotherLanguage() {
        String text =
                "Foreign Desk; 1\nBRIDGE IS HIT\nBy ADA MARSH\nSpecial to The Meridian Post\n20 Wörter\n13 März 2023\n"
                        + "The Meridian Post\nMPST\nEnglisch\nCopyright 2023 Meridian Post Company. All Rights Reserved.\n"
                        + BRIDGE
                        + "\nMeridian Post Digital (Full Text)\nDokument MPST000020230313e73d0001x\n"
                        + "Accord de trêve\n18 mots\n12 février 2023\nHarbor Wire\nHRBW\nAnglais\n(c) 2023 Harbor Wire\n"
                        + TRUCE
                        + "\nDocument HRBW000020230212e72c0001y\n";

        assertThat(inShort(Readings.ofText(text).documents()))
                .containsExactly(
                        "BRIDGE IS HIT | The Meridian Post | 2023-03-13 | " + BRIDGE,
                        "Accord de trêve | Harbor Wire | 2023-02-12 | " + TRUCE);
    }

    @Test
    void factiva_articleMayBeginWithAWordThatIsACode() {
        String body = "AN attack on the bridge, RE-opened on Friday, was claimed by nobody, the ministry said.";
        String text = "Bridge is hit\n20 words\n13 March 2023\nHarbor Wire\nHRBW\nEnglish\n(c) 2023 Harbor Wire\n"
                + body + "\nDocument HRBW000020230313e73d0001x\n";

        assertThat(body(Readings.ofText(text).only())).isEqualTo(body);
    }

    @Test
    void factivaPage_mayHaveACellForEachCode() {
        String rows = List.of(
                        "HD",
                        "Bridge is hit",
                        "WC",
                        "20 words",
                        "PD",
                        "13 March 2023",
                        "SN",
                        "Harbor Wire",
                        "LP",
                        BRIDGE)
                .stream()
                .map(cell -> "<td>" + cell + "</td>")
                .collect(Collectors.joining("</tr><tr>"));
        String page = "<html><body><table><tr>" + rows
                + "</tr><tr><td>AN</td><td>Document HRBW000020230313e73d0001x</td></tr></table></body></html>";

        assertThat(inShort(Readings.ofText(page).documents()))
                .containsExactly("Bridge is hit | Harbor Wire | 2023-03-13 | " + BRIDGE);
    }

    @Test
    void proQuestPage_hasNothingBetweenArticlesButTheirFields() {
        String page = "<html><body><p>Please do not reply directly to this email.</p><p>Email 1 of 1</p>"
                + proQuest(
                        "Army and rebels agree to a truce",
                        "<p>Author: Marsh, Ada</p><p>Publication info: Harbor Wire ; Geneva [Geneva]12 May 2023: A.2.</p>",
                        TRUCE,
                        "Harbor Wire; Geneva",
                        "May 12, 2023")
                + proQuest(
                        "Bridge is hit: [Foreign Desk]",
                        "<p>Marsh, Ada; Holm, Per.</p><p>Meridian Post, Late Edition (East Coast); Meridian [Meridian]. 13 May 2023: A.1.</p>"
                                + "<p>Author: Marsh, Ada; Holm, Per</p>",
                        BRIDGE,
                        "Meridian Post, Late Edition (East Coast); Meridian",
                        "May 13, 2023")
                + "</body></html>";

        assertThat(inShort(Readings.ofText(page).documents()))
                .containsExactly(
                        "Army and rebels agree to a truce | Harbor Wire | 2023-05-12 | " + TRUCE,
                        "Bridge is hit: [Foreign Desk] | Meridian Post | 2023-05-13 | " + BRIDGE);
    }

    @Test
    void proQuestFieldsAboveTheText_belongToItsOwnArticle() {
        String text = Stream.of(
                        List.of("Army and rebels agree to a truce", "Harbor Wire", "2023-05-12", TRUCE),
                        List.of("Bridge is hit", "Meridian Post", "2023-05-13", BRIDGE))
                .map(a -> "____________________________________________________________\n\nTitle: " + a.get(0)
                        + "\n\nPublication title: " + a.get(1) + "\n\nPublication date: " + a.get(2)
                        + "\n\nProQuest document ID: 2812345678\n\nDocument URL: https://example.org/2812345678\n\nFull text: "
                        + a.get(3) + "\n\n")
                .collect(Collectors.joining());

        assertThat(inShort(Readings.ofText(text).documents()))
                .containsExactly(
                        "Army and rebels agree to a truce | Harbor Wire | 2023-05-12 | " + TRUCE,
                        "Bridge is hit | Meridian Post | 2023-05-13 | " + BRIDGE);
    }

    private static String nexisUni(String title, String outlet, String date, String body) {
        return title + "\n" + outlet + "\n" + date + "\n\nCopyright 2023 All Rights Reserved\n\nLength:" + FIXED_SPACE
                + " 18 words\nByline:" + FIXED_SPACE + " Ada Marsh\nBody\n\n" + body
                + "\nClassification\n\nLanguage: ENGLISH\n\nLoad-Date:" + FIXED_SPACE
                + " May 14, 2023\n\nEnd of Document\n\n";
    }

    private static List<String> olderNexis(int number, String outlet, String title, String body) {
        return List.of(
                number + " of 3 DOCUMENTS",
                outlet,
                "May 12, 2023 Friday",
                "LENGTH: 18 words",
                "HEADLINE: " + title,
                "BODY:",
                body,
                "LOAD-DATE: May 13, 2023");
    }

    private static String proQuest(String title, String head, String body, String publication, String date) {
        return "<h1>" + title + "</h1>" + head
                + "<p>ProQuest document link</p><p>Abstract: None available.</p><p>Full text: "
                + body + "</p><p>Subject: Armistices</p><p>Publication title: " + publication
                + "</p><p>Publication date: "
                + date
                + "</p><p>ProQuest document ID: 990000001</p><p>Last updated: 2023-06-01</p><p>Database: Newsstream</p>";
    }

    /** A page: what stands at its head, and paragraphs of a line or more. */
    private record Sheet(List<String> head, List<String> paragraphs) {}

    private static byte[] pdf(List<Sheet> sheets) {
        try (PDDocument document = new PDDocument()) {
            PDFont font = OfficeFiles.font(document);
            for (Sheet sheet : sheets) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    OfficeFiles.column(content, font, 72, 750, sheet.head());
                    float y = 690;
                    for (String paragraph : sheet.paragraphs()) {
                        List<String> lines = OfficeFiles.wrapped(paragraph, font, 11, 450);
                        OfficeFiles.column(content, font, 72, y, lines);
                        y -= 13 * lines.size() + 11;
                    }
                }
            }
            return OfficeFiles.bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> inShort(List<Document> documents) {
        return documents.stream()
                .map(d -> d.title().orElse("-") + " | " + d.outlet().orElse("-") + " | "
                        + d.published().map(p -> p.earliest().toString()).orElse("-") + " | " + body(d))
                .toList();
    }

    private static String body(Document document) {
        return document.body().stream()
                .map(span -> span.slice(document.text()).strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
