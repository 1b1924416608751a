package org.readout.coder.detail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.coder.Detail;
import org.readout.coder.actors.ActorIndex;
import org.readout.coder.attribution.RelayScope;
import org.readout.coder.place.PlaceIndex;
import org.readout.coder.quantity.Amount;
import org.readout.coder.quantity.QuantityIndex;
import org.readout.coder.time.TemporalIndex;
import org.readout.core.Attribution;
import org.readout.core.Discrepancy;
import org.readout.core.Excerpt;
import org.readout.language.AnalysedDocument;
import org.readout.language.Sentence;
import org.readout.language.Token;

/** Reads the details of one document, sentence by sentence. */
public final class DetailReader {
    /** At which, or in the manner of which, things are said. */
    private static final Set<String> OCCASIONS = Set.of(
            "briefing",
            "statement",
            "conference",
            "interview",
            "presser",
            "speech",
            "address",
            "spokesman",
            "spokeswoman",
            "spokesperson");

    private final AnalysedDocument document;
    private final ActorIndex actors;
    private final RelayScope relays;
    private final TemporalIndex times;
    private final QuantityIndex quantities;
    private final PlaceIndex places;
    private final Tellers tellers;

    public DetailReader(
            AnalysedDocument document,
            ActorIndex actors,
            RelayScope relays,
            TemporalIndex times,
            QuantityIndex quantities,
            PlaceIndex places) {
        this.document = document;
        this.actors = actors;
        this.relays = relays;
        this.times = times;
        this.quantities = quantities;
        this.places = places;
        this.tellers = new Tellers(document, actors);
    }

    /** In text order of their words. */
    public List<Detail> read() {
        List<Detail> details = new ArrayList<>();
        Optional<Found> firstCount = Optional.empty();
        Optional<Found> lastCount = Optional.empty();
        for (Sentence sentence : document.sentences()) {
            List<Found> found = found(sentence, firstCount, lastCount);
            List<Found> counts = found.stream()
                    .filter(f -> f.field() == Discrepancy.Kind.NUMBER)
                    .toList();
            if (!counts.isEmpty()) {
                firstCount = firstCount.or(() -> Optional.of(counts.get(0)));
                lastCount = Optional.of(counts.get(counts.size() - 1));
            }
            found.forEach(f -> details.add(detail(sentence, f)));
        }
        details.sort(Comparator.comparing(d -> d.words().span()));
        return List.copyOf(details);
    }

    private List<Found> found(Sentence sentence, Optional<Found> firstCount, Optional<Found> lastCount) {
        String text = document.text();
        List<Amount> amounts = quantities.amounts(sentence);
        List<Found> found = new ArrayList<>(new CountDetails(sentence, text).read(amounts, firstCount, lastCount));
        found.addAll(new ClockDetails(sentence, text).read());
        found.addAll(new DurationDetails(sentence).read(amounts));
        found.addAll(new MeansDetails(sentence, text).read());
        found.addAll(new CausationDetails(sentence).read());
        found.addAll(new OccurrenceDetails(sentence).read());
        found.addAll(new DenialDetails(sentence).read());
        found.addAll(new BlameDetails(sentence, actors).read());
        found.addAll(new ContrastDetails(sentence, text, actors).read());
        found.addAll(new PlaceDetails(sentence, text).read());
        return found;
    }

    private Detail detail(Sentence sentence, Found found) {
        List<Attribution> said = relays.complete(relays.chains().over(found.words())).stream()
                .filter(link -> !Presupposed.isBy(link, sentence, found))
                .toList();
        List<Attribution> chain = tellers.complete(said, sentence, found);
        return new Detail(
                found.field(),
                found.about(),
                found.value(),
                found.amount(),
                found.denied(),
                times.dateOf(sentence, found.at()),
                chain,
                Excerpt.of(document.text(), found.words()),
                Excerpt.of(document.text(), sentence.span()),
                places.pointsOf(sentence, t -> found.words().covers(t.span()) && !isOfASpeaker(sentence, t, chain)));
    }

    /** "A spokesman in Moscow", "at a briefing in Kyiv": where it is said, not where it is. */
    private static boolean isOfASpeaker(Sentence sentence, Token place, List<Attribution> chain) {
        boolean inSource = chain.stream()
                .flatMap(link -> link.source().excerpt().stream())
                .anyMatch(source -> source.span().overlaps(place.span()));
        Optional<Token> over = sentence.head(place);
        while (over.isPresent() && !OCCASIONS.contains(Clauses.lemma(over.get()))) {
            over = sentence.head(over.get());
        }
        return inSource || over.isPresent();
    }
}
