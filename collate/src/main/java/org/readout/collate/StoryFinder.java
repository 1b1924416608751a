package org.readout.collate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.readout.coder.CodedDocument;
import org.readout.coder.place.CountryNames;
import org.readout.collate.CandidateIndex.Candidate;
import org.readout.collate.CandidateIndex.Space;
import org.readout.core.Published;
import org.readout.core.Span;

/**
 * Groups documents into developments in one pass over the stream, after Miranda et al. (2018): each document joins the group
 * to which it is most alike in words and in names, damped by the days since the group's last report, or founds one.
 *
 * <p>Alikeness is the mean of the cosines of tf-idf vectors of words and of names against the group's sum, times a Gaussian of the days
 * between; names alone join nothing. A term weighs the logarithm of how few of the documents so far have it, so a decision rests on earlier documents alone. A
 * document is compared to the groups that share most of the names and words that weigh most in it, and joins none that is full, so the cost of
 * adding one does not grow with the stream. A text that rests on another one goes where that one is.
 */
final class StoryFinder {
    /** A development with as many documents goes on in a new one. */
    static final int MOST_DOCUMENTS = 150;

    private static final int MOST_CANDIDATES = 32;
    private static final int MOST_WORDS = 250;
    private static final int MOST_NAMES = 60;
    private static final int NAMES_LOOKED_UP = 24;
    private static final int WORDS_LOOKED_UP = 8;
    /** Least alikeness of words alone, and of words and names: who takes part is not yet what it is about. */
    private static final double JOINS = 0.15;
    /** A group this much alike is resumed: what is about the same country or person only is mostly below. */
    private static final double RESUMES = 0.33;

    /** The least share of the documents with a word in which it is a name, for it to be taken for one where it begins a sentence. */
    private static final double OFTEN_A_NAME = 0.25;

    private static final double DAYS = 12;
    /** Days of silence after which a story of the same names is another one. */
    private static final long LONGEST_SILENCE = 120;
    /** Smooths document frequencies of short streams. */
    private static final int PRIOR = 20;

    private final CollationMemory memory;
    private final Map<String, StoryPlace.State> stories = new HashMap<>();
    private final Map<String, String> storyOf = new HashMap<>();

    StoryFinder(CollationMemory memory) {
        this.memory = memory;
    }

    /** The terms of a document that are counted: the stems of its text, and its names. */
    static long[] terms(CodedDocument document) {
        Set<String> terms = new HashSet<>(Stems.ofPassage(document.document().text()));
        terms.addAll(names(document));
        return Hashes.of(terms);
    }

    /**
     * The names of the text as often as they stand there, those of its headline and countries that only begin sentences. Countries of parties
     * are none: they join crises that one state takes part in.
     */
    private static List<String> names(CodedDocument document) {
        Facts facts = Facts.of(document.document());
        List<String> names = new ArrayList<>(facts.names());
        facts.openers().stream().filter(CountryNames::isOne).map(Facts::stem).forEach(names::add);
        names.addAll(Headline.names(document.document().title().orElse("")));
        names.replaceAll(StoryFinder::name);
        return names;
    }

    private static String name(String stem) {
        return "name " + stem;
    }

    /** With them the words that only begin sentences here and are names in the documents so far: "Latvia's ministry said". */
    private List<String> namesAndOpeners(CodedDocument document) {
        List<String> names = new ArrayList<>(names(document));
        for (String opener : Facts.of(document.document()).openers()) {
            if (!CountryNames.isOne(opener) && isOftenAName(opener)) {
                names.add(name(Facts.stem(opener)));
            }
        }
        return names;
    }

    private boolean isOftenAName(String word) {
        int asName = memory.terms().with(Hashes.of(name(Facts.stem(word))));
        return asName > 0 && asName >= OFTEN_A_NAME * memory.terms().with(Hashes.of(Stems.of(word)));
    }

    /** Founders of the groups that a document joins, or goes on from in a new one. */
    private record Match(Optional<String> joined, Optional<String> resumed) {}

