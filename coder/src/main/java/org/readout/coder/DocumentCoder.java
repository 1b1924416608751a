package org.readout.coder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.readout.coder.actors.ActorDictionary;
import org.readout.coder.actors.ActorIndex;
import org.readout.coder.actors.ActorResolver;
import org.readout.coder.attribution.ChainBuilder;
import org.readout.coder.attribution.Chains;
import org.readout.coder.attribution.QuoteMarks;
import org.readout.coder.attribution.RelayScope;
import org.readout.coder.attribution.Relays;
import org.readout.coder.codebook.Codebook;
import org.readout.coder.codebook.EventType;
import org.readout.coder.detail.DetailReader;
import org.readout.coder.event.CodedEvent;
import org.readout.coder.event.DocumentEvents;
import org.readout.coder.place.PlaceIndex;
import org.readout.coder.place.PlaceMemory;
import org.readout.coder.place.PlaceReader;
import org.readout.coder.quantity.QuantityIndex;
import org.readout.coder.quantity.QuantityReader;
import org.readout.coder.time.PublicRecord;
import org.readout.coder.time.TemporalIndex;
import org.readout.coder.time.TemporalReader;
import org.readout.core.ActorMention;
import org.readout.core.Attribution;
import org.readout.core.CoderVersion;
import org.readout.core.DateRange;
import org.readout.core.Document;
import org.readout.core.DocumentHeader;
import org.readout.core.EventMention;
import org.readout.core.Evidence;
import org.readout.core.Excerpt;
import org.readout.core.Place;
import org.readout.core.Problem;
import org.readout.core.ProblemCode;
import org.readout.core.Published;
import org.readout.core.Span;
import org.readout.core.Status;
import org.readout.language.AnalysedDocument;

/** Codes one analysed document: actors, sources, events, then when, where and how many. Holds no state of a document. */
final class DocumentCoder {
    private static final String INHERITED_DATE = "rule:inherited-date";
    private static final String INHERITED_PLACE = "rule:inherited-place";

    private final Codebook codebook;
    private final ActorResolver actorResolver;
    private final DocumentEvents documentEvents;
    private final CoderVersion version;
    private final KnownLemmas lemmas;
    private final ToDoubleFunction<CodedEvent> confidence;

    DocumentCoder(
            Codebook codebook,
            ActorDictionary dictionary,
            CoderVersion version,
            Set<EventSource> sources,
            ToDoubleFunction<CodedEvent> confidence) {
        this.confidence = confidence;
        this.codebook = codebook;
        this.actorResolver = new ActorResolver(dictionary);
        this.documentEvents = new DocumentEvents(codebook, sources);
        this.version = version;
        this.lemmas = new KnownLemmas(codebook);
    }

    /** The parse as the coder reads it. */
    AnalysedDocument mend(AnalysedDocument raw) {
        return actorResolver.mend(ArgumentAttachment.mend(
                RelativeAttachment.mend(CoordinationAttachment.mend(InfinitiveAttachment.mend(lemmas.mend(raw))))));
    }

    CodedDocument code(AnalysedDocument raw) {
        AnalysedDocument analysed = mend(raw);
        Document document = analysed.document();
        PublicRecord known =
                document.published().isPresent() ? PublicRecord.NONE : actorResolver.publicRecord(analysed);
        TemporalIndex times = TemporalReader.read(analysed, document.published(), known);
        PlaceIndex places = PlaceReader.read(analysed);
        ActorIndex actors = new LocalActors(analysed, actorResolver.resolve(analysed, times.published()), places);
        RelayScope relays = new RelayScope(new ChainBuilder(analysed, actors).build(), analysed.document());
        QuantityIndex quantities = QuantityReader.read(analysed);
        List<CodedEvent> events = documentEvents.read(analysed, actors, relays);
        MentionMaker maker = new MentionMaker(analysed, times, places, quantities, events);
        List<EventMention> mentions = new ArrayList<>();
        for (CodedEvent event : events) {
            mentions.add(maker.mention(event));
        }
        List<Problem> problems = new ArrayList<>(analysed.problems());
        problems.addAll(quantities.problems());
        if (times.published().isEmpty() && !mentions.isEmpty()) {
            problems.add(Problem.of(
                    ProblemCode.NO_DATE,
                    document.file(),
                    "Neither the source nor the text tells when it was published; relative dates stay open."));
        }
        return new CodedDocument(
                document,
                times.published(),
                mentions,
                Relays.of(analysed, actors, relays.chains()),
                quotes(document, relays.chains()),
                new DetailReader(analysed, actors, relays, times, quantities, places).read(),
                problems);
    }

    private static List<CodedDocument.Quote> quotes(Document document, Chains chains) {
        List<CodedDocument.Quote> quotes = new ArrayList<>();
        for (Span quoted : QuoteMarks.of(document.text()).spans()) {
            if (document.body().stream().noneMatch(b -> b.covers(quoted))) {
                continue;
            }
            List<Attribution> chain = chains.over(quoted);
            Optional<String> speaker = chain.isEmpty()
                    ? Optional.empty()
                    : Optional.of(chain.get(chain.size() - 1).source())
                            .flatMap(s -> s.name().or(() -> s.excerpt().map(Excerpt::text)));
            quotes.add(new CodedDocument.Quote(speaker, Excerpt.of(document.text(), quoted)));
        }
        return List.copyOf(quotes);
    }

