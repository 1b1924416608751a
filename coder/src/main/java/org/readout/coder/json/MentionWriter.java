package org.readout.coder.json;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.readout.core.ActorMention;
import org.readout.core.Attribution;
import org.readout.core.CodePoints;
import org.readout.core.DateRange;
import org.readout.core.DocumentHeader;
import org.readout.core.EventKind;
import org.readout.core.EventMention;
import org.readout.core.Excerpt;
import org.readout.core.Place;
import org.readout.core.Published;
import org.readout.core.Quantity;
import org.readout.core.Span;
import tools.jackson.core.JsonGenerator;

/** Writes the fields of a mention in the order of the contract. */
final class MentionWriter {
    private final JsonGenerator json;
    private final CodePoints offsets;

    MentionWriter(JsonGenerator json, CodePoints offsets) {
        this.json = json;
        this.offsets = offsets;
    }

    void write(EventMention mention) {
        json.writeStartObject();
        json.writeStringProperty("schema", MentionJson.SCHEMA);
        json.writeStringProperty("id", mention.id());
        document(mention.document());
        json.writeStringProperty("type", mention.kind().type());
        text("mode", mention.kind().mode());
        texts("contexts", mention.contexts());
        json.writeStringProperty("quad", mention.quad().name());
        number("score", mention.score());
        json.writeStringProperty("status", mention.status().name());
        foreseen(mention.foreseen());
        actors("actors", mention.actors());
        actors("recipients", mention.recipients());
        date(mention.date());
        place(mention.place());
        quantities(mention.quantities());
        attribution(mention.attribution());
        excerpt("condition", mention.condition());
        evidence(mention);
        number("confidence", mention.confidence());
        texts("decided_by", mention.decidedBy());
        json.writeObjectPropertyStart("coder");
        json.writeStringProperty("version", mention.coder().version());
        json.writeStringProperty("model", mention.coder().model());
        json.writeStringProperty("codebook", mention.coder().codebook());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void document(DocumentHeader header) {
        json.writeObjectPropertyStart("document");
        json.writeStringProperty("id", header.id());
        json.writeStringProperty("file", header.file());
        text("title", header.title());
        text("outlet", header.outlet());
        text("url", header.url());
        if (header.published().isEmpty()) {
            json.writeNullProperty("published");
        } else {
            Published published = header.published().get();
            json.writeObjectPropertyStart("published");
            json.writeStringProperty("earliest", published.earliest().toString());
            json.writeStringProperty("latest", published.latest().toString());
            json.writeStringProperty("basis", Names.lower(published.basis()));
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void foreseen(Optional<EventKind> foreseen) {
        if (foreseen.isEmpty()) {
            json.writeNullProperty("foreseen");
            return;
        }
        json.writeObjectPropertyStart("foreseen");
        json.writeStringProperty("type", foreseen.get().type());
        text("mode", foreseen.get().mode());
        json.writeEndObject();
    }

    private void actors(String name, List<ActorMention> actors) {
        json.writeArrayPropertyStart(name);
        for (ActorMention actor : actors) {
            json.writeStartObject();
            words(actor.excerpt());
            text("id", actor.actor().id());
            text("name", actor.actor().name());
            text("country", actor.actor().country());
            texts("sectors", actor.actor().sectors().stream().map(Enum::name).toList());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void date(Optional<DateRange> date) {
        if (date.isEmpty()) {
            json.writeNullProperty("date");
            return;
        }
        json.writeObjectPropertyStart("date");
        text("earliest", date.get().earliest().map(LocalDate::toString));
        text("latest", date.get().latest().map(LocalDate::toString));
        text("timex", date.get().timex());
        words(date.get().source());
        json.writeEndObject();
    }

    private void place(Optional<Place> place) {
        if (place.isEmpty()) {
            json.writeNullProperty("place");
            return;
        }
        json.writeObjectPropertyStart("place");
        json.writeStringProperty("name", place.get().name());
        text("country", place.get().country());
        Optional<Place.Point> point = place.get().point();
        if (point.isPresent()) {
            number("lat", point.get().latitude());
            number("lon", point.get().longitude());
            number("radius_km", point.get().radiusKm());
        } else {
            json.writeNullProperty("lat");
            json.writeNullProperty("lon");
            json.writeNullProperty("radius_km");
        }
        words(place.get().source());
        json.writeEndObject();
    }

    private void quantities(List<Quantity> quantities) {
        json.writeArrayPropertyStart("quantities");
        for (Quantity quantity : quantities) {
            json.writeStartObject();
            if (quantity.value().isPresent()) {
                number("value", quantity.value().getAsDouble());
            } else {
                json.writeNullProperty("value");
            }
            json.writeStringProperty("unit", quantity.unit());
            text("of", quantity.of());
            json.writeStringProperty("bound", quantity.bound().name());
            words(quantity.source());
            json.writeBooleanProperty("malformed", quantity.malformed());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void attribution(List<Attribution> chain) {
        json.writeArrayPropertyStart("attribution");
        for (Attribution link : chain) {
            json.writeStartObject();
            json.writeObjectPropertyStart("source");
            words(link.source().excerpt());
            json.writeStringProperty("kind", link.source().kind().name());
            text("name", link.source().name());
            text("country", link.source().country());
            json.writeEndObject();
            excerpt("cue", link.cue());
            json.writeArrayPropertyStart("content");
            link.content().forEach(this::span);
            json.writeEndArray();
            json.writeStringProperty("form", link.form().name());
            text("anonymity_reason", link.anonymityReason());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void evidence(EventMention mention) {
        Excerpt sentence = mention.evidence().sentence();
        json.writeObjectPropertyStart("evidence");
        json.writeName("sentence");
        span(sentence.span());
        json.writeStringProperty("text", sentence.text());
        excerpt("trigger", Optional.of(mention.evidence().trigger()));
        json.writeEndObject();
    }

    private void excerpt(String name, Optional<Excerpt> excerpt) {
        if (excerpt.isEmpty()) {
            json.writeNullProperty(name);
            return;
        }
        json.writeObjectPropertyStart(name);
        words(excerpt.get());
        json.writeEndObject();
    }

    private void words(Optional<Excerpt> excerpt) {
        if (excerpt.isPresent()) {
            words(excerpt.get());
        } else {
            json.writeNullProperty("text");
            json.writeNullProperty("span");
        }
    }

    private void words(Excerpt excerpt) {
        json.writeStringProperty("text", excerpt.text());
        json.writeName("span");
        span(excerpt.span());
    }

    private void span(Span span) {
        json.writeStartArray();
        json.writeNumber(offsets.fromUtf16(span.start()));
        json.writeNumber(offsets.fromUtf16(span.end()));
        json.writeEndArray();
    }

    private void text(String name, Optional<String> value) {
        if (value.isPresent()) {
            json.writeStringProperty(name, value.get());
        } else {
            json.writeNullProperty(name);
        }
    }

    private void texts(String name, Collection<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    /** Whole numbers without a fraction, so that counts read as counts. */
    private void number(String name, double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1L << 53) {
            json.writeNumberProperty(name, (long) value);
        } else {
            json.writeNumberProperty(name, value);
        }
    }
}
