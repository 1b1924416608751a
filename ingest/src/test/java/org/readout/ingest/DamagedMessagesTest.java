package org.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.ingest.BrokenInput.ARTICLE;
import static org.readout.ingest.BrokenInput.PROSE;
import static org.readout.ingest.BrokenInput.page;
import static org.readout.ingest.Mails.HEAD;
import static org.readout.ingest.Mails.TO_MANY;
import static org.readout.ingest.Mails.base64;
import static org.readout.ingest.Mails.file;
import static org.readout.ingest.Mails.files;
import static org.readout.ingest.Mails.multipart;
import static org.readout.ingest.Mails.part;
import static org.readout.ingest.Mails.tooDeep;
import static org.readout.ingest.RawBytes.join;
import static org.readout.ingest.RawBytes.utf8;
import static org.readout.ingest.RawBytes.zip;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.readout.core.ProblemCode;

/** Messages that are broken, encrypted, too large or made to do harm. */
class DamagedMessagesTest {

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
}
