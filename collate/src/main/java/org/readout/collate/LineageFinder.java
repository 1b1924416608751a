package org.readout.collate;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.coder.CodedDocument;
import org.readout.collate.CandidateIndex.Candidate;
import org.readout.collate.CandidateIndex.Space;
import org.readout.core.Attribution;
import org.readout.core.EventMention;
import org.readout.core.Excerpt;
import org.readout.core.OriginHint;

/**
 * Finds on which earlier texts each added document rests: by wording, by names and numbers in the same order, by its own
 * credits, and by the reports it relays. Every document is compared to a bounded number of candidates.
 */
final class LineageFinder {
    private static final int MOST_CANDIDATES = 20;
    private static final int MOST_OF_OUTLET = 64;
    private static final int MOST_VERSIONS = 64;
    private static final int MOST_DAYS_TO_REWRITE = 7;
    private static final int MOST_DAYS_TO_RELAY = 31;
    /** Share of facts in common that shows two texts to be on one matter. */
    private static final double SAME_MATTER = 0.15;
    /** Alignment of facts that shows a credited report to be the very one credited, and not another of that outlet. */
    private static final double SAME_TEXT = 0.5;

    private final CandidateIndex index;
    private final CollationMemory memory;
    private final Map<String, DocumentProfile> profiles = new HashMap<>();

    LineageFinder(CollationMemory memory) {
        this.index = memory.index();
        this.memory = memory;
    }

    /** Adds a document and returns the edges that it brings. */
    List<LineageEdge> add(CodedDocument coded) {
        DocumentProfile added = new DocumentProfile(coded);
        Optional<CopyJudge.Copy> copy = copyOf(added).or(() -> rewriteOf(added));
        List<LineageEdge> revisions = revisions(added, copy);
        List<LineageEdge> edges = new ArrayList<>(revisions);
        copy.filter(c -> revisions.isEmpty() || !isRevised(c, added, revisions)).ifPresent(c -> edges.add(c.edge()));
        for (OriginHint hint : added.document().originHints()) {
            credit(added, hint, copy).ifPresent(edges::add);
        }
        edges.addAll(relays(added));
        remember(added);
        return List.copyOf(edges);
    }

    /** Between the document and the versions of it that are known, at its address, or among its copies. */
    private List<LineageEdge> revisions(DocumentProfile added, Optional<CopyJudge.Copy> copy) {
        List<LineageEdge> known = new ArrayList<>();
        for (CollationMemory.Version version : memory.versions(added.id())) {
            profile(version.document())
                    .map(other -> Revisions.atOneAddress(added, other, Optional.of(!version.isLater())))
                    .ifPresent(known::add);
        }
        if (!known.isEmpty()) {
            return known;
        }
        return Revisions.address(added.document())
                .flatMap(address -> candidates(Space.OUTLET, addressKey(address), MOST_VERSIONS).stream()
                        .reduce((earlier, later) -> later))
                .filter(other -> Revisions.noted(added, other) || added.facts().overlap(other.facts()) >= SAME_MATTER)
                .map(other -> Revisions.atOneAddress(added, other, Optional.empty()))
                .or(() -> copy.flatMap(c -> Revisions.ofOneOutlet(added, c.other())))
                .map(List::of)
                .orElse(List.of());
    }

    private static long[] addressKey(String address) {
        return new long[] {Hashes.of("at " + address)};
    }

    /** Whether the text that was found to be copied is one of those of which the document is a version, or of the same outlet. */
    private static boolean isRevised(CopyJudge.Copy copy, DocumentProfile added, List<LineageEdge> revisions) {
        DocumentProfile other = copy.other();
        return added.document().outlet().filter(other::isFrom).isPresent()
                || revisions.stream()
                        .anyMatch(e -> e.document().equals(other.id())
                                || e.source().filter(other.id()::equals).isPresent());
    }

    private void remember(DocumentProfile added) {
        profiles.put(added.id(), added);
        index.add(Space.WORDING, added.id(), WordingKeys.of(added));
        index.add(Space.FACTS, added.id(), added.facts().keys());
        added.outletKey().ifPresent(outlet -> index.add(Space.OUTLET, added.id(), new long[] {Hashes.of(outlet)}));
        Revisions.address(added.document())
                .ifPresent(address -> index.add(Space.OUTLET, added.id(), addressKey(address)));
    }

    /** The copy relation to the most alike text; among equals, to the document added first. */
    private Optional<CopyJudge.Copy> copyOf(DocumentProfile added) {
        return strongest(candidates(Space.WORDING, WordingKeys.around(added), MOST_CANDIDATES).stream()
                .map(other -> CopyJudge.byWording(added, other)));
    }

    /** Also finds short extracts, which may share no key of wording with a long text. */
    private Optional<CopyJudge.Copy> rewriteOf(DocumentProfile added) {
        return strongest(near(
                        added, MOST_DAYS_TO_REWRITE, Space.FACTS, added.facts().keys(), MOST_CANDIDATES)
                .stream()
                .map(other -> CopyJudge.byWording(added, other).or(() -> CopyJudge.byTelling(added, other))));
    }

    private static Optional<CopyJudge.Copy> strongest(java.util.stream.Stream<Optional<CopyJudge.Copy>> copies) {
        return copies.flatMap(Optional::stream).reduce((a, b) -> b.resemblance() > a.resemblance() ? b : a);
    }

