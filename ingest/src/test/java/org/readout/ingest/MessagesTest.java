package org.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.ingest.BrokenInput.ARTICLE;
import static org.readout.ingest.BrokenInput.PROSE;
import static org.readout.ingest.BrokenInput.page;
import static org.readout.ingest.RawBytes.join;
import static org.readout.ingest.RawBytes.noise;
import static org.readout.ingest.RawBytes.utf8;
import static org.readout.ingest.RawBytes.zip;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.readout.core.Document;
import org.readout.core.Problem;
import org.readout.core.ProblemCode;
import org.readout.core.Published;

/** E-mail messages, mailboxes and pages saved as one message. */
class MessagesTest {

    private static final String HEAD = "From: Ana <ana@desk.example>\r\nMIME-Version: 1.0\r\n";
    private static final String TO_MANY = "From: \"Harbor Times\" <news@harbor.example>\r\nSubject: Truce holds\r\n"
            + "Date: Mon, 4 Mar 2024 23:30:00 +0300\r\nMIME-Version: 1.0\r\n";

    private static String part(String fields, String content) {
        return "--b\r\n" + fields + "\r\n\r\n" + content + "\r\n";
    }

    private static String multipart(String kind, String... parts) {
        return "Content-Type: multipart/" + kind + "; boundary=b\r\n\r\n" + String.join("", parts) + "--b--\r\n";
    }

    private static String base64(byte[] content) {
        return Base64.getMimeEncoder().encodeToString(content);
    }

    private static String file(String name, byte[] content) {
        return part(
                "Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n"
                        + "Content-Disposition: attachment; filename=\"" + name + "\"",
                base64(content));
    }

    private static List<String> files(Readings readings) {
        return readings.documents().stream().map(Document::file).toList();
    }

    private static String tooDeep() {
        StringBuilder message = new StringBuilder(HEAD);
        for (int i = 0; i < 30; i++) {
            message.append("Content-Type: multipart/mixed; boundary=b" + i + "\r\n\r\n--b" + i + "\r\n");
        }
        return message + "\r\n" + ARTICLE;
    }

    @Test
    void quotedPrintableInWindows1252_isDecoded() {
        Document document = Readings.ofText(
                        HEAD
                                + "Subject: =?windows-1252?Q?Caf=E9_talks?=\r\nContent-Type: text/plain; charset=windows-1252\r\n"
                                + "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
                                + "The two armies =93agreed=94 a truce on Monday, the mediators said. Both will =\r\nwithdraw their guns.\r\n")
                .only();

        assertThat(document.text())
                .contains("The two armies “agreed” a truce on Monday, the mediators said. Both will withdraw");
        assertThat(document.title()).contains("Café talks");
    }

    @Test
    void messageToMany_givesDateTitleAndOutletOfItsText() {
        Document document = Readings.ofText(TO_MANY + "List-Id: <daily.harbor.example>\r\n\r\n" + PROSE)
                .only();

        assertThat(document.title()).contains("Truce holds");
        assertThat(document.outlet()).contains("Harbor Times");
        assertThat(document.published().map(Published::earliest)).contains(LocalDate.of(2024, 3, 4));
        assertThat(document.published().map(Published::basis)).contains(Published.Basis.METADATA);
    }

    @Test
    void messageFromOneToAnother_givesNoDateAndNoOutlet() {
        for (String message : List.of(
                TO_MANY + "\r\n" + PROSE,
                TO_MANY.replace("Truce holds", "Fwd: Truce holds") + "List-Id: <x>\r\n\r\n" + PROSE)) {
            Document document = Readings.ofText(message).only();

            assertThat(document.published()).isEmpty();
            assertThat(document.outlet()).isEmpty();
            assertThat(document.title()).contains("Truce holds");
        }
    }

