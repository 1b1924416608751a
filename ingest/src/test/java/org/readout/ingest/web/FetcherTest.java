package org.readout.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.core.Document;
import org.readout.core.Problem;
import org.readout.core.ProblemCode;
import org.readout.ingest.Ingest;
import org.readout.ingest.Ingested;
import org.readout.ingest.Retrieval;

/** Gets pages from a server that does everything wrong. Nothing leaves 127.0.0.1. */
class FetcherTest {
    private static final String OK = "HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8";
    private static final String PAGE =
            "<html><head><title>Army and rebels agree to a truce</title></head><body><article>"
                    + "<p>The army and the rebels agreed on Friday to a truce of seven days, mediators said in a statement.</p>"
                    + "<p>The truce will be watched by observers, who are to arrive in the capital before the end of the week.</p>"
                    + "</article></body></html>";
    private static final Limits LIMITS =
            new Limits(1 << 16, Duration.ofSeconds(5), Duration.ofMillis(600), Duration.ofMillis(1500));

    private final FakeTime time = new FakeTime();
    private final List<String> lookedUp = new ArrayList<>();
    private AwkwardServer server = start();

    private static AwkwardServer start() {
        try {
            return new AwkwardServer();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @BeforeEach
    void serve() {
        server.on("/page", OK, PAGE);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    /** Speaks to 127.0.0.1 and no other number; names of documentation have that number too. */
    private Fetcher fetcher() {
        return fetcher(host -> {
            lookedUp.add(host);
            return List.of(InetAddress.getByName(host.endsWith(".example") ? "127.0.0.1" : host));
        });
    }

    private Fetcher fetcher(Network.Resolver resolver) {
        Network network =
                new Network(resolver, number -> number.getHostAddress().equals("127.0.0.1"), (SSLSocketFactory)
                        SSLSocketFactory.getDefault());
        return new Fetcher(network, LIMITS, "Readout-test", Duration.ofSeconds(2), time, time);
    }

    private Fetched.Content content(String target) throws Exception {
        return (Fetched.Content) fetcher().get(WebAddress.of(server.address(target)), Validators.NONE);
    }

    private WebException failure(String target) {
        return failureAt(server.address(target));
    }

    private WebException failureAt(String address) {
        return catchThrowableOfType(WebException.class, () -> fetcher().get(WebAddress.of(address), Validators.NONE));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
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

        WebException failure = failure("/drip");

        assertThat(failure.code()).isEqualTo(ProblemCode.TOO_SLOW);
        assertThat(failure.isPassing()).isTrue();
    }

    @Test
    void silence_isGivenUp() {
        server.on("/silent", (request, out) -> Thread.sleep(10_000));

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

    @Test
    void redirects_areFollowedAndTold() throws Exception {
        server.on("/old", "HTTP/1.1 301 Moved\nLocation: new\nContent-Length: 0", "")
                .on("/new", OK, PAGE);

        assertThat(content("/old").address()).hasToString(server.address("/new"));
    }

    @Test
    void redirectLoop_isGivenUp() {
        server.on("/a", "HTTP/1.1 302 Found\nLocation: /b", "").on("/b", "HTTP/1.1 302 Found\nLocation: /a", "");

        assertThat(failure("/a").code()).isEqualTo(ProblemCode.BAD_REDIRECT);
        assertThat(server.targets()).hasSizeLessThan(15);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://127.0.0.1/x",
                "javascript:alert(1)",
                "http://u:p@127.0.0.1/",
                "http://"
            })
    void redirectOutOfTheWeb_isRefused(String place) {
        server.on("/out", "HTTP/1.1 302 Found\nLocation: " + place, "");

        assertThat(failure("/out").code()).isEqualTo(ProblemCode.BAD_REDIRECT);
    }

    @Test
    void redirectToANumberThatIsNotAllowed_isNeverAsked() {
        server.on("/in", "HTTP/1.1 302 Found\nLocation: http://127.0.0.2:" + server.port() + "/secret", "");

        WebException failure = failure("/in");

        assertThat(failure.code()).isEqualTo(ProblemCode.PRIVATE_ADDRESS);
        assertThat(server.targets()).doesNotContain("/secret");
    }

    @Test
    void nameWithOneNumberThatIsNotAllowed_isNotAsked() {
        Fetcher fetcher =
                fetcher(host -> List.of(InetAddress.getByName("127.0.0.1"), InetAddress.getByName("10.0.0.1")));

        assertThatThrownBy(() ->
                        fetcher.get(WebAddress.of("http://mixed.example:" + server.port() + "/page"), Validators.NONE))
                .isInstanceOfSatisfying(
                        WebException.class, e -> assertThat(e.code()).isEqualTo(ProblemCode.PRIVATE_ADDRESS));
        assertThat(server.targets()).isEmpty();
    }

    @Test
    void nameThatChangesItsNumber_isHeldToTheOneThatWasChecked() throws Exception {
        int[] calls = {0};
        Fetcher fetcher = fetcher(host -> {
            calls[0]++;
            return List.of(InetAddress.getByName(calls[0] <= 2 ? "127.0.0.1" : "127.0.0.2"));
        });
        WebAddress address = WebAddress.of("http://rebind.example:" + server.port() + "/page");

        assertThat(fetcher.get(address, Validators.NONE)).isInstanceOf(Fetched.Content.class);

        assertThat(calls[0])
                .as("one look-up for robots.txt and one for the page")
                .isEqualTo(2);
        assertThat(server.last().headers()).containsEntry("host", "rebind.example:" + server.port());
        assertThatThrownBy(() -> fetcher.get(address, Validators.NONE)).isInstanceOf(WebException.class);
    }

    @Test
    void unknownName_isAPassingFailure() {
        Fetcher fetcher = fetcher(host -> {
            throw new UnknownHostException(host);
        });

        assertThatThrownBy(() -> fetcher.get(WebAddress.of("http://nowhere.example/"), Validators.NONE))
                .isInstanceOfSatisfying(WebException.class, e -> {
                    assertThat(e.code()).isEqualTo(ProblemCode.UNREACHABLE);
                    assertThat(e.isPassing()).isTrue();
                });
    }

    @Test
    void versionThatIsKnown_isNotSentAgain() throws Exception {
        server.on("/feed", (request, out) -> {
            boolean same = "\"v1\"".equals(request.headers().get("if-none-match"));
            AwkwardServer.write(
                    out,
                    same
                            ? "HTTP/1.1 304 Not Modified\r\nContent-Length: 7\r\n\r\n"
                            : "HTTP/1.1 200 OK\r\nETag: \"v1\"\r\nLast-Modified: Sun, 01 Mar 2026 10:00:00 GMT\r\n\r\nx");
        });
        WebAddress address = WebAddress.of(server.address("/feed"));

        Fetched.Content first = (Fetched.Content) fetcher().get(address, Validators.NONE);
        Fetched second = fetcher().get(address, first.validators());

        assertThat(second).isInstanceOf(Fetched.Unchanged.class);
        assertThat(server.last().headers()).containsEntry("if-modified-since", "Sun, 01 Mar 2026 10:00:00 GMT");
    }

    @Test
    void failureOfTheServer_passes_andSaysWhenToComeBack() {
        server.on("/500", "HTTP/1.1 500 Oops\nContent-Length: 0", "")
                .on("/429", "HTTP/1.1 429 Slow down\nRetry-After: 120\nContent-Length: 0", "")
                .on("/503", "HTTP/1.1 503 Busy\nRetry-After: Sun, 01 Mar 2026 13:00:00 GMT\nContent-Length: 0", "")
                .on("/410", "HTTP/1.1 410 Gone\nContent-Length: 0", "");

        assertThat(failure("/500").isPassing()).isTrue();
        assertThat(failure("/429").retryAfter()).contains(Duration.ofSeconds(120));
        assertThat(failure("/503").retryAfter()).isPresent();
        assertThat(failure("/410").isPassing()).isFalse();
        assertThat(failure("/410").getMessage()).contains("410 (not there)");
    }

    @Test
    void backOff_doublesUpToADay_andNeverComesBeforeItIsAsked() {
        assertThat(Backoff.after(1, Optional.empty())).isEqualTo(Duration.ofMinutes(1));
        assertThat(Backoff.after(4, Optional.empty())).isEqualTo(Duration.ofMinutes(8));
        assertThat(Backoff.after(90, Optional.empty())).isEqualTo(Duration.ofDays(1));
        assertThat(Backoff.after(1, Optional.of(Duration.ofHours(2)))).isEqualTo(Duration.ofHours(2));
        assertThat(Backoff.after(1, Optional.of(Duration.ofDays(4000)))).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void robotsThatForbid_areObeyedBeforeThePageIsAsked() {
        server.on("/robots.txt", OK, "User-agent: *\nDisallow: /page\n\nUser-agent: readout\nDisallow: /private\n");

        assertThat(failure("/private/x").code()).isEqualTo(ProblemCode.ROBOTS);
        assertThat(server.targets()).containsExactly("/robots.txt");
        assertThat(failureAt(server.address("/page"))).isNull();
    }

    @Test
    void robotsThatCannotBeHad_meanThatNothingIsAsked() {
        server.on("/robots.txt", "HTTP/1.1 503 Busy\nContent-Length: 0", "");

        assertThat(failure("/page").isPassing()).isTrue();
        assertThat(server.targets()).containsExactly("/robots.txt");
    }

    @Test
    void requestsToOneHost_areKeptApart_asFarAsItWishes() throws Exception {
        server.on("/robots.txt", OK, "User-agent: *\nCrawl-delay: 10\n");
        Fetcher fetcher = fetcher();
        WebAddress address = WebAddress.of(server.address("/page"));

        fetcher.get(address, Validators.NONE);
        fetcher.get(address, Validators.NONE);

        assertThat(time.waits()).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(10));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "127.0.0.1",
                "169.254.169.254",
                "172.31.0.1",
                "192.168.1.1",
                "192.0.2.1",
                "198.19.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2002:a00:1::",
                "2001:db8::1",
                "2001::1",
                "::7f00:1",
                "fec0::1"
            })
    void numberOfNoPublicHost_isKnown(String number) throws Exception {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(number))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "172.32.0.1",
                "100.128.0.1",
                "192.0.1.1",
                "2606:4700::1111",
                "64:ff9b::101:101",
                "2002:101:101::"
            })
    void numberOfAPublicHost_isKnown(String number) throws Exception {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(number))).isTrue();
    }

    @Test
    void addresses_haveOneSpelling() throws Exception {
        assertThat(WebAddress.of(" HTTP://ExAmple.COM:80/a b?q=\u00e9#part "))
                .hasToString("http://example.com/a%20b?q=%C3%A9");
        assertThat(WebAddress.of("https://b\u00fccher.example")).hasToString("https://xn--bcher-kva.example/");
        assertThat(WebAddress.of("http://[::1]:8080/x").host()).isEqualTo("::1");
        assertThat(WebAddress.of("http://h_h.example:99/").port()).isEqualTo(99);
        for (String bad :
                List.of("", "x", "/etc", "mailto:a@b", "http:///x", "http://a:b@c/", "http://a b/", "http://[::1/")) {
            assertThatThrownBy(() -> WebAddress.of(bad)).as(bad).isInstanceOf(WebException.class);
        }
    }
}
