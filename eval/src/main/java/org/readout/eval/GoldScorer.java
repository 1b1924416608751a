package org.readout.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.readout.coder.CodedDocument;
import org.readout.core.ActorMention;
import org.readout.core.Attribution;
import org.readout.core.EventMention;
import org.readout.core.Span;
import org.readout.eval.GoldArticle.GoldEvent;

/**
 * Compares records with careful annotation, mention by mention.
 *
 * <p>A record and an annotated mention can be the same when the record's trigger overlaps the annotated trigger or lies inside the annotated quote. They are paired one to one, those that agree
 * in most fields first. Each figure is an F1 over pairs that agree in what it names: <em>type</em>; type and the countries of actors and recipients
 * (parties); type and status; type and the chain of sources (same length, each source's words overlapping); all of these. Countries stand for parties because wordings vary.
 *
 * <p>Of an article that was reviewed in part, records at other words than the reviewed ones count only when they pair with an annotated mention.
 */
public final class GoldScorer {
    private int gold;
    private int coded;
    private int anyPair;
    private int type;
    private int parties;
    private int status;
    private int attribution;
    private int all;
    private static final int SAMPLES = 2000;
    private static final long SEED = 17;

    private final List<String> errors = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final GoldFields fields = new GoldFields();

    /** Figures on 0–100, except the counts. */
    public record Result(
            double typeF1,
            double partiesF1,
            double statusF1,
            double attributionF1,
            double allF1,
            double precision,
            double recall,
            int gold,
            int coded) {}

    /** Where a record and the annotation agree. */
    private record Agreement(boolean type, boolean parties, boolean status, boolean attribution) {
        int count() {
            return (type ? 8 : 0) + (parties ? 4 : 0) + (status ? 2 : 0) + (attribution ? 1 : 0);
        }

        boolean all() {
            return type && parties && status && attribution;
        }
    }

    private record Pair(int gold, int coded, Agreement agreement, boolean triggersMeet) {}

    void add(GoldArticle article, CodedDocument document) {
        String text = document.document().text();
        List<GoldEvent> events = article.events().stream()
                .filter(e -> e.span(text).filter(s -> inBody(document, s)).isPresent())
                .toList();
        List<EventMention> mentions = document.mentions();
        List<Span> judged = judged(article, text);
        gold += events.size();
        fields.document(article, document);
        Set<Integer> usedGold = new HashSet<>();
        Set<Integer> usedCoded = new HashSet<>();
        for (Pair pair : pairs(text, events, mentions)) {
            if (usedGold.contains(pair.gold()) || usedCoded.contains(pair.coded())) {
                continue;
            }
            usedGold.add(pair.gold());
            usedCoded.add(pair.coded());
            coded++;
            count(pair.agreement());
            fields.pair(article.id(), events.get(pair.gold()), mentions.get(pair.coded()));
            items.add(new Item(2, pair.agreement().all()));
            if (!pair.agreement().all()) {
                errors.add(article.id() + " WRONG " + describe(events.get(pair.gold())) + "\n      GOT "
                        + describe(mentions.get(pair.coded())));
            }
        }
        for (int g = 0; g < events.size(); g++) {
            if (!usedGold.contains(g)) {
                items.add(new Item(1, false));
                fields.missed(events.get(g));
                errors.add(article.id() + " MISSED " + describe(events.get(g)) + " | "
                        + events.get(g).quote());
            }
        }
        for (int c = 0; c < mentions.size(); c++) {
            Span trigger = mentions.get(c).evidence().trigger().span();
            if (!usedCoded.contains(c) && judged.stream().anyMatch(trigger::overlaps)) {
                coded++;
                items.add(new Item(1, false));
                fields.extra(mentions.get(c));
                errors.add(article.id() + " EXTRA " + describe(mentions.get(c)));
            }
        }
    }

    /** Where a record without an annotated mention is wrong: everywhere, or at the words that were reviewed. */
    private static List<Span> judged(GoldArticle article, String text) {
        return article.reviewed()
                .map(words -> words.stream()
                        .flatMap(w -> w.triggerSpan(text).stream())
                        .toList())
                .orElseGet(() -> List.of(new Span(0, text.length())));
    }

    Result result() {
        return new Result(
                f1(type),
                f1(parties),
                f1(status),
                f1(attribution),
                f1(all),
                coded == 0 ? 0 : 100.0 * anyPair / coded,
                gold == 0 ? 0 : 100.0 * anyPair / gold,
                gold,
                coded);
    }