    @Test
    void twoVersionsOfOneText_areReadOnceAsThePage() {
        Document document = Readings.ofText(HEAD
                        + multipart(
                                "alternative",
                                part("Content-Type: text/plain", PROSE),
                                part("Content-Type: text/html", page("<title>Truce agreed at last</title>", PROSE))))
                .only();

        assertThat(document.title()).contains("Truce agreed at last");
    }

    @Test
    void pageThatOnlySaysThatItCannotBeShown_givesWayToThePlainText() {
        Document document = Readings.ofText(HEAD
                        + multipart(
                                "alternative",
                                part("Content-Type: text/plain", ARTICLE),
                                part("Content-Type: text/html", page("", "View it in a browser."))))
                .only();

        assertThat(document.text()).startsWith(ARTICLE.substring(0, 40));
    }

    @Test
    void attachments_areReadAsFilesAndTheNoteBesideThemIsNot() {
        Readings readings = Readings.ofText(
                HEAD
                        + multipart(
                                "mixed",
                                part("Content-Type: text/plain", "Please find attached what you asked for."),
                                file("a.txt", utf8(ARTICLE)),
                                file("both.zip", zip("in/p.html", utf8(page("", PROSE)))),
                                part("Content-Type: text/calendar; name=invite.ics", "BEGIN:VCALENDAR"),
                                part("Content-Type: image/png\r\nContent-ID: <logo>", "x"),
                                part(
                                        "Content-Type: message/rfc822",
                                        HEAD
                                                + "Subject: inner\r\n\r\nThe rebels refused the truce on Tuesday, officials said.")));

        assertThat(files(readings)).containsExactly("-!/a.txt", "-!/both.zip!/in/p.html", "-!/message-6");
        assertThat(readings.problems()).isEmpty();
        assertThat(readings.documents().get(0).title()).isNotEqualTo(Optional.of("Please find attached"));
    }

