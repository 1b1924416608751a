package org.readout.collate;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.coder.CodedDocument;
import org.readout.coder.Detail;
import org.readout.core.Attribution;
import org.readout.core.DocumentHeader;
import org.readout.core.Excerpt;
import org.readout.core.Place;
import org.readout.core.SourceKind;

/**
 * A detail with who tells it and when.
 *
 * @param voice equal for details of one source, see {@link Voices#key}
 * @param origin equal for details that rest on one independent report
 * @param saidBy who says so, in words
 * @param source stems of the innermost source's words; empty for the article's own voice
 * @param topic stems of the clause that gives the value
 * @param sentence stems of the whole sentence
 * @param sentenceWeights what these stems weigh
 * @param context weighted stems of what the passage stands for, see {@link Topics}
 * @param counted the detail as a count, read once
 * @param time when it is told to have been
 */
record Told(
        Detail detail,
        CodedDocument document,
        String voice,
        String origin,
        String saidBy,
        Set<String> source,
        Set<String> topic,
        Set<String> sentence,
        TermWeights sentenceWeights,
        TermWeights context,
        Counted counted,
        ToldTime time) {
    private static final int FEW_SENTENCES = 200;
    /** What lies no further apart than this may be given as the place of one happening. */
    private static final double NEAR_KM = 60;

    private static final int WORDS_OF_AN_OFFICE = 2;
    /** Stems of common nouns for whose office it is, alone and as owners. */
    private static final Set<String> OWNERS = Stream.of(
                    "country",
                    "region",
                    "province",
                    "city",
                    "town",
                    "state",
                    "nation",
                    "island",
                    "republic",
                    "territory",
                    "district",
                    "company")
            .flatMap(owner -> Stream.of(Stems.of(owner), Stems.of(owner + "'s")))
            .collect(Collectors.toUnmodifiableSet());

    static Told of(Detail detail, CodedDocument document, Voices voices, Topics topics) {
        DocumentHeader header = document.document().header();
        Optional<Attribution> innermost = detail.attribution().stream().reduce((outer, inner) -> inner);
        Set<String> source = innermost
                .map(Attribution::source)
                .filter(s -> s.kind() != SourceKind.ANONYMOUS)
                .flatMap(Attribution.Source::excerpt)
                .map(Excerpt::text)
                .map(Stems::ofPassage)
                .orElse(Set.of());
        Set<String> sentence = Stems.ofPassage(detail.sentence().text());
        return new Told(
                detail,
                document,
                voices.key(header, detail.attribution()),
                voices.origin(header, detail.attribution()),
                voices.inWords(header, detail.attribution()),
                source,
                Stems.ofPassage(detail.words().text()),
                sentence,
                topics.of(document.document(), sentence),
                topics.context(document.document(), detail.sentence().span()),
                new Counted(detail),
                ToldTime.of(detail, document));
    }

    String documentId() {
        return document.document().id();
    }

    boolean sharesDocument(Told other) {
        return documentId().equals(other.documentId());
    }

    boolean isAttributed() {
        return !detail.attribution().isEmpty();
    }

    /** Whether one is a later report of the other's origin: what differs there is revised. */
    boolean isRevisionOf(Told other) {
        return origin.equals(other.origin)
                && !sharesDocument(other)
                && (isReportedAfter(other) || other.isReportedAfter(this));
    }

    /** Whether it is, or may be, one source: the same, or named by part of the other's words ("the ministry") or for another owner ("the region's ministry"). */
    boolean sharesVoice(Told other) {
        return voice.equals(other.voice)
                || hasOpenSource() && sharesDocument(other)
                || other.hasOpenSource() && sharesDocument(other)
                || !source.isEmpty()
                        && !other.source.isEmpty()
                        && (source.containsAll(other.source)
                                || other.source.containsAll(source)
                                || holdOneOffice(other));
    }

    /** "The region's human rights ombudsman" and "Karabakh's": one names its owner by a common noun, and the rest is the same. */
    private boolean holdOneOffice(Told other) {
        return shared(source, other.source) >= WORDS_OF_AN_OFFICE && (isOfAnyOwner(other) || other.isOfAnyOwner(this));
    }

    private boolean isOfAnyOwner(Told other) {
        Set<String> rest = new HashSet<>(source);
        rest.removeAll(other.source);
        return OWNERS.containsAll(rest);
    }

    /** A pronoun that nothing resolves, or a source that nobody names. */
    private boolean hasOpenSource() {
        return detail.attribution().stream()
                .reduce((outer, inner) -> inner)
                .map(Attribution::source)
                .filter(s -> s.name().isEmpty())
                .filter(s ->
                        s.excerpt().map(Excerpt::text).map(Voices::isPronoun).orElse(true))
                .isPresent();
    }

    /** The day that the passage gives; where a count stands with but another year, or a month gone by, that. */
    Optional<DayRange> day() {
        return time.day();
    }

    Optional<DayRange> published() {
        return time.published();
    }

    /** Whether both can be of one time: by the days that they give, else by those of their reports. */
    boolean isOfOneTime(Told other) {
        return time.canBe(other.time);
    }

    /** Whether a passage of some report can be of the same deed: it tells of no other time and no other place. */
    boolean canBeOfOneDeed(Detail passage, CodedDocument report) {
        return time.canBe(ToldTime.of(passage, report))
                && !PastTimes.isOfAnEarlierDeed(passage)
                && !areFar(detail.where(), passage.where());
    }

    /** Whether the clauses of both say where something is, and no place of one lies near one of the other. */
    boolean isFarFrom(Told other) {
        return areFar(detail.where(), other.detail.where());
    }

    private static boolean areFar(List<Place.Point> some, List<Place.Point> others) {
        return !some.isEmpty()
                && !others.isEmpty()
                && some.stream().allMatch(p -> others.stream().allMatch(q -> areFar(p, q)));
    }

    private static boolean areFar(Place.Point a, Place.Point b) {
        return Places.distanceKm(a, b) > a.radiusKm() + b.radiusKm() + NEAR_KM;
    }

    boolean isReportedAfter(Told other) {
        return published()
                .flatMap(own -> other.published().map(o -> own.earliest().isAfter(o.latest())))
                .orElse(false);
    }

    /** Whether the other passage of the same document follows within about two sentences. */
    boolean isShortlyBefore(Told other) {
        int gap = other.detail().sentence().span().start()
                - detail.sentence().span().end();
        return sharesDocument(other) && gap >= -detail.sentence().text().length() && gap < FEW_SENTENCES;
    }

    /** How many stems the clauses share. */
    int shared(Told other) {
        return shared(topic, other.topic);
    }

    static int shared(Set<String> a, Set<String> b) {
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        return both.size();
    }

    boolean sharesSubject(Told other) {
        return detail.about().stream().anyMatch(other.detail.about()::contains);
    }
}
