package org.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.ingest.BrokenInput.ARTICLE;
import static org.readout.ingest.BrokenInput.PROSE;
import static org.readout.ingest.BrokenInput.page;
import static org.readout.ingest.Mails.HEAD;
import static org.readout.ingest.Mails.file;
import static org.readout.ingest.Mails.files;
import static org.readout.ingest.Mails.multipart;
import static org.readout.ingest.Mails.nested;
import static org.readout.ingest.Mails.part;
import static org.readout.ingest.RawBytes.noise;
import static org.readout.ingest.RawBytes.utf8;
import static org.readout.ingest.RawBytes.zip;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.readout.core.Document;
import org.readout.core.Problem;
import org.readout.core.ProblemCode;

/** Versions, files and pages that one message has. */
class MessagePartsTest {

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

    @Test
    void problems_allSayWhere() {
        Readings readings = Readings.ofText(
                HEAD + multipart("mixed", file("a.zip", utf8("PK\u0003\u0004")), file("b.pdf", utf8("%PDF-1.4 no"))));

        assertThat(readings.problems().stream().map(Problem::file).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("-!/a.zip", "-!/b.pdf");
        assertThat(readings.documents()).isEmpty();
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
}
