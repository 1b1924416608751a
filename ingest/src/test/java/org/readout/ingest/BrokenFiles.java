package org.readout.ingest;

import static org.readout.ingest.BrokenInput.ARTICLE;
import static org.readout.ingest.BrokenInput.PROSE;
import static org.readout.ingest.BrokenInput.lost;
import static org.readout.ingest.BrokenInput.noted;
import static org.readout.ingest.BrokenInput.read;
import static org.readout.ingest.BrokenInput.record;
import static org.readout.ingest.RawBytes.bytes;
import static org.readout.ingest.RawBytes.encrypted;
import static org.readout.ingest.RawBytes.gzip;
import static org.readout.ingest.RawBytes.noise;
import static org.readout.ingest.RawBytes.stored;
import static org.readout.ingest.RawBytes.utf8;
import static org.readout.ingest.RawBytes.zip;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.readout.core.ProblemCode;

/** Files that hold nothing, are no text, or are archives: rows for {@link BrokenInputTest}. */
final class BrokenFiles {
    private static final byte[] NOTHING = {};

    private BrokenFiles() {}

    static Stream<Arguments> emptyInputs() {
        return Stream.of(
                lost("no bytes", NOTHING, ProblemCode.EMPTY),
                lost("one space", " ", ProblemCode.EMPTY),
                lost("blank lines", "\n\r\n\t \n", ProblemCode.EMPTY),
                lost("only a byte order mark", bytes(0xEF, 0xBB, 0xBF), ProblemCode.EMPTY),
                lost("only a UTF-16 mark", bytes(0xFF, 0xFE), ProblemCode.EMPTY),
                lost("no-break spaces", "\u00a0\u00a0\u200b\n", ProblemCode.EMPTY),
                lost("empty page", "<html><body></body></html>", ProblemCode.EMPTY),
                lost("empty array", "[]", ProblemCode.EMPTY),
                lost("empty object", "{}", ProblemCode.MISSING_TEXT),
                lost("empty zip", zip(), ProblemCode.EMPTY),
                lost("gzip of nothing", gzip(NOTHING), ProblemCode.EMPTY),
                lost("zip of an empty file", zip("a.txt", NOTHING), ProblemCode.EMPTY));
    }

