package org.readout.eval.copies;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.readout.core.Document;
import org.readout.core.Published;
import org.readout.core.Span;
import org.readout.eval.CopyGroups;
import org.readout.ingest.Ingest;
import org.readout.ingest.Ingested;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A copy test of our own: every article long enough is copied once in each {@link Way}, under another headline and an invented outlet,
 * the same day or up to two days later, and half the copies carry a credit or have boilerplate glued into their text. The copies are read by {@code ingest} like any others. Articles on one crisis that are no copies of one another are the hard negatives.
 * One seed gives one set.
 */
final class MadeCopies {
    private static final int FEWEST_SENTENCES = 8;
    private static final int FEWEST_KEPT = 5;
    private static final int MOST_DAYS_LATER = 2;
    private static final List<String> OUTLETS =
            List.of("Tidewater Examiner", "Marlow Street Journal", "Fenwick Evening Post", "Copper Hill Gazette");
    private static final List<String> CREDITS = List.of(
            "Source: %s", "(With information from %s)", "Republished from %s", "This article first appeared in %s.");
    private static final List<String> GLUE = List.of(
            "Sign up for our newsletter to get the day's top stories in your inbox.",
            "Read more: What we know so far about the crisis, and what comes next for the region",
            "Advertisement Scroll to continue with the content",
            "Follow us on social media for the latest from our correspondents around the world.");

    /** How the text of a copy differs from its original. */
    enum Way {
        /** The whole text. */
        WHOLE,
        /** The first 40 to 70 per cent of the sentences. */
        TRUNCATED,
        /** Each sentence with a chance of 60 per cent, in order. */
        ABRIDGED,
        /** The first three sentences in other words, the others as they were. */
        LEAD_REWORDED,
        /** All in other words. */
        REWORDED,
        /** Shortened and then put in other words. */
        ABRIDGED_AND_REWORDED
    }

    private final Random random;
    private final Rewording rewording;

    private MadeCopies(long seed) {
        this.random = new Random(seed);
        this.rewording = new Rewording(random);
    }

    static CopySet of(CopyGroups articles, long seed) {
        MadeCopies made = new MadeCopies(seed);
        StringBuilder lines = new StringBuilder();
        Map<String, String> originals = new HashMap<>();
        for (Document article : articles.documents()) {
            List<String> sentences = sentences(article);
            if (sentences.size() >= FEWEST_SENTENCES) {
                for (Way way : Way.values()) {
                    String key = "made:" + way + ":" + article.id();
                    lines.append(made.copy(article, sentences, way, key)).append('\n');
                    originals.put(key, article.id());
                }
            }
        }
        List<Document> documents = new ArrayList<>(articles.documents());
        Map<String, String> groups = new HashMap<>(articles.groups());
        for (Document copy : read(lines.toString())) {
            String original = Objects.requireNonNull(originals.get(copy.url().orElseThrow()));
            documents.add(copy);
            groups.put(copy.id(), Objects.requireNonNull(articles.groups().get(original)));
        }
        return new CopySet(documents, groups);
    }

    private static List<Document> read(String lines) {
        List<Document> documents = new ArrayList<>();
        new Ingest()
                .read(
                        List.of(Ingest.STANDARD_INPUT),
                        new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
                        item -> {
                            if (item instanceof Ingested.Article article) {
                                documents.add(article.document());
                            }
                        });
        return documents;
    }

    private static List<String> sentences(Document document) {
        List<String> sentences = new ArrayList<>();
        for (Span part : document.body()) {
            for (String line : part.slice(document.text()).split("\n+")) {
                for (String sentence : line.strip().split("(?<=[\\p{L}\\p{N})][.!?][\"”’]?) +(?=[\"“]?\\p{Lu})")) {
                    if (sentence.split(" ").length >= 4) {
                        sentences.add(sentence);
                    }
                }
            }
        }
        return sentences;
    }

    private String copy(Document article, List<String> sentences, Way way, String key) {
        List<String> told = new ArrayList<>(told(sentences, way));
        boolean credited = random.nextBoolean();
        boolean glued = random.nextBoolean();
        if (glued) {
            int at = random.nextInt(told.size());
            told.set(at, told.get(at) + " " + any(GLUE));
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < told.size(); i++) {
            text.append(told.get(i)).append(i % 2 == 1 ? "\n\n" : " ");
        }
        Optional<String> outlet = article.outlet();
        if (credited && outlet.isPresent()) {
            text.append("\n\n").append(any(CREDITS).replace("%s", outlet.get()));
        }
        ObjectNode node = JsonMapper.shared().createObjectNode();
        node.put("title", headline(sentences));
        node.put("text", text.toString());
        node.put("source", any(OUTLETS));
        node.put("url", key);
        article.published()
                .map(Published::latest)
                .ifPresent(day -> node.put(
                        "published",
                        day.plusDays(random.nextInt(MOST_DAYS_LATER + 1)).toString()));
        return node.toString();
    }

    private List<String> told(List<String> sentences, Way way) {
        return switch (way) {
            case WHOLE -> sentences;
            case TRUNCATED -> {
                int kept = (int) Math.round(sentences.size() * (0.4 + 0.3 * random.nextDouble()));
                yield sentences.subList(0, Math.max(FEWEST_KEPT, kept));
            }
            case ABRIDGED -> abridged(sentences);
            case LEAD_REWORDED -> {
                List<String> told = new ArrayList<>(rewording.all(sentences.subList(0, 3)));
                told.addAll(sentences.subList(3, sentences.size()));
                yield told;
            }
            case REWORDED -> rewording.all(sentences);
            case ABRIDGED_AND_REWORDED -> rewording.all(abridged(sentences));
        };
    }

    private List<String> abridged(List<String> sentences) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            boolean needed = sentences.size() - i <= FEWEST_KEPT - kept.size();
            if (needed || random.nextDouble() < 0.6) {
                kept.add(sentences.get(i));
            }
        }
        return kept;
    }

    /** The first words of the second sentence, so that no two copies are known by their headline. */
    private String headline(List<String> sentences) {
        String[] words = sentences.get(1 + random.nextInt(2)).split(" ");
        return String.join(" ", List.of(words).subList(0, Math.min(words.length, 5 + random.nextInt(3))));
    }

    private String any(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
