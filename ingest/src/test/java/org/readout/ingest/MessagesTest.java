package org.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.ingest.BrokenInput.ARTICLE;
import static org.readout.ingest.BrokenInput.PROSE;
import static org.readout.ingest.BrokenInput.page;
import static org.readout.ingest.Mails.HEAD;
import static org.readout.ingest.Mails.TO_MANY;
import static org.readout.ingest.Mails.multipart;
import static org.readout.ingest.Mails.part;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.core.Document;
import org.readout.core.Published;

/** The text of an e-mail message, and what its head says of it. */
class MessagesTest {

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
    void fieldsInLatin1WithoutSayingSo_areDecoded() {
        byte[] message = (HEAD + "Subject: Café talks\r\n\r\n" + PROSE).getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Readings.ofBytes(message).only().title()).contains("Café talks");
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
    void byteOfAnotherCharsetInAField_doesNotHideThatItIsAMessage() {
        byte[] message = (HEAD + "Subject: Z\u0085 talks\r\n\r\n" + PROSE).getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Readings.ofBytes(message).only().text()).doesNotContain("MIME-Version");
    }

    @Test
    void flowedLines_flowOnlyIntoLinesQuotedAsDeep() {
        String text = Readings.ofText(HEAD
                        + "Content-Type: text/plain; format=flowed\r\n\r\n"
                        + ">> The army said on Monday \r\n>> that it would stay.\r\n> The rebels \r\n> refused. \r\n"
                        + "Both sides met the \r\nmediators on Friday.\r\n -- \r\nAna\r\n")
                .only()
                .text();

        assertThat(text)
                .startsWith(">> The army said on Monday that it would stay.\r\n> The rebels refused. \r\n"
                        + "Both sides met the mediators on Friday.\r\n");
    }

    @Test
    void messageSavedInUtf16_isRead() {
        for (java.nio.charset.Charset charset :
                List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            Document document = Readings.ofBytes((HEAD + "Subject: Café talks\r\n\r\n" + PROSE).getBytes(charset))
                    .only();

            assertThat(document.title()).contains("Café talks");
            assertThat(document.text()).startsWith(PROSE.substring(0, 30));
        }
    }

    @Test
    void newsletterThatTellsItsAddress_keepsDateTitleAndOutlet() {
        String address = "https://harbor.example/daily/12";
        Document document = Readings.ofText(TO_MANY + "List-Id: <daily.harbor.example>\r\n"
                        + "Content-Type: text/html\r\nContent-Location: " + address + "\r\n\r\n"
                        + page("", PROSE))
                .only();

        assertThat(document.url()).contains(address);
        assertThat(document.title()).contains("Truce holds");
        assertThat(document.outlet()).contains("Harbor Times");
        assertThat(document.published().map(Published::earliest)).contains(LocalDate.of(2024, 3, 4));
    }
}
