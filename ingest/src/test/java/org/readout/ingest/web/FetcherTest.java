package org.readout.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.readout.core.Document;
import org.readout.core.Problem;
import org.readout.core.ProblemCode;
import org.readout.ingest.Ingest;
import org.readout.ingest.Ingested;
import org.readout.ingest.Retrieval;

/** Gets pages from a server that does everything wrong. Nothing leaves 127.0.0.1. */
class FetcherTest extends FetcherFixture {
    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private Document document(String target) {
        List<Ingested> read = new ArrayList<>();
        new WebReader(fetcher()).read(server.address(target), new Ingest(), read::add);
        return read.stream()
                .filter(Ingested.Article.class::isInstance)
                .map(i -> ((Ingested.Article) i).document())
                .findFirst()
                .orElseThrow(() -> new AssertionError(read));
    }

    @Test
    void page_isReadAsADocumentWithItsAddressAndTime() {
        List<Ingested> read = new ArrayList<>();

        new WebReader(fetcher()).read(server.address("/page"), new Ingest(), read::add);

        assertThat(read).hasSize(1).first().isInstanceOfSatisfying(Ingested.Article.class, article -> {
            assertThat(article.document().url()).contains(server.address("/page"));
            assertThat(article.document().file()).isEqualTo(server.address("/page"));
            assertThat(article.document().title()).contains("Army and rebels agree to a truce");
            assertThat(article.retrieval()).contains(new Retrieval(server.address("/page"), time.instant()));
        });
        assertThat(server.last().headers()).containsEntry("user-agent", "Readout-test");
    }

    @Test
    void addressThatAPageClaims_isBelievedOnItsOwnHostOnly() {
        String claim = PAGE.replace("<head>", "<head><link rel=\"canonical\" href=\"%s\">");
        server.on("/own", OK, claim.formatted(server.address("/page")))
                .on("/other", OK, claim.formatted("https://other.example/page"));
        List<String> found = new ArrayList<>();
        for (String target : List.of("/own?utm=1", "/own", "/other")) {
            new WebReader(fetcher()).read(server.address(target), new Ingest(), i -> {
                if (i instanceof Ingested.Article article) {
                    found.add(article.retrieval().orElseThrow().address());
                }
            });
        }

        assertThat(found).containsExactly(server.address("/page"), server.address("/other"));
    }

    @Test
    void headerCharset_winsOverThatOfThePage() throws Exception {
        String page = PAGE.replace("<head>", "<head><meta charset=\"iso-8859-5\">")
                .replace("Friday", "Friday \u041c\u0438\u0440");
        server.on("/page", OK.replace("utf-8", "windows-1251"), page.getBytes(Charset.forName("windows-1251")));

        assertThat(document("/page").text()).contains("Friday \u041c\u0438\u0440 to");
    }

    @Test
    void wrongHeaderCharset_isNotBelievedAgainstValidUtf8() throws Exception {
        server.on("/page", OK.replace("utf-8", "windows-1252"), PAGE.replace("Friday", "Friday \u2014 \u010dovjek"));

        assertThat(document("/page").text()).contains("Friday \u2014 \u010dovjek to");
    }

    @Test
    void packedBodies_areUnpacked() throws Exception {
        byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
            out.write(page);
        }
        server.on("/gzip", OK + "\nContent-Encoding: gzip", gzip(page))
                .on("/twice", OK + "\nContent-Encoding: gzip, gzip", gzip(gzip(page)))
                .on("/deflate", OK + "\nContent-Encoding: deflate", deflated.toByteArray())
                .on("/lie", OK + "\nContent-Encoding: gzip", page)
                .on("/br", OK + "\nContent-Encoding: br", page);