    @Test
    void attachmentThatIsNoText_isReportedWithItsName() {
        Readings readings = Readings.ofText(
                HEAD + multipart("mixed", part("Content-Type: text/plain", ARTICLE), file("plan.bin", noise(5000))));

        assertThat(readings.documents()).hasSize(1);
        assertThat(readings.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.BINARY))
                .satisfies(problem -> assertThat(problem.file()).isEqualTo("-!/plan.bin"));
    }

    @Test
    void nameOfAnAttachmentInPiecesAndAnotherCharset_isPutTogether() {
        Readings readings = Readings.ofText(HEAD
                + multipart(
                        "mixed",
                        part(
                                "Content-Type: text/plain\r\nContent-Disposition: attachment; filename*0*=utf-8''%C3%A9tat;\r\n filename*1=\"-2.txt\"",
                                ARTICLE)));

        assertThat(files(readings)).containsExactly("-!/état-2.txt");
    }

    @Test
    void exportInAMessage_keepsItsArticlesDatesAndTitles() {
        Readings readings = Readings.ofText(TO_MANY + "Precedence: bulk\r\n\r\n"
                + "Document 1 of 1\n\nHarbor Wire\n\nMay 12, 2023 Friday\n\nLENGTH: 18 words\n\nHEADLINE: Truce agreed\n\nBODY:\n\n"
                + PROSE + "\n\nLOAD-DATE: May 12, 2023\n");

        assertThat(readings.only().title()).contains("Truce agreed");
        assertThat(readings.only().published().map(Published::earliest)).contains(LocalDate.of(2023, 5, 12));
    }

    @Test
    void pageSavedAsOneMessage_isThePageWithItsAddressAndWhenItWasSaved() {
        String address = "https://harbor.example/2024/truce";
        Readings readings = Readings.ofText("From: <Saved by Blink>\r\nSnapshot-Content-Location: " + address
                + "\r\nDate: Tue, 5 Mar 2024 10:00:00 -0000\r\nMIME-Version: 1.0\r\n"
                + multipart(
                        "related",
                        part("Content-Type: text/html\r\nContent-Location: " + address, page("", PROSE)),
                        part("Content-Type: text/html\r\nContent-Location: cid:frame", page("", ARTICLE)),
                        part("Content-Type: image/jpeg\r\nContent-Location: https://x.example/a.jpg", "\u00ff")));

        assertThat(readings.only().url()).contains(address);
        assertThat(readings.only().published()).isEmpty();
        assertThat(readings.problems()).isEmpty();
    }

    @Test
    void mailbox_givesEachOfItsMessages() {
        String separator = "From ana@desk.example Mon Mar  4 23:30:00 2024\n";
        Readings readings = Readings.ofText(separator + tooDeep() + "\n\n" + separator + HEAD + "\r\n"
                + ARTICLE + "\n\n" + separator + HEAD + "\r\n"
                + PROSE + "\nFrom then on the road was closed.\n");

        assertThat(files(readings)).containsExactly("-#2", "-#3");
        assertThat(readings.documents().get(1).text()).contains("From then on the road was closed.");
    }

    @Test
    void brokenLinesOfAMailProgram_arePutTogether() {
        String wrapped = "The mediators said on Monday that both armies had agreed to withdraw\n"
                + "their guns from the border within a week, and that observers from the\n"
                + "African Union would watch the roads.\n\nA list:\n- one thing\n- another thing\n";

        assertThat(Readings.ofText(HEAD + "\r\n" + wrapped).only().text())
                .startsWith(
                        "The mediators said on Monday that both armies had agreed to withdraw their guns from the border"
                                + " within a week, and that observers from the African Union would watch the roads.\n\nA list:\n- one");
        assertThat(Readings.ofText(
                                HEAD + "Content-Type: text/plain; format=flowed\r\n\r\n"
                                        + "Both armies agreed on Monday to \r\nwithdraw their guns.\r\n\r\nTheir observers stay.\r\n")
                        .only()
                        .text())
                .startsWith("Both armies agreed on Monday to withdraw their guns.\r\n\r\nTheir");
    }

    @Test
    void damage_isReportedAndTheRestIsRead() {
        byte[] whole = utf8(HEAD
                + multipart("mixed", part("Content-Type: text/plain", ARTICLE), file("a.txt", utf8(PROSE.repeat(3)))));
        Readings cut = Readings.ofBytes(Arrays.copyOf(whole, whole.length - 60));
        assertThat(cut.documents()).hasSize(2);
        assertThat(cut.codes()).contains(ProblemCode.TRUNCATED);

        Readings damaged = Readings.ofText(HEAD + "Content-Transfer-Encoding: base64\r\n\r\n"
                + base64(utf8(ARTICLE)).replaceFirst("(.{40}).", "$1!"));
        assertThat(damaged.codes()).contains(ProblemCode.BAD_CHARACTERS);

        Readings unknown = Readings.ofText(HEAD + "Content-Transfer-Encoding: x-uuencode\r\n\r\n" + ARTICLE);
        assertThat(unknown.codes()).containsExactly(ProblemCode.BAD_DOCUMENT);
        assertThat(unknown.problems().get(0).inWords()).contains("x-uuencode");
    }

    @Test
    void encryptedEmptyAndTooDeepMessages_areReported() {
        assertThat(Readings.ofText(HEAD + multipart("encrypted", part("Content-Type: text/plain", "x")))
                        .codes())
                .containsExactly(ProblemCode.ENCRYPTED);
        assertThat(Readings.ofText(HEAD + "Subject: nothing\r\n\r\n").codes()).containsExactly(ProblemCode.EMPTY);
        assertThat(Readings.ofText(tooDeep()).codes()).contains(ProblemCode.BAD_DOCUMENT);
        String inner = HEAD + "\r\n" + ARTICLE;
        for (int i = 0; i < 5; i++) {
            inner = HEAD + "Content-Type: message/rfc822\r\n\r\n" + inner;
        }
        assertThat(Readings.ofText(inner).codes()).contains(ProblemCode.BAD_DOCUMENT);
    }

    @Test
    void textsOfOneMessage_haveTheLimitOfAFile() {
        String big = PROSE.repeat(40);
        Readings readings = Readings.of(
                IngestOptions.defaults().withMaxFileBytes(big.length() + 100),
                List.of("-"),
                new java.io.ByteArrayInputStream(utf8(HEAD
                        + multipart(
                                "mixed",
                                part("Content-Type: text/html", page("", ARTICLE)),
                                part("Content-Type: text/html", page("", big))))));

        assertThat(readings.documents()).hasSize(1);
        assertThat(readings.codes()).containsExactly(ProblemCode.TOO_LARGE);
    }

    @Test
    void messageCutAnywhere_isReadOrReportedAndNeverThrows() {
        byte[] whole = join(
                utf8(TO_MANY
                        + multipart(
                                "mixed",
                                part("Content-Type: text/plain; charset=utf-8", ARTICLE + "\n“Nö.”"),
                                file("a.zip", zip("a.txt", utf8(PROSE))))),
                new byte[0]);
        for (int length = 0; length < whole.length; length += 1 + whole.length / 200) {
            Readings cut = Readings.ofBytes(Arrays.copyOf(whole, length));
            cut.documents().forEach(BrokenInputTest::assertSound);
            assertThat(cut.documents().size() + cut.problems().size()).isPositive();
        }
    }

    @Test
    void fieldsInLatin1WithoutSayingSo_areDecoded() {
        byte[] message = (HEAD + "Subject: Café talks\r\n\r\n" + PROSE).getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Readings.ofBytes(message).only().title()).contains("Café talks");
    }

    @Test
    void problems_allSayWhere() {
        Readings readings = Readings.ofText(
                HEAD + multipart("mixed", file("a.zip", utf8("PK\u0003\u0004")), file("b.pdf", utf8("%PDF-1.4 no"))));

        assertThat(readings.problems().stream().map(Problem::file).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("-!/a.zip", "-!/b.pdf");
        assertThat(readings.documents()).isEmpty();
    }

    @Test
    void subjectOfManyPrefixes_isReadWithoutThem() {
        String subject = "Re: ".repeat(5000) + "Truce =?utf-8?Q?=1B[31m=0Aholds=00?= " + "x".repeat(1000);

        assertThat(Readings.ofText(HEAD + "Subject: " + subject + "\r\n\r\n" + PROSE)
                        .only()
                        .title())
                .hasValueSatisfying(title ->
                        assertThat(title).startsWith("Truce [31m holds").hasSizeLessThanOrEqualTo(500));
    }

    @Test
    @Timeout(60)
    void longFieldsAndLines_areReadInTime() {
        StringBuilder pieces = new StringBuilder();
        for (int i = 0; i < 60_000; i++) {
            pieces.append(";\r\n filename*").append(i).append("=a");
        }
        String spaces = " ".repeat(300_000);
        Readings readings = Readings.ofText("MIME-Version: 1.0\r\n"
                + TO_MANY.replace("+0300", spaces + "x").replace("<news", spaces + "<<news")
                + "List-Id: x\r\n"
                + multipart(
                        "mixed",
                        part("Content-Type: text/plain; format=flowed", ARTICLE + "\r".repeat(300_000) + "x\r\n"),
                        part("Content-Type: text/plain\r\nContent-Disposition: attachment" + pieces, PROSE),
                        part(
                                "Content-Type: text/plain\r\nContent-Disposition: attachment; filename=\""
                                        + "a".repeat(3_000_000) + "\"",
                                PROSE + " Twice.")));

        assertThat(readings.documents()).hasSize(3);
        assertThat(files(readings)).allSatisfy(file -> assertThat(file).hasSizeLessThan(300));
    }

    @Test
    void byteOfAnotherCharsetInAField_doesNotHideThatItIsAMessage() {
        byte[] message = (HEAD + "Subject: Z\u0085 talks\r\n\r\n" + PROSE).getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Readings.ofBytes(message).only().text()).doesNotContain("MIME-Version");
    }

    private static String nested(String kind, String... parts) {
        return "--b\r\nContent-Type: multipart/" + kind + "; boundary=c\r\n\r\n"
                + String.join("", parts).replace("--b\r\n", "--c\r\n") + "--c--\r\n";
    }

    @Test
    void pagesOfOneMessage_areEachReadWithoutWhatBelongsToThem() {
        String picture = part("Content-Type: image/png; name=a.png\r\nContent-ID: <a>", "x");
        Readings readings = Readings.ofText(HEAD
                + multipart(
                        "mixed",
                        nested("related", part("Content-Type: text/html", page("", ARTICLE)), picture),
                        nested("related", part("Content-Type: text/html", page("", PROSE)), picture)));

        assertThat(readings.documents()).hasSize(2);
        assertThat(readings.problems()).isEmpty();
    }

    @Test
    void fileBesideAPage_isReadAsAFile() {
        Readings readings = Readings.ofText(HEAD
                + multipart(
                        "related",
                        part("Content-Type: text/html", page("", ARTICLE)),
                        part(
                                "Content-Type: text/plain\r\nContent-ID: <r>\r\nContent-Disposition: inline; filename=report.txt",
                                PROSE)));

        assertThat(files(readings)).containsExactlyInAnyOrder("-", "-!/report.txt");
    }

    @Test
    void textsAroundAFileInOneVersion_areBothRead() {
        Readings readings = Readings.ofText(HEAD
                + multipart(
                        "alternative",
                        part("Content-Type: text/plain", ARTICLE + "\n\n" + PROSE),
                        nested(
                                "mixed",
                                part("Content-Type: text/html", page("", ARTICLE)),
                                file("plan.bin", noise(5000)),
                                part("Content-Type: text/html", page("", PROSE + ARTICLE)))));

        assertThat(files(readings)).containsExactly("-", "-#2");
        assertThat(readings.codes()).containsExactly(ProblemCode.BINARY);
    }

    @Test
    @Timeout(60)
    void manySmallParts_areReadInTime() {
        String[] parts = new String[16_000];
        Arrays.fill(parts, part("Content-Type: text/plain", "The army said so."));

        assertThat(Readings.ofText(HEAD + multipart("mixed", parts)).documents())
                .hasSize(1);
        assertThat(Readings.ofText(HEAD + multipart("alternative", parts)).documents())
                .hasSize(1);
    }

    @Test
    void lineThatBeginsLikeASeparator_isText() {
        String separator = "From ana@desk.example Mon Mar  4 23:30:00 2024\n";
        Readings readings = Readings.ofText(separator + HEAD + "\r\n" + ARTICLE
                + "\n\nFrom Kyiv to Lviv sirens sounded at 10:30 on 4 March 2024, and rebels attacked.\n\n"
                + ">From Monday on the road was closed.\n>>From there.\n" + separator + HEAD + "\r\n" + PROSE);

        assertThat(files(readings)).containsExactly("-#1", "-#2");
        assertThat(readings.documents().get(0).text())
                .contains("From Kyiv to Lviv", "\nFrom Monday on", "\n>From there.");
    }

    @Test
    void shortTextBesideAFileThatGivesNoArticle_isRead() {
        Readings readings = Readings.ofText(HEAD
                + multipart(
                        "mixed",
                        part("Content-Type: text/plain", "Rebels attacked the town of Ilva on Monday, police said."),
                        file("logo.png", noise(5000))));

        assertThat(files(readings)).containsExactly("-");
        assertThat(readings.codes()).containsExactly(ProblemCode.BINARY);
    }

    @Test
    void filesOfOneName_haveTheirOwnPlaces() {
        Readings readings = Readings.ofText(
                HEAD + multipart("mixed", file("a.txt", utf8(ARTICLE)), file("a.txt", utf8(PROSE + " Again."))));

        assertThat(files(readings)).containsExactly("-!/a.txt", "-!/a.txt-2");
    }
}
