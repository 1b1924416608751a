package org.readout.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.core.ProblemCode;

/** RSS and Atom, sound and hostile. */
class FeedReaderTest {
    private static Feed read(String xml) throws WebException {
        return FeedReader.read(new Fetched.Content(
                WebAddress.of("https://news.example/feeds/world.xml"),
                Instant.EPOCH,
                Optional.of("application/xml"),
                xml.getBytes(StandardCharsets.UTF_8),
                false,
                Validators.NONE));
    }

    @Test
    void rss_givesItsArticlesOnce() throws Exception {
        Feed feed = read("""
                <?xml version="1.0"?><rss version="2.0"><channel><title>World &amp; more</title><link>https://news.example/</link>
                <description>d</description>
                <item><title>One</title><link>/world/one</link><pubDate>Fri, 12 May 2023 10:00:00 GMT</pubDate></item>
                <item><title>Again</title><link>https://news.example/world/one#comments</link></item>
                <item><title>By guid</title><guid isPermaLink="true">https://news.example/two</guid></item>
                <item><title>None</title><link>javascript:alert(1)</link></item>
                </channel></rss>
                """);

        assertThat(feed.title()).contains("World & more");
        assertThat(feed.entries())
                .extracting(e -> e.address().toString())
                .containsExactly("https://news.example/world/one", "https://news.example/two");
        assertThat(feed.entries().get(0).published()).contains(Instant.parse("2023-05-12T10:00:00Z"));
    }

    @Test
    void atom_givesUpdates() throws Exception {
        Feed feed = read("""
                <feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><id>urn:x</id><updated>2023-05-12T10:00:00Z</updated>
                <entry><title>One</title><id>urn:1</id><link rel="alternate" href="one.html"/>
                <published>2023-05-12T10:00:00Z</published><updated>2023-05-12T11:00:00Z</updated></entry></feed>
                """);

        assertThat(feed.entries()).hasSize(1);
        assertThat(feed.entries().get(0).address()).hasToString("https://news.example/feeds/one.html");
        assertThat(feed.entries().get(0).updated()).contains(Instant.parse("2023-05-12T11:00:00Z"));
    }

    @Test
    void feedWithoutMeasure_saysHowManyAreLeftOut() throws Exception {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < 1500; i++) {
            items.append("<item><link>/").append(i).append("</link></item>");
        }

        Feed feed = read("<rss version=\"2.0\"><channel><title>t</title><link>l</link><description>d</description>"
                + items + "</channel></rss>");

        assertThat(feed.entries()).hasSize(1000);
        assertThat(feed.leftOut()).isEqualTo(500);
    }

    @Test
    void pagesAndEntities_areNoFeeds() {
        for (String bad : new String[] {
            "<html><body>Not found</body></html>",
            "",
            "<rss version=\"2.0\"><channel><title>cut",
            "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss version=\"2.0\"><channel><title>&x;</title></channel></rss>"
        }) {
            assertThatThrownBy(() -> read(bad))
                    .isInstanceOfSatisfying(
                            WebException.class, e -> assertThat(e.code()).isEqualTo(ProblemCode.BAD_FEED));
        }
    }
}
