package org.readout.collate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.core.StorySentence;

/**
 * The sentences that sum a story up, chosen day by day as a news timeline is (Gholipour Ghalandari and Ifrim, ACL 2020, the
 * date-wise way): days are ranked by the number of documents that tell of them; for each, the sentence nearest to the centroids of the day
 * and of the story is taken (Radev et al., 2004), by maximal marginal relevance (Carbonell and Goldstein, SIGIR 1998) against what was
 * taken before.
 *
 * <p>What is ours: only {@link Tellings} are looked at, texts that copy another of the story are left out, a sentence has to tell of an event that
 * none before it told of, and where accounts differ, a sentence that gives one brings the nearest sentence of each other account with
 * it, if possible one that can be read by itself, so that no account stands alone.
 */
final class StorySummary {
    private static final int MOST_SENTENCES = 12;
    private static final int FEWEST_SENTENCES = 2;
    private static final int MOST_OF_A_DAY = 3;
    private static final double RELEVANCE = 0.7;
    /** Sentences at least this much alike say the same. */
    private static final double SAME = 0.5;

    private final List<Telling> candidates;
    private final Collection<List<List<Telling>>> disputes;
    private TermWeights story = TermWeights.NONE;
    private final Map<Optional<LocalDate>, TermWeights> days = new HashMap<>();
    private final List<Telling> taken = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    private StorySummary(List<Telling> candidates, Collection<List<List<Telling>>> disputes) {
        this.candidates = candidates;
        this.disputes = disputes;
        for (Telling candidate : candidates) {
            story = story.plus(candidate.terms());
            days.merge(candidate.day(), candidate.terms(), TermWeights::plus);
        }
    }

    /**
     * @param candidates in order of report
     * @param disputes for each discrepancy the sentences of each of its accounts, all of them candidates
     */
    static List<StorySentence> of(List<Telling> candidates, Collection<List<List<Telling>>> disputes) {
        StorySummary summary = new StorySummary(candidates, disputes);
        summary.choose();
        return candidates.stream()
                .filter(summary.taken::contains)
                .sorted(Comparator.comparing((Telling t) -> t.day().orElse(LocalDate.MAX)))
                .map(Telling::sentence)
                .toList();
    }

    private void choose() {
        long documents = candidates.stream().map(Telling::id).distinct().count();
        long limit = Math.min(MOST_SENTENCES, FEWEST_SENTENCES + documents);
        List<Optional<LocalDate>> ranked = rankedDays();
        for (int round = 0; round < MOST_OF_A_DAY; round++) {
            for (Optional<LocalDate> day : ranked) {
                if (taken.size() < limit) {
                    best(day).ifPresent(this::take);
                }
            }
        }
    }

    /** Those of which most documents tell first, of equals the first; sentences without a day come last. */
    private List<Optional<LocalDate>> rankedDays() {
        Map<Optional<LocalDate>, Set<String>> documents = new LinkedHashMap<>();
        candidates.forEach(
                t -> documents.computeIfAbsent(t.day(), d -> new HashSet<>()).add(t.id()));
        return documents.keySet().stream()
                .sorted(Comparator.comparing((Optional<LocalDate> d) -> d.isEmpty())
                        .thenComparing(d -> -documents.getOrDefault(d, Set.of()).size())
                        .thenComparing(d -> d.orElse(LocalDate.MAX)))
                .toList();
    }

    private Optional<Telling> best(Optional<LocalDate> day) {
        Telling best = null;
        double highest = Double.NEGATIVE_INFINITY;
        for (Telling candidate : candidates) {
            if (candidate.day().equals(day) && isNew(candidate) && candidate.standsAlone()) {
                double worth = RELEVANCE * relevance(candidate) - (1 - RELEVANCE) * likenessToTaken(candidate);
                if (worth > highest) {
                    highest = worth;
                    best = candidate;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean isNew(Telling candidate) {
        return candidate.events().stream().anyMatch(e -> !told.contains(e)) && likenessToTaken(candidate) < SAME;
    }

    private double relevance(Telling candidate) {
        TermWeights day = days.getOrDefault(candidate.day(), story);
        return (story.cosine(candidate.terms()) + day.cosine(candidate.terms())) / 2;
    }

    private double likenessToTaken(Telling candidate) {
        return taken.stream()
                .mapToDouble(t -> t.terms().cosine(candidate.terms()))
                .max()
                .orElse(0);
    }

    private void take(Telling telling) {
        add(telling);
        for (List<List<Telling>> accounts : disputes) {
            if (accounts.stream().anyMatch(a -> a.contains(telling))) {
                accounts.stream()
                        .filter(account -> account.stream().noneMatch(taken::contains))
                        .forEach(account -> nearest(account, telling).ifPresent(this::add));
            }
        }
    }

    private static Optional<Telling> nearest(List<Telling> account, Telling telling) {
        return account.stream()
                .max(Comparator.comparing(Telling::standsAlone)
                        .thenComparingDouble(t -> t.terms().cosine(telling.terms())));
    }

    private void add(Telling telling) {
        taken.add(telling);
        told.addAll(telling.events());
    }
}
