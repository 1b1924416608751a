package org.readout.collate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.readout.coder.CodedDocument;
import org.readout.coder.Detail;
import org.readout.core.Attribution;
import org.readout.core.DateRange;
import org.readout.core.Discrepancy;
import org.readout.core.Discrepancy.Kind;
import org.readout.core.Document;
import org.readout.core.Excerpt;
import org.readout.core.Place;
import org.readout.core.Published;
import org.readout.core.Quantity;
import org.readout.core.Quantity.Bound;
import org.readout.core.SourceKind;
import org.readout.core.Span;

/** A report of one development in the making, with details written by hand. */
final class DetailReport {
    private final String outlet;
    private final LocalDate day;
    private final StringBuilder text = new StringBuilder("Convoy ambushed near Ilva in Norland\n");
    private final List<Detail> details = new ArrayList<>();

    DetailReport(String outlet, String day) {
        this.outlet = outlet;
        this.day = LocalDate.parse(day);
    }

    /** @param source words of the sentence; empty for the report's own voice */
    DetailReport detail(
            Kind field,
            String about,
            String value,
            Optional<Quantity> amount,
            boolean denied,
            String source,
            String sentence) {
        Span span = new Span(text.length(), text.length() + sentence.length());
        text.append(sentence).append('\n');
        List<Attribution> chain = source.isEmpty() ? List.of() : List.of(said(source, span, sentence));
        Excerpt words = new Excerpt(sentence, span);
        Optional<Quantity> placed = amount.map(quantity -> placed(quantity, span, sentence));
        details.add(new Detail(field, Set.of(about), value, placed, denied, Optional.empty(), chain, words, words));
        return this;
    }

    /** With the span of its figure where the sentence has that. */
    private static Quantity placed(Quantity quantity, Span span, String sentence) {
        String figure = quantity.source().text();
        int at = sentence.indexOf(figure);
        if (at < 0) {
            return quantity;
        }
        int start = span.start() + at;
        return new Quantity(
                quantity.value(),
                quantity.unit(),
                quantity.of(),
                quantity.bound(),
                new Excerpt(figure, new Span(start, start + figure.length())),
                quantity.malformed());
    }

    DetailReport killed(double number, Bound bound, String source, String sentence) {
        return detail(
                Kind.NUMBER,
                "DEATH",
                "soldier",
                Optional.of(quantity(number, "people", Optional.of("killed"), bound)),
                false,
                source,
                sentence);
    }

    DetailReport counted(double number, String unit, String noun, String source, String sentence) {
        return detail(
                Kind.NUMBER,
                "told by " + source,
                noun,
                Optional.of(quantity(number, unit, Optional.empty(), Bound.EXACT)),
                false,
                source,
                sentence);
    }

    DetailReport began(double minutes, String source, String sentence) {
        return detail(
                Kind.TIME,
                "VIOLENCE",
                "",
                Optional.of(quantity(minutes, "clock", Optional.empty(), Bound.EXACT)),
                false,
                source,
                sentence);
    }

    /** What is of a kind of happening, on a day. */
    DetailReport happened(String kind, String day, String source, String sentence) {
        detail(Kind.OCCURRENCE, kind, "it", Optional.empty(), false, source, sentence);
        return on(day);
    }

    /** Gives the last detail a day. */
    DetailReport on(String day) {
        Detail last = details.remove(details.size() - 1);
        details.add(new Detail(
                last.field(),
                last.about(),
                last.value(),
                last.amount(),
                last.denied(),
                Optional.of(DateRange.between(LocalDate.parse(day), LocalDate.parse(day))),
                last.attribution(),
                last.words(),
                last.sentence(),
                last.where()));
        return this;
    }

    /** Gives the last detail's sentence a place. */
    DetailReport at(double latitude, double longitude) {
        Detail last = details.remove(details.size() - 1);
        details.add(new Detail(
                last.field(),
                last.about(),
                last.value(),
                last.amount(),
                last.denied(),
                last.date(),
                last.attribution(),
                last.words(),
                last.sentence(),
                List.of(new Place.Point(latitude, longitude, 5))));
        return this;
    }

    static Quantity quantity(double n, String unit, Optional<String> of, Bound bound) {
        String words = String.valueOf((int) n);
        return new Quantity(
                OptionalDouble.of(n), unit, of, bound, new Excerpt(words, new Span(0, words.length())), false);
    }

    private static Attribution said(String source, Span span, String sentence) {
        int at = span.start() + sentence.indexOf(source);
        Excerpt words = new Excerpt(source, new Span(at, at + source.length()));
        return new Attribution(
                new Attribution.Source(Optional.of(words), SourceKind.OFFICE, Optional.of(source), Optional.empty()),
                Optional.empty(),
                List.of(span),
                Attribution.Form.INDIRECT,
                Optional.empty());
    }

    CodedDocument coded() {
        String whole = text.toString();
        Document document = new Document(
                Document.hash(whole, outlet),
                Document.hash(whole),
                outlet + ".txt",
                Optional.empty(),
                whole,
                Optional.of(outlet),
                Optional.empty(),
                "en",
                Optional.of(Published.on(day, Published.Basis.GIVEN, "test")),
                List.of(),
                List.of());
        return new CodedDocument(document, document.published(), List.of(), List.of(), List.of(), details, List.of());
    }

    static List<Discrepancy> discrepancies(DetailReport... reports) {
        return new Collator()
                .collate(Arrays.stream(reports).map(DetailReport::coded).toList())
                .discrepancies();
    }
}