    /**
     * A 95 % interval of {@code allF1} by resampling the records and the annotated mentions (2,000 bootstrap samples, fixed seed).
     */
    Interval allF1Interval() {
        if (items.isEmpty()) {
            return new Interval(0, 0);
        }
        Random random = new Random(SEED);
        double[] samples = new double[SAMPLES];
        for (int s = 0; s < SAMPLES; s++) {
            int sides = 0;
            int right = 0;
            for (int i = 0; i < items.size(); i++) {
                Item item = items.get(random.nextInt(items.size()));
                sides += item.sides();
                right += item.right() ? 1 : 0;
            }
            samples[s] = sides == 0 ? 0 : 200.0 * right / sides;
        }
        Arrays.sort(samples);
        return new Interval(samples[(int) (SAMPLES * 0.025)], samples[(int) (SAMPLES * 0.975)]);
    }

    /** Bounds on 0–100. */
    record Interval(double low, double high) {}

    /**
     * A pair, a miss or a record too many.
     *
     * @param sides 2 for a pair, 1 otherwise
     */
    private record Item(int sides, boolean right) {}

    /** How the single fields of records agree with the annotation. */
    GoldFields fields() {
        return fields;
    }

    /** One line for each annotated mention missed or wrong and each record too many, in article order. */
    List<String> errors() {
        return List.copyOf(errors);
    }

    private double f1(int right) {
        return gold + coded == 0 ? 0 : 200.0 * right / (gold + coded);
    }

    private void count(Agreement agreement) {
        anyPair++;
        type += agreement.type() ? 1 : 0;
        parties += agreement.type() && agreement.parties() ? 1 : 0;
        status += agreement.type() && agreement.status() ? 1 : 0;
        attribution += agreement.type() && agreement.attribution() ? 1 : 0;
        all += agreement.all() ? 1 : 0;
    }

    private static List<Pair> pairs(String text, List<GoldEvent> events, List<EventMention> mentions) {
        List<Pair> pairs = new ArrayList<>();
        for (int g = 0; g < events.size(); g++) {
            Span quote = events.get(g).span(text).orElseThrow();
            Span trigger = events.get(g).triggerSpan(text).orElseThrow();
            for (int c = 0; c < mentions.size(); c++) {
                Span own = mentions.get(c).evidence().trigger().span();
                if (own.overlaps(trigger) || quote.covers(own)) {
                    pairs.add(new Pair(g, c, compare(events.get(g), mentions.get(c)), own.overlaps(trigger)));
                }
            }
        }
        pairs.sort(Comparator.comparingInt((Pair p) -> -p.agreement().count() - (p.triggersMeet() ? 8 : 0)));
        return pairs;
    }

    private static Agreement compare(GoldEvent event, EventMention mention) {
        return new Agreement(
                event.type().equals(mention.kind().type()),
                event.actors().equals(countries(mention.actors()))
                        && event.recipients().equals(countries(mention.recipients())),
                event.status().equals(mention.status().name()),
                sameChain(event.sources(), mention.attribution()));
    }

    static boolean sameChain(List<Optional<String>> gold, List<Attribution> chain) {
        if (gold.size() != chain.size()) {
            return false;
        }
        for (int i = 0; i < gold.size(); i++) {
            Optional<String> words = chain.get(i).source().excerpt().map(e -> e.text());
            if (gold.get(i).isPresent() != words.isPresent()
                    || words.isPresent() && !shareWord(gold.get(i).orElseThrow(), words.get())) {
                return false;
            }
        }
        return true;
    }

    static boolean shareWord(String a, String b) {
        Set<String> words = contentWords(a);
        words.retainAll(contentWords(b));
        return !words.isEmpty();
    }

    private static Set<String> contentWords(String words) {
        Set<String> set = new TreeSet<>();
        for (String word : words.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!Set.of("the", "a", "an", "of", "").contains(word)) {
                set.add(word);
            }
        }
        return set;
    }

    private static boolean inBody(CodedDocument document, Span span) {
        return document.document().body().stream().anyMatch(b -> b.overlaps(span));
    }

    private static Set<String> countries(List<ActorMention> parties) {
        Set<String> countries = new TreeSet<>();
        parties.forEach(p -> p.actor().country().ifPresent(countries::add));
        return countries;
    }

    private static String describe(GoldEvent e) {
        return e.type() + e.mode().map(m -> "-" + m).orElse("") + " " + e.status() + " " + e.actors() + ">"
                + e.recipients() + " «" + e.trigger() + "» "
                + e.sources().stream().map(s -> s.orElse("?")).toList();
    }

    private static String describe(EventMention m) {
        return m.kind() + " " + m.status() + " " + countries(m.actors()) + ">" + countries(m.recipients()) + " «"
                + m.evidence().trigger().text() + "» "
                + m.attribution().stream()
                        .map(a -> a.source().excerpt().map(x -> x.text()).orElse("?"))
                        .toList()
                + " " + m.decidedBy();
    }
}