    private List<DocumentProfile> candidates(Space space, long[] keys, int limit) {
        return index.candidates(space, keys, limit).stream()
                .map(Candidate::id)
                .flatMap(id -> profile(id).stream())
                .toList();
    }

    /** The candidates that came out within some days of a document, or may have; only these are read. */
    private List<DocumentProfile> near(DocumentProfile added, int days, Space space, long[] keys, int limit) {
        return index.candidates(space, keys, limit).stream()
                .map(Candidate::id)
                .filter(id -> profiles.containsKey(id) || mayBeNear(added, id, days))
                .flatMap(id -> profile(id).stream())
                .filter(other -> added.daysFrom(other) <= days)
                .toList();
    }

    private boolean mayBeNear(DocumentProfile added, String id, int days) {
        return added.coded()
                .published()
                .flatMap(p -> memory.reported(id).map(day -> ChronoUnit.DAYS.between(day, p.earliest())))
                .map(apart -> Math.abs(apart) <= days)
                .orElse(true);
    }

    private Optional<DocumentProfile> profile(String id) {
        DocumentProfile known = profiles.get(id);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<DocumentProfile> kept = memory.outline(id).map(DocumentProfile::new);
        kept.ifPresent(profile -> profiles.put(id, profile));
        return kept;
    }

    /** The edge of a credit that the copy found does not already show; who is copied word for word is known without one. */
    private Optional<LineageEdge> credit(DocumentProfile added, OriginHint hint, Optional<CopyJudge.Copy> copy) {
        if (hint.outlet().isEmpty() || added.isFrom(hint.outlet().get())) {
            return Optional.empty();
        }
        String outlet = hint.outlet().get();
        boolean wordingFound = copy.filter(c -> c.edge().kind() != LineageEdge.Kind.TRANSLATION)
                .isPresent();
        if (wordingFound || copy.filter(c -> c.earlier().isFrom(outlet)).isPresent()) {
            return Optional.empty();
        }
        Optional<DocumentProfile> source = reportOf(outlet, added, MOST_DAYS_TO_REWRITE)
                .filter(report -> added.facts().alignment(report.facts()) >= SAME_TEXT);
        LineageEdge.Kind kind = LineageEdge.Kind.valueOf(hint.kind().name());
        double strength = source.map(s -> added.facts().overlap(s.facts())).orElse(1.0);
        return Optional.of(new LineageEdge(
                kind,
                added.id(),
                source.map(DocumentProfile::id),
                Optional.of(outlet),
                strength,
                source.isPresent() ? "it credits the outlet, and tells the same" : "it credits the outlet",
                List.of(hint.evidence())));
    }

    private List<LineageEdge> relays(DocumentProfile added) {
        List<LineageEdge> edges = new ArrayList<>();
        Set<String> outlets = new HashSet<>();
        added.document()
                .originHints()
                .forEach(credit -> credit.outlet().map(OutletNames::key).ifPresent(outlets::add));
        for (CodedDocument.Relay relay : relayed(added)) {
            if (added.isFrom(relay.outlet()) || !outlets.add(OutletNames.key(relay.outlet()))) {
                continue;
            }
            Optional<DocumentProfile> source = reportOf(relay.outlet(), added, MOST_DAYS_TO_RELAY);
            List<Excerpt> evidence = List.of(relay.evidence());
            edges.add(new LineageEdge(
                    LineageEdge.Kind.RELAY,
                    added.id(),
                    source.map(DocumentProfile::id),
                    Optional.of(relay.outlet()),
                    source.map(s -> added.facts().overlap(s.facts())).orElse(1.0),
                    "it reports what the outlet reported",
                    evidence));
        }
        return edges;
    }

    /** Those the coder found, and names reported after that are those of outlets among the documents. */
    private List<CodedDocument.Relay> relayed(DocumentProfile added) {
        List<CodedDocument.Relay> relays = new ArrayList<>(added.coded().relays());
        for (EventMention mention : added.coded().mentions()) {
            mention.attribution().stream()
                    .map(Attribution::source)
                    .filter(source -> source.excerpt().isPresent())
                    .filter(source -> isKnownOutlet(sourceName(source)))
                    .forEach(source -> relays.add(new CodedDocument.Relay(
                            sourceName(source),
                            source.country(),
                            source.excerpt().get())));
        }
        OutletReferences.of(added.document()).stream()
                .filter(reference -> isKnownOutlet(reference.outlet()))
                .forEach(relays::add);
        return relays;
    }

    private static String sourceName(Attribution.Source source) {
        return source.name().orElseGet(() -> source.excerpt().orElseThrow().text());
    }

    private boolean isKnownOutlet(String name) {
        long[] key = {Hashes.of(OutletNames.key(name))};
        return !index.candidates(Space.OUTLET, key, 1).isEmpty();
    }

    /** The outlet's earlier document that shares most with the added one, if they are on one matter. */
    private Optional<DocumentProfile> reportOf(String outlet, DocumentProfile added, int mostDays) {
        long[] key = {Hashes.of(OutletNames.key(outlet))};
        return near(added, mostDays, Space.OUTLET, key, MOST_OF_OUTLET).stream()
                .filter(other -> added.facts().overlap(other.facts()) >= SAME_MATTER)
                .max(Comparator.comparingDouble(other -> added.facts().overlap(other.facts())));
    }
}
