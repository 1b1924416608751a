package org.readout.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.readout.coder.codebook.Codebook;
import org.readout.core.Status;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The annotated articles of {@code eval/data/articles} are well formed, re-slice, and are as many as their data card says. */
class GoldArticleSetTest {
    private static final Path ARTICLES = Path.of("data", "articles");
    private static final List<Annotated> SET = new ArrayList<>();

    private record Annotated(JsonNode gold, String text) {
        String id() {
            return gold.path("id").asString();
        }

        Stream<JsonNode> events() {
            return gold.path("events").valueStream();
        }
    }

    @BeforeAll
    static void read() throws IOException {
        try (Stream<Path> files = Files.list(ARTICLES.resolve("gold"))) {
            for (Path file : files.sorted().toList()) {
                JsonNode gold = JsonMapper.shared().readTree(Files.readString(file));
                assertThat(file).hasFileName(gold.path("id").asString() + ".json");
                String article = gold.path("file").asString();
                SET.add(new Annotated(gold, Files.readString(ARTICLES.resolve(article))));
            }
        }
    }

    @Test
    void card_countsArticlesAndEvents() throws IOException {
        String card = Files.readString(ARTICLES.resolve("README.md"));
        long events = SET.stream().mapToLong(a -> a.events().count()).sum();
        long open = SET.stream()
                .flatMap(Annotated::events)
                .filter(e -> !e.path("certain").asBoolean())
                .count();
        assertThat(SET).hasSize(24);
        assertThat(card).contains(events + " events, of which `certain` is false for " + open);
        assertThat(SET).allMatch(a -> card.contains("| " + a.id() + " | "));
    }

    @Test
    void everyText_isAnnotatedOnce_andStartsWithItsHeadline() throws IOException {
        Set<String> named =
                SET.stream().map(a -> a.gold().path("file").asString()).collect(Collectors.toSet());
        try (Stream<Path> texts = Files.list(ARTICLES.resolve("texts"))) {
            assertThat(texts.map(t -> "texts/" + t.getFileName())).containsExactlyInAnyOrderElementsOf(named);
        }
        assertThat(SET)
                .allSatisfy(a -> assertThat(a.text())
                        .startsWith(a.gold().path("headline").asString()));
    }

    @Test
    void everyQuote_occursOnce_withItsTriggerInside() {
        for (Annotated article : SET) {
            article.events().forEach(event -> {
                String quote = event.path("quote").asString();
                int at = article.text().indexOf(quote);
                assertThat(at).as("%s: %s", article.id(), quote).isNotNegative();
                assertThat(article.text().indexOf(quote, at + 1))
                        .as("%s: %s", article.id(), quote)
                        .isNegative();
                assertThat(quote)
                        .as(article.id())
                        .contains(event.path("trigger").asString());
            });
        }
    }

    @Test
    void typesAndStatuses_areThoseOfTheCodebook_andPartiesAndSourcesAreInTheText() {
        Codebook codebook = Codebook.load();
        for (Annotated article : SET) {
            article.events().forEach(event -> {
                assertThat(codebook.hasType(event.path("type").asString()))
                        .as("%s: %s", article.id(), event)
                        .isTrue();
                Status.valueOf(event.path("status").asString());
                Stream.of("actors", "recipients")
                        .flatMap(role -> event.path(role).valueStream())
                        .forEach(party -> {
                            assertThat(article.text())
                                    .contains(party.path("text").asString());
                            assertThat(party.path("sectors").isArray())
                                    .as("%s: %s", article.id(), party)
                                    .isTrue();
                        });
                event.path("attribution")
                        .valueStream()
                        .map(link -> link.path("source"))
                        .filter(JsonNode::isString)
                        .forEach(source -> assertThat(article.text()).contains(source.asString()));
            });
        }
    }

    @Test
    void contexts_areThoseOfTheCodebook_inSentencesThatOccurOnce_andReasonsAreInTheText() {
        Set<String> known = Codebook.load().contexts().keySet();
        for (Annotated article : SET) {
            article.gold()
                    .path("contexts")
                    .path("document")
                    .valueStream()
                    .forEach(c -> assertThat(known).contains(c.asString()));
            article.gold().path("contexts").path("sentences").valueStream().forEach(s -> {
                assertThat(occurrences(article.text(), s.path("quote").asString()))
                        .as("%s: %s", article.id(), s)
                        .isEqualTo(1);
                s.path("contexts").valueStream().forEach(c -> assertThat(known).contains(c.asString()));
            });
            article.gold().path("anonymity").valueStream().forEach(a -> {
                assertThat(occurrences(article.text(), a.path("quote").asString()))
                        .isEqualTo(1);
                assertThat(a.path("quote").asString()).contains(a.path("reason").asString());
                assertThat(article.text()).contains(a.path("source").asString());
            });
        }
    }

    private static int occurrences(String text, String words) {
        int at = text.indexOf(words);
        return at < 0 ? 0 : text.indexOf(words, at + 1) < 0 ? 1 : 2;
    }
}
