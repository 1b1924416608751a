package org.readout.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Makes office documents of lines of text, for tests. */
final class OfficeFiles {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private OfficeFiles() {}

    static byte[] docx(String text) {
        StringBuilder body = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            body.append(
                            "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"720\"/></w:tabs></w:pPr><w:r><w:t xml:space=\"preserve\">")
                    .append(line.replace("&", "&amp;").replace("<", "&lt;"))
                    .append("</w:t></w:r></w:p>");
        }
        return docxOf(body.toString());
    }

    /** @param body the paragraphs in WordprocessingML */
    static byte[] docxOf(String body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
            put(zip, "word/header1.xml", "<w:hdr xmlns:w=\"w\"><w:p><w:r><w:t>Running head</w:t></w:r></w:p></w:hdr>");
            put(
                    zip,
                    "word/document.xml",
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>"
                            + body
                            + "</w:body></w:document>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] rtf(String text) {
        StringBuilder body =
                new StringBuilder("{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fnil\\fcharset0 Arial;}}\n");
        for (String line : text.split("\n", -1)) {
            line.chars().forEach(c -> {
                if (c == '\\' || c == '{' || c == '}') {
                    body.append('\\').append((char) c);
                } else if (c == 0x2014) {
                    body.append("\\emdash ");
                } else if (c == 0x2019) {
                    body.append("\\'92");
                } else if (c > 127) {
                    body.append("\\u").append((short) c).append('?');
                } else {
                    body.append((char) c);
                }
            });
            body.append("\\par\n");
        }
        return body.append('}').toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** Lines wrapped at the width of a page, with a page number at the foot of each page. */
    static byte[] pdf(String text) {
        try (PDDocument document = new PDDocument()) {
            PDFont font = font(document);
            List<String> lines = new ArrayList<>();
            for (String paragraph : text.split("\n", -1)) {
                lines.addAll(wrapped(paragraph, font, 11, 450));
            }
            int page = 0;
            for (int from = 0; from < lines.size(); from += 50) {
                page++;
                PDPage sheet = new PDPage();
                document.addPage(sheet);
                try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                    column(content, font, 72, 720, lines.subList(from, Math.min(lines.size(), from + 50)));
                    column(content, font, 290, 40, List.of("Page " + page));
                }
            }
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    static PDFont font(PDDocument document) throws IOException {
        try (InputStream in = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT))) {
            return PDType0Font.load(document, in);
        }
    }

    /** Lines one below the other, the first on a baseline {@code y} points from the foot of the page. */
    static void column(PDPageContentStream content, PDFont font, float x, float y, List<String> lines)
            throws IOException {
        content.beginText();
        content.setFont(font, 11);
        content.newLineAtOffset(x, y);
        for (String line : lines) {
            content.showText(line.replace("\t", " "));
            content.newLineAtOffset(0, -13);
        }
        content.endText();
    }

    static List<String> wrapped(String paragraph, PDFont font, float size, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.replace("\t", " ").split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (font.getStringWidth(longer) / 1000 * size > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