        assertThat(content("/gzip").bytes()).isEqualTo(page);
        assertThat(content("/twice").bytes()).isEqualTo(page);
        assertThat(content("/deflate").bytes()).isEqualTo(page);
        assertThat(failure("/lie").code()).isEqualTo(ProblemCode.BAD_TRANSFER);
        assertThat(failure("/br").code()).isEqualTo(ProblemCode.BAD_TRANSFER);
    }

    @Test
    void bomb_isGivenUp() throws Exception {
        server.on("/bomb", OK + "\nContent-Encoding: gzip", gzip(new byte[20 << 20]));

        assertThat(failure("/bomb").code()).isEqualTo(ProblemCode.TOO_LARGE);
    }

    @Test
    void transferThatBreaksOff_givesWhatCameAndSaysSo() throws Exception {
        byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
        byte[] packed = gzip((PAGE + " ".repeat(3000) + PAGE).getBytes(StandardCharsets.UTF_8));
        server.on("/length", OK + "\nETag: \"1\"\nContent-Length: " + (page.length + 100), page)
                .on("/chunk", OK + "\nTransfer-Encoding: chunked", "5\r\n<html\r\n80\r\n")
                .on("/gzip", OK + "\nContent-Encoding: gzip", Arrays.copyOf(packed, packed.length - 20));

        assertThat(content("/length").cut()).isTrue();
        assertThat(content("/length").validators()).isEqualTo(Validators.NONE);
        assertThat(content("/chunk").cut()).isTrue();
        assertThat(content("/gzip").cut()).isTrue();
        List<Problem> problems = new ArrayList<>();
        new WebReader(fetcher()).read(server.address("/length"), new Ingest(), i -> {
            if (i instanceof Ingested.Trouble trouble) {
                problems.add(trouble.problem());
            }
        });
        assertThat(problems).extracting(Problem::code).containsExactly(ProblemCode.TRUNCATED);
    }

    @Test
    void chunks_areJoined() throws Exception {
        server.on(
                "/chunks",
                OK + "\nTransfer-Encoding: chunked",
                "6;x=y\r\n<html>\r\n7\r\n</html>\r\n0\r\nTrailer: x\r\n\r\n");

        assertThat(content("/chunks").bytes()).asString(StandardCharsets.UTF_8).isEqualTo("<html></html>");
    }

    @Test
    void neverEndingBody_isGivenUp() {
        server.on("/endless", (request, out) -> {
            AwkwardServer.write(out, OK.replace("\n", "\r\n") + "\r\n\r\n");
            while (true) {
                out.write(new byte[4096]);
            }
        });
        server.on("/huge", OK + "\nContent-Length: 99999999999", "x");

        assertThat(failure("/endless").code()).isEqualTo(ProblemCode.TOO_LARGE);
        assertThat(failure("/huge").code()).isEqualTo(ProblemCode.TOO_LARGE);
    }

    @Test
    void slowDrip_isGivenUp() {
        server.on("/drip", (request, out) -> {
            AwkwardServer.write(out, "HTTP/1.1 200 OK\r\n");
            while (true) {
                AwkwardServer.write(out, "X");
                out.flush();
                Thread.sleep(100);
            }
        });

        limits = HASTY;
        WebException failure = failure("/drip");

        assertThat(failure.code()).isEqualTo(ProblemCode.TOO_SLOW);
        assertThat(failure.isPassing()).isTrue();
    }

    @Test
    void silence_isGivenUp() {
        server.on("/silent", (request, out) -> Thread.sleep(10_000));

        limits = HASTY;
        assertThat(failure("/silent").code()).isEqualTo(ProblemCode.TOO_SLOW);
    }

    @Test
    void whatIsNoAnswer_isReported() {
        server.on("/garbage", (request, out) -> out.write(new byte[] {1, 2, 3, '\n', 4}))
                .on("/nothing", (request, out) -> {})
                .on("/flood", (request, out) -> {
                    AwkwardServer.write(out, "HTTP/1.1 200 OK\r\n");
                    for (int i = 0; i < 100_000; i++) {
                        AwkwardServer.write(out, "X-" + i + ": y\r\n");
                    }
                });

        assertThat(failure("/garbage").code()).isEqualTo(ProblemCode.BAD_TRANSFER);
        assertThat(failure("/nothing").code()).isEqualTo(ProblemCode.BAD_TRANSFER);
        assertThat(failure("/flood").code()).isEqualTo(ProblemCode.TOO_LARGE);
    }

    @Test
    void hostilePage_givesItsTextAndNothingElse() {
        String hostile = PAGE.replace("</title>", "&lt;script&gt;alert(1)&lt;/script&gt;</title>")
                .replace(
                        "<article>",
                        "<div>".repeat(5000) + "<article><script>while(1){}</script><img src=x onerror=alert(1)>\0")
                .replace("</p>", "<!-- <p> --><iframe src='file:///etc/passwd'>");
        server.on("/hostile", OK, hostile);

        Document document = document("/hostile");

        assertThat(document.text())
                .contains("The army and the rebels agreed")
                .doesNotContain("alert", "while(1)", "passwd");
        assertThat(document.title().orElse("")).contains("<script>alert(1)</script>");
    }
}
