package org.readout.ingest;

import static org.readout.ingest.BrokenInput.ARTICLE;

import java.util.Base64;
import java.util.List;
import org.readout.core.Document;

/** Makes e-mail messages, for tests. */
final class Mails {

    static final String HEAD = "From: Ana <ana@desk.example>\r\nMIME-Version: 1.0\r\n";
    static final String TO_MANY = "From: \"Harbor Times\" <news@harbor.example>\r\nSubject: Truce holds\r\n"
            + "Date: Mon, 4 Mar 2024 23:30:00 +0300\r\nMIME-Version: 1.0\r\n";

    private Mails() {}

    static String part(String fields, String content) {
        return "--b\r\n" + fields + "\r\n\r\n" + content + "\r\n";
    }

    static String multipart(String kind, String... parts) {
        return "Content-Type: multipart/" + kind + "; boundary=b\r\n\r\n" + String.join("", parts) + "--b--\r\n";
    }

    static String base64(byte[] content) {
        return Base64.getMimeEncoder().encodeToString(content);
    }

    static String file(String name, byte[] content) {
        return part(
                "Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n"
                        + "Content-Disposition: attachment; filename=\"" + name + "\"",
                base64(content));
    }

    static List<String> files(Readings readings) {
        return readings.documents().stream().map(Document::file).toList();
    }

    static String tooDeep() {
        StringBuilder message = new StringBuilder(HEAD);
        for (int i = 0; i < 30; i++) {
            message.append("Content-Type: multipart/mixed; boundary=b" + i + "\r\n\r\n--b" + i + "\r\n");
        }
        return message + "\r\n" + ARTICLE;
    }

    static String nested(String kind, String... parts) {
        return "--b\r\nContent-Type: multipart/" + kind + "; boundary=c\r\n\r\n"
                + String.join("", parts).replace("--b\r\n", "--c\r\n") + "--c--\r\n";
    }
}