    /** In months: what is told of as of a year ago ("that November", of last year's) is counted by whole months. */
    private static final int ABOUT_A_YEAR = 11;

    /** Completes the events of one document to mentions. */
    private final class MentionMaker {
        private final AnalysedDocument analysed;
        private final DocumentHeader header;
        private final TemporalIndex times;
        private final PlaceIndex places;
        private final PlaceMemory placesTold;
        private final QuantityIndex quantities;
        /** The triggers of all records of the document. */
        private final List<Span> triggers;

        MentionMaker(
                AnalysedDocument analysed,
                TemporalIndex times,
                PlaceIndex places,
                QuantityIndex quantities,
                List<CodedEvent> events) {
            this.analysed = analysed;
            DocumentHeader own = analysed.document().header();
            this.header =
                    new DocumentHeader(own.id(), own.file(), own.title(), own.outlet(), own.url(), times.published());
            this.times = times;
            this.places = places;
            this.placesTold = new PlaceMemory(places);
            this.quantities = quantities;
            this.triggers = events.stream().map(CodedEvent::trigger).toList();
        }

        EventMention mention(CodedEvent event) {
            Optional<DateRange> own = times.dateOf(event.sentence(), event.head());
            Optional<DateRange> date = own.or(() -> inherited(event));
            Optional<Place> here = here(event);
            Optional<Place> place = isByPhone(event)
                    ? here
                    : here.or(() -> placesTold
                            .inherited(
                                    event.sentence(), event.head(), event.kind().type())
                            .filter(p -> !isAbroad(event, p)));
            place.ifPresent(p -> placesTold.tell(event.sentence(), event.kind().type(), p));
            boolean isBackground = date.isEmpty() && isLongAgo(times.around(event.sentence(), event.head()));
            boolean isRecent = times.published().filter(Published::isOneDay).isPresent()
                    && own.filter(d -> d.earliest().isPresent() && d.latest().isPresent())
                            .isPresent()
                    && !isLongAgo(own);
            Status status = event.status() == Status.OCCURRED && (isBackground || isLongAgo(date))
                    ? Status.HISTORICAL
                    : event.status() == Status.HISTORICAL && isRecent ? Status.OCCURRED : event.status();
            EventType type = codebook.type(event.kind().type());
            String id = Document.hash(
                    header.id(),
                    event.trigger().start() + "-" + event.trigger().end(),
                    event.kind().toString(),
                    keys(event.actors()),
                    keys(event.recipients()));
            return new EventMention(
                    id,
                    header,
                    event.kind(),
                    event.contexts(),
                    type.quad(),
                    type.score(event.kind().mode()),
                    status,
                    event.foreseen(),
                    event.actors(),
                    event.recipients(),
                    date,
                    place,
                    quantities.of(
                            event.sentence(),
                            event.head(),
                            t -> triggers.stream().anyMatch(t.span()::overlaps)),
                    event.attribution(),
                    event.condition(),
                    new Evidence(
                            Excerpt.of(analysed.text(), event.sentence().span().union(event.trigger())),
                            Excerpt.of(analysed.text(), event.trigger())),
                    confidence.applyAsDouble(event),
                    decided(event, !own.equals(date), !here.equals(place)),
                    version);
        }

        /** "The attack that killed 1,200 Israelis" was not where a neighbour's war was told of: nobody in it is of that country. */
        private static boolean isAbroad(CodedEvent event, Place place) {
            return place.country().isPresent()
                    && event.actors().isEmpty()
                    && !event.recipients().isEmpty()
                    && event.recipients().stream()
                            .map(r -> r.actor().country())
                            .allMatch(c -> c.isPresent() && !c.equals(place.country()));
        }

        /** Who phone are at two places, and what their clause names is what they talk about. */
        private static boolean isByPhone(CodedEvent event) {
            return event.kind().mode().equals(Optional.of("phone"));
        }

        /** The place that the event's own clause names. */
        private Optional<Place> here(CodedEvent event) {
            if (isByPhone(event)) {
                return Optional.empty();
            }
            Optional<Place> place = places.placeOf(event.sentence(), event.head())
                    .or(() -> places.around(event.sentence(), event.head()));
            return place.isPresent() || !PlaceMemory.isDeed(event.kind().type())
                    ? place
                    : places.within(event.sentence(), event.head());
        }

        private Optional<DateRange> inherited(CodedEvent event) {
            return event.status().isFactual() ? times.inherited(event.sentence(), event.head()) : Optional.empty();
        }

        private static List<String> decided(CodedEvent event, boolean inheritsDate, boolean inheritsPlace) {
            List<String> decided = new ArrayList<>(event.decidedBy());
            if (inheritsPlace) {
                decided.add(INHERITED_PLACE);
            }
            if (inheritsDate) {
                decided.add(INHERITED_DATE);
            }
            return decided;
        }

        private boolean isLongAgo(Optional<DateRange> date) {
            Optional<Published> published = times.published();
            return date.flatMap(DateRange::latest)
                    .filter(last -> published.isPresent()
                            && last.isBefore(published.get().earliest().minusMonths(ABOUT_A_YEAR)))
                    .isPresent();
        }

        private static String keys(List<ActorMention> parties) {
            return parties.stream().map(p -> p.actor().key()).sorted().collect(Collectors.joining("|"));
        }
    }
}
