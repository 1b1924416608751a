package org.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.ingest.BrokenInput.ARTICLE;
import static org.readout.ingest.BrokenInput.PROSE;
import static org.readout.ingest.BrokenInput.page;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.readout.core.Document;
import org.readout.core.ProblemCode;
import org.readout.core.Published;

/** Messages as Outlook saves them. */
class OutlookMessagesTest {
    /** Where an entry of a folder in a compound file has the length of what it names. */
    private static final int LENGTH_OF_AN_ENTRY = 120;
    /** Where it has the number of its tables, each for some 64 KiB. */
    private static final int TABLES_OF_A_FILE = 44;

    @Test
    void messageToMany_givesTextTitleDateAndOutletByItsHead() {
        Document document = Readings.ofBytes(new OutlookFiles()
                        .with(
                                OutlookFiles.HEADERS,
                                "Received: from a.example\r\n\tby b.example; Mon, 4 Mar 2024 20:30:00 +0000\r\n"
                                        + Mails.TO_MANY
                                        + "List-Id: <daily.harbor.example>\r\nContent-Type: text/plain;\r\n charset=koi8-r\r\n\r\n")
                        .with(OutlookFiles.SUBJECT, "Truce holds")
                        .with(OutlookFiles.TEXT, PROSE + " “Nö,” they said.\r\n")
                        .write())
                .only();

        assertThat(document.text()).contains(PROSE + " “Nö,” they said.");
        assertThat(document.title()).contains("Truce holds");
        assertThat(document.outlet()).contains("Harbor Times");
        assertThat(document.published().map(Published::earliest)).contains(LocalDate.of(2024, 3, 4));
    }

    @Test
    void draft_hasItsSubject() {
        Document document = Readings.ofBytes(new OutlookFiles()
                        .with(OutlookFiles.SUBJECT, "FW: Truce\r\nholds")
                        .with(OutlookFiles.SENDER, "Ana")
                        .with(OutlookFiles.TEXT, PROSE)
                        .write())
                .only();

        assertThat(document.title()).contains("Truce holds");
        assertThat(document.published()).isEmpty();
    }

    @Test
    void pageIsReadBeforeTheText_andRichTextWhereThereIsNoOther() {
        byte[] both = new OutlookFiles()
                .with(OutlookFiles.TEXT, "See the page.")
                .with(OutlookFiles.PAGE, page("", PROSE))
                .write();
        byte[] rich =
                new OutlookFiles().withRich("{\\rtf1\\ansi " + PROSE + "\\par}").write();

        assertThat(Readings.ofBytes(both).only().text()).contains(PROSE).doesNotContain("See the page");
        assertThat(Readings.ofBytes(rich).only().text()).contains(PROSE);
    }

    @Test
    void headWithoutSubject_isFilledFromTheMessage() {
        Document document = Readings.ofBytes(new OutlookFiles()
                        .with(OutlookFiles.HEADERS, "X-Mailer: one\r\n")
                        .with(OutlookFiles.SUBJECT, "Truce holds")
                        .with(OutlookFiles.TEXT, PROSE)
                        .write())
                .only();

        assertThat(document.title()).contains("Truce holds");
    }

    @Test
    void unknownCharacterSet_isReadAsTheUsualOne() {
        Document document = Readings.ofBytes(new OutlookFiles()
                        .with("007D001E", "Subject: Truce\r\nContent-Type: text/plain; charset=\"bogus-99\"\r\n")
                        .with("1000001E", (PROSE + " Nö.").getBytes(Charset.forName("windows-1252")))
                        .write())
                .only();

        assertThat(document.title()).contains("Truce");
        assertThat(document.text()).contains(PROSE + " Nö.");
    }

    @Test
    void brokenRichText_isToldAndNoArticle() {
        Readings readings = Readings.ofBytes(
                new OutlookFiles().withRich("\0".repeat(900) + PROSE).write());

        assertThat(readings.codes()).containsExactly(ProblemCode.BAD_DOCUMENT);
        assertThat(readings.documents()).isEmpty();
    }

    @Test
    void lengthBeyondAllMemory_isToldAndNoEnd() {
        byte[] message = new OutlookFiles()
                .with(OutlookFiles.TEXT, ARTICLE.repeat(9))
                .with(OutlookFiles.SUBJECT, "Truce")
                .write();
        String latin = new String(message, StandardCharsets.ISO_8859_1);
        String name = new String(
                ("__substg1.0_" + OutlookFiles.TEXT).getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        for (byte[] damaged : new byte[][] {
            with(message, latin.indexOf(name) + LENGTH_OF_AN_ENTRY, Integer.MAX_VALUE - 1),
            with(message, TABLES_OF_A_FILE, Integer.MAX_VALUE >> 16)
        }) {
            assertThat(Readings.ofBytes(damaged).codes()).containsExactly(ProblemCode.BAD_DOCUMENT);
        }
    }

    private static byte[] with(byte[] file, int at, int number) {
        byte[] damaged = file.clone();
        ByteBuffer.wrap(damaged).order(ByteOrder.LITTLE_ENDIAN).putInt(at, number);
        return damaged;
    }

    @Test
    void filesAndMessagesInIt_areReadAsFilesOfTheirOwn() {
        OutlookFiles message = new OutlookFiles()
                .with(OutlookFiles.TEXT, "Please find attached.")
                .withFile("Überblick 1.docx", OfficeFiles.docx(ARTICLE));
        message.embedded().with(OutlookFiles.SUBJECT, "Older").with(OutlookFiles.TEXT, PROSE);

        Readings readings = Readings.ofBytes(message.write());

        assertThat(Mails.files(readings)).containsExactly("-!/Überblick 1.docx", "-!/message-3");
        assertThat(readings.documents().get(0).text()).contains("The truce will be watched");
        assertThat(readings.documents().get(1).title()).contains("Older");
        assertThat(readings.problems()).isEmpty();
    }

    @Test
    void oldOfficeDocument_isTold() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.getRoot().createDocument("WordDocument", new ByteArrayInputStream(new byte[5000]));
            files.writeFilesystem(written);
        }

        assertThat(Readings.ofBytes(written.toByteArray()).codes()).containsExactly(ProblemCode.BINARY);
    }

    @Test
    void messageCutOrDamagedAnywhere_isTextOrAProblem() {
        byte[] whole = new OutlookFiles()
                .with(OutlookFiles.SUBJECT, "Truce")
                .with(OutlookFiles.TEXT, ARTICLE.repeat(9))
                .withFile("a.txt", RawBytes.utf8(ARTICLE))
                .write();
        for (int at = 4; at < whole.length; at += 101) {
            byte[] damaged = whole.clone();
            Arrays.fill(damaged, at, Math.min(at + 8, damaged.length), (byte) 0xFF);
            for (byte[] bytes : new byte[][] {Arrays.copyOf(whole, at), damaged}) {
                Readings readings = Readings.ofBytes(bytes);
                readings.documents().forEach(BrokenInputTest::assertSound);
                assertThat(readings.documents().size() + readings.problems().size())
                        .isPositive();
            }
        }
    }
}
