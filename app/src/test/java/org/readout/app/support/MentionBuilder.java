package org.readout.app.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.core.Actor;
import org.readout.core.ActorMention;
import org.readout.core.Attribution;
import org.readout.core.CoderVersion;
import org.readout.core.DateRange;
import org.readout.core.Document;
import org.readout.core.EventKind;
import org.readout.core.EventMention;
import org.readout.core.Evidence;
import org.readout.core.Excerpt;
import org.readout.core.Place;
import org.readout.core.QuadClass;
import org.readout.core.Quantity;
import org.readout.core.SourceKind;
import org.readout.core.Span;
import org.readout.core.Status;

/** Builds a mention of one document from words of its text; every excerpt is looked up, none is made up. */
public final class MentionBuilder {
    public static final CoderVersion CODER = new CoderVersion("0.1.0", "encoder-1", "plover-1");

    private static final Pattern SENTENCE_END = Pattern.compile("(?<!\\b(?:Mr|U\\.S|Oct))\\. (?=[A-Z])");

    private final Document document;
    private final Evidence evidence;
    private EventKind kind = EventKind.of("CONSULT");
    private Status status = Status.OCCURRED;
    private Optional<EventKind> foreseen = Optional.empty();
    private final List<ActorMention> actors = new ArrayList<>();
    private final List<ActorMention> recipients = new ArrayList<>();
    private Optional<DateRange> date = Optional.empty();
    private Optional<Place> place = Optional.empty();
    private final List<Quantity> quantities = new ArrayList<>();
    private final List<Attribution> attribution = new ArrayList<>();
    private Optional<Excerpt> condition = Optional.empty();

    private MentionBuilder(Document document, Evidence evidence) {
        this.document = document;
        this.evidence = evidence;
    }

    /** The sentence is the one that starts with these words; the trigger is looked up inside it. */
    public static MentionBuilder in(Document document, String sentenceStart, String trigger) {
        String text = document.text();
        int start = index(text, sentenceStart, 0);
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n') {
            end++;
        }
        Matcher stop = SENTENCE_END.matcher(text);
        int sentenceEnd = stop.find(start) && stop.start() < end ? stop.start() + 1 : end;
        Excerpt sentence = Excerpt.of(text, new Span(start, sentenceEnd));
        int at = index(text, trigger, start);
        return new MentionBuilder(
                document, new Evidence(sentence, Excerpt.of(text, new Span(at, at + trigger.length()))));
    }

    public MentionBuilder kind(String type) {
        kind = EventKind.of(type);
        return this;
    }

    public MentionBuilder kind(String type, String mode) {
        kind = EventKind.of(type, mode);
        return this;
    }

    public MentionBuilder status(Status newStatus) {
        status = newStatus;
        return this;
    }

    public MentionBuilder foreseen(EventKind newForeseen) {
        foreseen = Optional.of(newForeseen);
        return this;
    }

    public MentionBuilder actor(String words, Actor actor) {
        actors.add(new ActorMention(words(words), actor));
        return this;
    }

    public MentionBuilder recipient(String words, Actor actor) {
        recipients.add(new ActorMention(words(words), actor));
        return this;
    }

    public MentionBuilder on(String day) {
        LocalDate at = LocalDate.parse(day);
        date = Optional.of(DateRange.between(at, at));
        return this;
    }

    public MentionBuilder between(String first, String last) {
        date = Optional.of(DateRange.between(LocalDate.parse(first), LocalDate.parse(last)));
        return this;
    }

    public MentionBuilder place(String name, String country) {
        place = Optional.of(new Place(name, Optional.of(country), Optional.empty(), Optional.of(words(name))));
        return this;
    }

    public MentionBuilder quantity(String words, double value, String unit, String of, Quantity.Bound bound) {
        quantities.add(new Quantity(OptionalDouble.of(value), unit, Optional.of(of), bound, words(words), false));
        return this;
    }

    public MentionBuilder malformed(String words, String unit) {
        quantities.add(
                new Quantity(OptionalDouble.empty(), unit, Optional.empty(), Quantity.Bound.EXACT, words(words), true));
        return this;
    }

    public MentionBuilder source(SourceKind sourceKind, String words, String name, String cue) {
        return source(sourceKind, words, name, cue, Optional.empty());
    }

    public MentionBuilder source(SourceKind kind, String words, String name, String cue, Optional<String> reason) {
        Optional<Excerpt> excerpt = kind == SourceKind.UNNAMED ? Optional.empty() : Optional.of(words(words));
        Optional<String> resolved = name.isEmpty() ? Optional.empty() : Optional.of(name);
        attribution.add(new Attribution(
                new Attribution.Source(excerpt, kind, resolved, Optional.empty()),
                Optional.of(words(cue)),
                List.of(evidence.sentence().span()),
                Attribution.Form.INDIRECT,
                reason));
        return this;
    }

    public MentionBuilder condition(String words) {
        condition = Optional.of(words(words));
        return this;
    }

    public EventMention build() {
        String id = Document.hash(document.id(), evidence.trigger().span().toString(), kind.toString(), status.name());
        return new EventMention(
                id,
                document.header(),
                kind,
                List.of(),
                quad(kind.type()),
                score(kind.type()),
                status,
                foreseen,
                actors,
                recipients,
                date,
                place,
                quantities,
                attribution,
                condition,
                evidence,
                0.9,
                List.of("rule:fixture"),
                CODER);
    }

    private Excerpt words(String words) {
        int at = document.text().indexOf(words, evidence.sentence().span().start());
        return at >= 0
                ? Excerpt.of(document.text(), new Span(at, at + words.length()))
                : Excerpt.of(
                        document.text(),
                        new Span(index(document.text(), words, 0), index(document.text(), words, 0) + words.length()));
    }

    private static int index(String text, String words, int from) {
        int at = text.indexOf(words, from);
        if (at < 0) {
            throw new IllegalArgumentException("\"" + words + "\" is not in the text from " + from);
        }
        return at;
    }

    public static QuadClass quad(String type) {
        return switch (type) {
            case "AGREE", "CONSULT", "SUPPORT", "CONCEDE" -> QuadClass.VERBAL_COOPERATION;
            case "COOPERATE", "AID", "RETREAT" -> QuadClass.MATERIAL_COOPERATION;
            case "REQUEST", "ACCUSE", "REJECT", "THREATEN" -> QuadClass.VERBAL_CONFLICT;
            default -> QuadClass.MATERIAL_CONFLICT;
        };
    }

    public static double score(String type) {
        return switch (quad(type)) {
            case VERBAL_COOPERATION -> 2.5;
            case MATERIAL_COOPERATION -> 9.5;
            case VERBAL_CONFLICT -> -2;
            case MATERIAL_CONFLICT -> -9;
        };
    }
}
