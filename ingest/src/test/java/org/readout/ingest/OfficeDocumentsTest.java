package org.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.core.Boilerplate;
import org.readout.core.Document;
import org.readout.core.ProblemCode;
import org.readout.core.Span;

/** DOCX, RTF and PDF: exports give the same articles as in plain text; pages are read as a person reads them. */
class OfficeDocumentsTest {
    private static final Path SAMPLES = Path.of("..", "samples", "articles");
    private static final String TRUCE =
            "GENEVA, May 12, 2023 (Harbor Wire) \u2014 The army and the rebels agreed on Friday to a truce of seven days, mediators said.";
    private static final String OBSERVERS =
            "The truce will be watched by observers, who are to arrive in the capital before the end of the week, the statement said.";

    static Stream<Arguments> exports() {
        return Stream.of("horn/proquest-export.txt", "karabakh/factiva-export.txt", "kosovo/nexis-export.txt")
                .flatMap(file -> Stream.of(
                        arguments(file, "DOCX", (Function<String, byte[]>) OfficeFiles::docx),
                        arguments(file, "RTF", (Function<String, byte[]>) OfficeFiles::rtf),
                        arguments(file, "PDF", (Function<String, byte[]>) OfficeFiles::pdf)));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("exports")
    void export_givesTheArticlesOfItsText(String file, String format, Function<String, byte[]> make)
            throws IOException {
        String text = Files.readString(SAMPLES.resolve(file));
        Readings plain = Readings.ofText(text);

        Readings office = Readings.ofBytes(make.apply(text));

        assertThat(office.problems()).isEmpty();
        assertThat(office.documents()).hasSizeGreaterThan(1).hasSameSizeAs(plain.documents());
        for (int i = 0; i < plain.documents().size(); i++) {
            Document expected = plain.documents().get(i);
            Document found = office.documents().get(i);
            assertThat(found.title()).isEqualTo(expected.title());
            assertThat(found.outlet()).isEqualTo(expected.outlet());
            assertThat(found.published()).isEqualTo(expected.published());
            assertThat(words(body(found))).isEqualTo(words(body(expected)));
            assertThat(found.file()).endsWith("#" + (i + 1));
        }
    }

    private static String body(Document document) {
        return document.body().stream().map(s -> s.slice(document.text())).collect(Collectors.joining(" "));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+")).toList();
    }

    @Test
    void docx_givesParagraphsTablesAndInsertionsOnly() {
        byte[] docx = OfficeFiles.docxOf("<w:p><w:r><w:t>" + TRUCE + "</w:t></w:r></w:p>"
                + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Killed</w:t></w:r></w:p></w:tc>"
                + "<w:tc><w:p><w:r><w:t>12</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
                + "<w:p><w:del><w:r><w:delText>never</w:delText></w:r></w:del><w:ins><w:r><w:t>" + OBSERVERS
                + "</w:t></w:r></w:ins><w:r><w:instrText>HYPERLINK x</w:instrText></w:r></w:p>"
                + "<w:p><mc:AlternateContent><mc:Choice><w:r><w:t>Once.</w:t></w:r></mc:Choice>"
                + "<mc:Fallback><w:r><w:t>Twice.</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>");

        assertThat(Readings.ofBytes(docx).only().text()).isEqualTo(TRUCE + "\nKilled\n12\n" + OBSERVERS + "\nOnce.\n");
    }

    @Test
    void rtf_givesWhatAReaderSees() {
        String rtf =
                "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset204 Arial Cyr;}}{\\info{\\title Secret}}"
                        + "{\\header Running head\\par}{\\*\\unknown nothing}\\uc1 GENEVA \\u8212? The army\\'92s chief and the "
                        + "{\\f1\\'cc\\'e8\\'f0} party agreed to a truce of seven days,\r\n"
                        + " mediators said.{\\v hidden}\\par {\\field{\\*\\fldinst HYPERLINK \"http://x\"}{\\fldrslt Observers}}"
                        + " will arrive in the capital before the end of the week.\\par}";

        Document document = Readings.ofText(rtf).only();

        assertThat(document.text())
                .isEqualTo(
                        "GENEVA \u2014 The army\u2019s chief and the \u041c\u0438\u0440 party agreed to a truce of seven days,"
                                + " mediators said.\nObservers will arrive in the capital before the end of the week.\n");
    }

    @Test
    void rtfClippedAnywhere_givesWhatCameBeforeOrAProblem() {
        byte[] rtf = OfficeFiles.rtf(TRUCE + "\n" + OBSERVERS);
        for (int length = 6; length < rtf.length; length++) {
            Readings readings = Readings.ofBytes(Arrays.copyOf(rtf, length));
            assertThat(readings.documents().size() + readings.problems().size()).isPositive();
        }
    }

    @Test
    void columnsUnderAHeadline_areReadOneAfterTheOther() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDFont font = OfficeFiles.font(pdf);
            PDPage page = new PDPage();
            pdf.addPage(page);
            List<String> left = OfficeFiles.wrapped(TRUCE + " " + OBSERVERS, font, 11, 210);
            List<String> right = OfficeFiles.wrapped(
                    "Rebels in the north rejected the truce and said they would fight on until prisoners are freed, a spokesman said. Talks will go on in Geneva on Monday, the mediators said in a statement that all of the parties had seen.",
                    font,
                    11,
                    210);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                OfficeFiles.column(
                        content,
                        font,
                        72,
                        740,
                        List.of("Army and rebels agree to a truce of seven days in the capital"));
                for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
                    float y = 700 - 13 * i;
                    OfficeFiles.column(
                            content, font, 72, y, left.subList(Math.min(i, left.size()), Math.min(i + 1, left.size())));
                    OfficeFiles.column(
                            content,
                            font,
                            310,
                            y,
                            right.subList(Math.min(i, right.size()), Math.min(i + 1, right.size())));
                }
            }

            String text = Readings.ofBytes(OfficeFiles.bytes(pdf)).only().text();

            assertThat(text)
                    .isEqualTo(
                            "Army and rebels agree to a truce of seven days in the capital\n\n" + TRUCE + " "
                                    + OBSERVERS
                                    + "\n\nRebels in the north rejected the truce and said they would fight on until prisoners are freed, a spokesman said. Talks will go on in Geneva on Monday, the mediators said in a statement that all of the parties had seen.\n");
        }
    }

    @Test
    void pageOnItsSide_ligaturesAndBoldByDrawingTwice_areReadOnce() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDFont font = OfficeFiles.font(pdf);
            PDPage page = new PDPage();
            page.setRotation(90);
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.transform(Matrix.getRotateInstance(Math.PI / 2, 600, 0));
                for (float shift : new float[] {0, 0.3f}) {
                    OfficeFiles.column(
                            content,
                            font,
                            72 + shift,
                            500,
                            List.of("The army and the rebels met of\ufb01cials on Friday, mediators said."));
                }
            }

            assertThat(Readings.ofBytes(OfficeFiles.bytes(pdf)).only().text())
                    .isEqualTo("The army and the rebels met officials on Friday, mediators said.\n");
        }
    }

    @Test
    void runningHeadsAndHyphens_areNotInTheSentence() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDFont font = OfficeFiles.font(pdf);
            page(
                    pdf,
                    font,
                    1,
                    List.of(
                            "Officials said the govern-",
                            "ment had broken the cease-",
                            "fire; the well-known mediator and a full cease of",
                            "fire by both were the well-",
                            "known aims of the talks, which would go on in the"));
            page(pdf, font, 2, List.of("capital until all of the prisoners are freed, they said."));

            String text = Readings.ofBytes(OfficeFiles.bytes(pdf)).only().text();

            assertThat(text)
                    .isEqualTo("Officials said the government had broken the cease-fire; the well-known mediator"
                            + " and a full cease of fire by both were the well-known aims of the talks, which would go on in the"
                            + " capital until all of the prisoners are freed, they said.\n");
        }
    }

    private static void page(PDDocument pdf, PDFont font, int number, List<String> lines) throws IOException {
        PDPage page = new PDPage();
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            OfficeFiles.column(content, font, 72, 760, List.of("THE MERIDIAN POST, No. 4" + number));
            OfficeFiles.column(content, font, 72, 700, lines);
            OfficeFiles.column(content, font, 290, 40, List.of("- " + number + " -"));
        }
    }

    @Test
    void pdfWithoutText_saysToRecogniseIt() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());

            Readings readings = Readings.ofBytes(OfficeFiles.bytes(pdf));

            assertThat(readings.codes()).containsExactly(ProblemCode.NO_TEXT_LAYER);
            assertThat(readings.problems().get(0).inWords()).contains("1 page ").contains("text recognition");
        }
    }

    @Test
    void lockedPdf_saysSo() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));

            assertThat(Readings.ofBytes(OfficeFiles.bytes(pdf)).codes()).containsExactly(ProblemCode.ENCRYPTED);
        }
    }

    @Test
    void damagedDocuments_areReportedAndNeverThrow() {
        byte[] pdf = OfficeFiles.pdf(TRUCE + "\n" + OBSERVERS);
        byte[] docx = OfficeFiles.docx(TRUCE + "\n" + OBSERVERS);
        for (byte[] whole : List.of(pdf, docx)) {
            for (int length = 40; length < whole.length; length += Math.max(1, whole.length / 60)) {
                Readings readings = Readings.ofBytes(Arrays.copyOf(whole, length));
                assertThat(readings.documents().size() + readings.problems().size())
                        .isPositive();
            }
        }
        byte[] bomb = OfficeFiles.docxOf("<w:p><w:r><w:t>" + " ".repeat(40 << 20) + "</w:t></w:r></w:p>");
        assertThat(Readings.ofBytes(bomb).codes()).contains(ProblemCode.BAD_ARCHIVE);
        byte[] entity = OfficeFiles.docxOf("<w:p>&x;</w:p>");
        assertThat(Readings.ofBytes(entity).codes()).containsExactly(ProblemCode.BAD_DOCUMENT);
    }

    @Test
    void coverOfANexisDownload_isNotPartOfItsFirstArticle() {
        String cover =
                "User Name: A Reader\nDate and Time: Monday, 7 October 2024 14:03:00 EDT\nJob Number: 23456789\n\nDocuments (1)\n\n"
                        + "1. Army and rebels agree to a truce\nClient/Matter: -None-\nSearch Terms: truce\nSearch Type: Natural Language\n"
                        + "Narrowed by:\nContent Type\tNarrowed by\nNews\tTimeline: Jan 01, 2023 to Dec 31, 2023\n\n";
        String article =
                "Army and rebels agree to a truce\nHarbor Wire\nMay 12, 2023 Friday\n\nCopyright 2023 Harbor Wire\n"
                        + "Length: 40 words\nBody\n\n" + TRUCE + "\n" + OBSERVERS
                        + "\n\nLoad-Date: May 13, 2023\n\nEnd of Document\n";

        Document document = Readings.ofBytes(OfficeFiles.docx(cover + article)).only();

        assertThat(document.title()).contains("Army and rebels agree to a truce");
        assertThat(document.outlet()).contains("Harbor Wire");
        assertThat(document.published().orElseThrow().earliest()).isEqualTo("2023-05-12");
        Span first = document.body().get(0);
        assertThat(document.boilerplate().get(0).kind()).isEqualTo(Boilerplate.Kind.EXPORT_METADATA);
        assertThat(document.text().indexOf(TRUCE)).isGreaterThanOrEqualTo(first.start());
    }

    @Test
    void excelSheet_isBinary() {
        byte[] xlsx = RawBytes.zip(
                "[Content_Types].xml",
                "<Types/>".getBytes(StandardCharsets.UTF_8),
                "xl/workbook.xml",
                "<w/>".getBytes(StandardCharsets.UTF_8));

        assertThat(Readings.ofBytes(xlsx).codes()).containsExactly(ProblemCode.BINARY);
    }
}
