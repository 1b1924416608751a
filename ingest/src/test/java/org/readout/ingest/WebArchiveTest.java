package org.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.core.Document;
import org.readout.core.Problem;
import org.readout.core.ProblemCode;

/** Web archives, whole and clipped at every byte. */
class WebArchiveTest {
    private static String page(int n) {
        return "<html><head><title>Report number " + n + " on the truce</title></head><body><article>"
                + "<p>The army and the rebels agreed on Friday to truce number " + n
                + " of seven days, mediators said.</p>"
                + "<p>It will be watched by observers, who are to arrive in the capital before the end of the week.</p>"
                + "</article></body></html>";
    }

    private static byte[] response(int n, String http, String body) {
        return record(
                "response",
                "WARC-Target-URI: https://news.example/" + n + "\r\nWARC-Payload-Digest: sha1:PAGE" + n
                        + "\r\nContent-Type: application/http; msgtype=response\r\n",
                http.replace("\n", "\r\n") + "\r\n\r\n" + body);
    }

    private static byte[] page200(int n) {
        return response(n, "HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8", page(n));
    }

    private static byte[] record(String type, String headers, String block) {
        byte[] bytes = block.getBytes(StandardCharsets.UTF_8);
        String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Record-ID: <urn:uuid:"
                + new java.util.UUID(1, block.hashCode()) + ">\r\nWARC-Date: 2023-05-12T10:00:00Z\r\n" + headers
                + "Content-Length: " + bytes.length + "\r\n\r\n";
        return join(head.getBytes(StandardCharsets.UTF_8), bytes, "\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] revisit(int n, String digest) {
        return record(
                "revisit",
                "WARC-Target-URI: https://news.example/" + n + "\r\nWARC-Payload-Digest: sha1:" + digest
                        + "\r\nWARC-Profile: http://netpreserve.org/warc/1.0/revisit/identical-payload-digest\r\n",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] archive(boolean packed, byte[]... records) {
        return join(Arrays.stream(records).map(r -> packed ? gzip(r) : r).toArray(byte[][]::new));
    }

    private static List<String> titles(Readings readings) {
        return readings.documents().stream().map(d -> d.title().orElse("")).toList();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void pagesWithStatus200_areReadWithAddressAndTime(boolean packed) {
        byte[] archive = archive(
                packed,
                record("warcinfo", "", "software: test\r\n"),
                record("request", "WARC-Target-URI: https://news.example/1\r\n", "GET /1 HTTP/1.1\r\n\r\n"),
                page200(1),
                response(2, "HTTP/1.1 404 Not Found\nContent-Type: text/html", page(2)),
                response(3, "HTTP/1.1 200 OK\nContent-Type: image/png", page(3)),
                response(4, "HTTP/1.1 200 OK\nContent-Type: text/html\nTransfer-Encoding: chunked", chunked(page(4))),
                record("metadata", "", "x: y\r\n"));

        Readings readings = Readings.ofBytes(archive);

        assertThat(readings.problems()).isEmpty();
        assertThat(titles(readings)).containsExactly("Report number 1 on the truce", "Report number 4 on the truce");
        Document first = readings.documents().get(0);
        assertThat(first.url()).contains("https://news.example/1");
        assertThat(first.file()).isEqualTo("-#1");
    }

    private static String chunked(String text) {
        return Integer.toHexString(text.length()) + "\r\n" + text + "\r\n0\r\n\r\n";
    }

    @Test
    void packedPage_isUnpackedAndAnUnknownPackingReported() {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(gzip(page(1).getBytes(StandardCharsets.UTF_8)));
        byte[] http = join(
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n"
                        .getBytes(StandardCharsets.US_ASCII),
                body.toByteArray());
        byte[] head =
                ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://news.example/\r\nWARC-Date: 2023-05-12T10:00:00Z\r\n"
                                + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\nContent-Length: "
                                + http.length + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII);
        byte[] strange = response(2, "HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Encoding: rot13", page(2));

        Readings readings = Readings.ofBytes(join(head, http, "\r\n\r\n".getBytes(StandardCharsets.US_ASCII), strange));

        assertThat(titles(readings)).containsExactly("Report number 1 on the truce");
        assertThat(readings.codes()).containsExactly(ProblemCode.BAD_ARCHIVE);
    }

    @Test
    void revisits_areNothingNew_unlessTheirPageIsElsewhere() {
        Readings readings = Readings.ofBytes(
                archive(true, page200(1), revisit(1, "PAGE1"), revisit(7, "page1"), revisit(2, "PAGE2")));

        assertThat(readings.documents()).hasSize(1);
        assertThat(readings.codes()).containsExactly(ProblemCode.NOT_ARCHIVED);
        assertThat(readings.problems().get(0).detail()).contains("https://news.example/2");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void archiveClippedAtAnyByte_givesTheRecordsBeforeTheClip(boolean packed) {
        byte[][] records = {page200(1), page200(2)};
        byte[] whole = archive(packed, records);
        List<Integer> ends = new ArrayList<>();
        int end = 0;
        for (byte[] record : records) {
            end += (packed ? gzip(record) : record).length;
            ends.add(end);
        }
        for (int length = 40; length < whole.length; length++) {
            int clip = length;
            Readings readings = Readings.ofBytes(Arrays.copyOf(whole, clip));
            long complete = ends.stream().filter(e -> e <= clip).count();
            assertThat(readings.documents())
                    .as("clipped at %d", clip)
                    .hasSizeBetween((int) complete, (int) complete + 1);
            boolean inTrailer = !packed && ends.stream().anyMatch(e -> clip < e && clip >= e - 4);
            if (!ends.contains(clip) && !inTrailer && readings.documents().size() == complete) {
                assertThat(readings.codes()).as("clipped at %d", clip).isNotEmpty();
            }
            long offset =
                    ends.stream().filter(e -> e <= clip).mapToInt(e -> e).max().orElse(0);
            readings.problems().stream()
                    .map(Problem::detail)
                    .filter(d -> d.startsWith("The record at byte ") && !inTrailer)
                    .forEach(d -> assertThat(d).as("clipped at %d", clip).contains("byte " + offset + " "));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void damagedRecord_isReportedOnceAtItsOffsetAndTheRestRead(boolean packed) {
        byte[] archive = archive(packed, page200(1), page200(2), page200(3));
        int second = (packed ? gzip(page200(1)) : page200(1)).length;
        if (packed) {
            Arrays.fill(archive, second + 40, second + 60, (byte) 0xFF);
        } else {
            archive[second] = 'X';
        }

        Readings readings = Readings.ofBytes(archive);

        assertThat(titles(readings)).containsExactly("Report number 1 on the truce", "Report number 3 on the truce");
        assertThat(readings.codes()).containsExactly(ProblemCode.BAD_ARCHIVE);
        assertThat(readings.problems().get(0).detail()).contains("The record at byte " + second + " ");
    }
}