    /** @param lineage the edges that the document brought */
    StoryPlace add(CodedDocument document, List<LineageEdge> lineage) {
        String id = document.document().id();
        memory.terms().add(terms(document));
        TermWeights weights = weights(Stems.ofPassage(document.document().text()));
        TermWeights words = vector(body(document));
        TermWeights names = vector(namesAndOpeners(document));
        long[] keys = LongStream.concat(
                        LongStream.of(names.heaviest(NAMES_LOOKED_UP).terms()),
                        LongStream.of(words.heaviest(WORDS_LOOKED_UP).terms()))
                .toArray();
        Match match = source(id, lineage)
                .map(s -> new Match(Optional.of(s), Optional.empty()))
                .orElseGet(() -> nearest(document, words, names, keys));
        String founder = match.joined().orElse(id);
        StoryPlace.State story = joined(state(founder), document, words, names);
        stories.put(founder, story);
        storyOf.put(id, founder);
        memory.index().add(Space.STORY, founder, keys);
        return new StoryPlace(founder, match.joined().isPresent() ? Optional.empty() : match.resumed(), weights, story);
    }

    /** The stems of headline and body. */
    private static List<String> body(CodedDocument document) {
        StringBuilder body = new StringBuilder(document.document().title().orElse("")).append('\n');
        for (Span part : document.document().body()) {
            body.append(part.slice(document.document().text())).append('\n');
        }
        return Stems.occurrences(body.toString());
    }

    /** The story of the text on which the document rests. */
    private Optional<String> source(String id, List<LineageEdge> lineage) {
        return lineage.stream()
                .filter(e -> e.document().equals(id))
                .flatMap(e -> e.source().stream())
                .findFirst()
                .flatMap(s -> Optional.ofNullable(storyOf.get(s)).or(() -> memory.storyOf(s)));
    }

    private StoryPlace.State state(String founder) {
        return stories.computeIfAbsent(founder, f -> memory.story(f).orElse(StoryPlace.State.NEW));
    }

    private Match nearest(CodedDocument document, TermWeights words, TermWeights names, long[] keys) {
        Optional<String> joined = Optional.empty();
        Optional<String> resumed = Optional.empty();
        double highest = JOINS;
        double highestUndamped = RESUMES;
        for (Candidate candidate : memory.index().candidates(Space.STORY, keys, MOST_CANDIDATES)) {
            StoryPlace.State story = state(candidate.id());
            double inWords = words.cosine(story.words());
            double undamped = (inWords + names.cosine(story.names())) / 2;
            double alike = undamped * decay(document, story.last());
            if (alike > highest && inWords > JOINS && story.documents() < MOST_DOCUMENTS) {
                highest = alike;
                joined = Optional.of(candidate.id());
            }
            if (undamped > highestUndamped && silence(document, story.last()).orElse(0L) <= LONGEST_SILENCE) {
                highestUndamped = undamped;
                resumed = Optional.of(candidate.id());
            }
        }
        return new Match(joined, resumed);
    }

    private static StoryPlace.State joined(
            StoryPlace.State story, CodedDocument document, TermWeights words, TermWeights names) {
        Optional<LocalDate> day = document.published().map(Published::latest);
        return new StoryPlace.State(
                story.documents() + 1,
                story.last().filter(l -> day.filter(l::isBefore).isEmpty()).or(() -> day),
                story.words().plus(words).heaviest(MOST_WORDS),
                story.names().plus(names).heaviest(MOST_NAMES));
    }

    private static double decay(CodedDocument document, Optional<LocalDate> last) {
        return silence(document, last)
                .map(days -> Math.exp(-days * days / (2 * DAYS * DAYS)))
                .orElse(1.0);
    }

    /** Days from a story's last report to the document; absent where either has no date. */
    private static Optional<Long> silence(CodedDocument document, Optional<LocalDate> last) {
        return document.published()
                .map(Published::earliest)
                .flatMap(day -> last.map(l -> Math.max(0, ChronoUnit.DAYS.between(l, day))));
    }

    /** Logarithms of how few documents have the terms. */
    private TermWeights weights(Collection<String> terms) {
        Map<Long, Double> weights = new HashMap<>();
        for (long term : Hashes.of(terms)) {
            weights.put(term, weight(term));
        }
        return TermWeights.of(weights);
    }

    private double weight(long term) {
        TermCounts counts = memory.terms();
        return Math.log((counts.documents() + PRIOR) / (counts.with(term) + 1.0));
    }

    /** Of length one. */
    private TermWeights vector(List<String> occurrences) {
        Map<Long, Integer> counts = new HashMap<>();
        occurrences.forEach(t -> counts.merge(Hashes.of(t), 1, Integer::sum));
        Map<Long, Double> weights = new HashMap<>();
        counts.forEach((term, n) -> weights.put(term, (1 + Math.log(n)) * weight(term)));
        return TermWeights.of(weights).unit();
    }
}