    static Stream<Arguments> binaries() {
        return Stream.of(
                lost("PDF", utf8("%PDF-1.7\n%\u00e2\u00e3\n1 0 obj"), ProblemCode.BAD_DOCUMENT),
                lost("PNG", bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0), ProblemCode.BINARY),
                lost("JPEG", bytes(0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 'J', 'F', 'I', 'F'), ProblemCode.BINARY),
                lost("GIF", "GIF89a\u0001\u0001", ProblemCode.BINARY),
                lost("WebP", "RIFF1234WEBPVP8 ", ProblemCode.BINARY),
                lost("ELF program", bytes(0x7F, 'E', 'L', 'F', 2, 1, 1, 0), ProblemCode.BINARY),
                lost("Windows program", bytes('M', 'Z', 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0), ProblemCode.BINARY),
                lost("Java class", bytes(0xCA, 0xFE, 0xBA, 0xBE, 0, 0, 0, 61), ProblemCode.BINARY),
                lost("MP3", "ID3\u0004\u0000\u0000", ProblemCode.BINARY),
                lost("MP4", bytes(0, 0, 0, 24, 'f', 't', 'y', 'p', 'i', 's', 'o', 'm'), ProblemCode.BINARY),
                lost("RTF without text", "{\\rtf1\\ansi{\\pict 00ff}}", ProblemCode.EMPTY),
                lost("DOC", bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1), ProblemCode.BAD_DOCUMENT),
                lost(
                        "DOCX without text",
                        zip("[Content_Types].xml", utf8("<Types/>"), "word/document.xml", utf8("<w/>")),
                        ProblemCode.EMPTY),
                lost("ODT", stored("mimetype", "application/vnd.oasis.opendocument.text"), ProblemCode.BINARY),
                lost("SQLite", "SQLite format 3\u0000", ProblemCode.BINARY),
                lost("Parquet", "PAR1\u0015\u0004", ProblemCode.BINARY),
                lost("random bytes", noise(5000), ProblemCode.BINARY),
                read(
                        "e-mail",
                        "From: desk@wire.example\r\nSubject: Talks\r\n in Ankara\r\nMIME-Version: 1.0\r\n\r\n"
                                + ARTICLE,
                        1),
                read(
                        "e-mail that came a long way",
                        "Received: from relay.example by mx.example; Mon, 4 Mar 2024 10:00:00 +0000\n".repeat(1500)
                                + "Content-Transfer-Encoding: quoted-printable\n\n" + ARTICLE,
                        1),
                noted(
                        "MHTML without an end",
                        "From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\tboundary=\"b\"\n\n"
                                + "--b\nContent-Type: text/html\n\n<html><body><p>" + ARTICLE + "</p></body></html>",
                        ProblemCode.TRUNCATED),
                lost("NUL bytes", new byte[400], ProblemCode.BINARY),
                lost("7z", bytes('7', 'z', 0xBC, 0xAF, 0x27, 0x1C), ProblemCode.BAD_ARCHIVE),
                lost("rar", "Rar!\u001a\u0007\u0000", ProblemCode.BAD_ARCHIVE),
                lost("bzip2", "BZh91AY&SY", ProblemCode.BAD_ARCHIVE),
                lost("xz", bytes(0xFD, '7', 'z', 'X', 'Z', 0), ProblemCode.BAD_ARCHIVE));
    }

    static Stream<Arguments> archives() {
        byte[] two = zip("a.txt", utf8(ARTICLE), "b.txt", utf8(PROSE));
        return Stream.of(
                read("zip", two, 2),
                read("zip in zip", zip("in.zip", two), 2),
                read(
                        "names that point out of the archive",
                        zip("../../etc/a.txt", utf8(ARTICLE), "/abs.txt", utf8(PROSE)),
                        2),
                read("names with odd characters", zip("a\nb\u0007é.txt", utf8(ARTICLE)), 1),
                read(
                        "hidden entries",
                        zip("__MACOSX/._a.txt", utf8(PROSE), ".git/x", utf8(PROSE), "a.txt", utf8(ARTICLE)),
                        1),
                read("gzip", gzip(utf8(ARTICLE)), 1),
                read("gzip of JSONL", gzip(utf8(record("a", PROSE))), 1),
                read("zip with a comment before its end", two, 2),
                noted(
                        "picture beside an article",
                        zip("a.txt", utf8(ARTICLE), "b.png", bytes(0x89, 'P', 'N', 'G')),
                        ProblemCode.BINARY),
                noted(
                        "the same article twice",
                        zip("a.txt", utf8(ARTICLE), "b.txt", utf8(ARTICLE)),
                        ProblemCode.DUPLICATE),
                lost(
                        "zip too deep",
                        zip("a.zip", zip("a.zip", zip("a.zip", zip("a.zip", zip("a.zip", two))))),
                        ProblemCode.BAD_ARCHIVE),
                lost("zip bomb", zip("a.txt", new byte[40 << 20]), ProblemCode.BAD_ARCHIVE),
                lost("gzip bomb", gzip(utf8("a".repeat(40 << 20))), ProblemCode.BAD_ARCHIVE),
                lost("gzip header only", bytes(0x1F, 0x8B, 8), ProblemCode.BAD_ARCHIVE),
                lost(
                        "gzip with a wrong method",
                        bytes(0x1F, 0x8B, 9, 0, 0, 0, 0, 0, 0, 3, 1, 2),
                        ProblemCode.BAD_ARCHIVE),
                lost("encrypted zip", encrypted(two), ProblemCode.BAD_ARCHIVE),
                lost("zip header only", utf8("PK\u0003\u0004"), ProblemCode.BAD_ARCHIVE));
    }
}
