package org.readout.collate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.readout.coder.CodedDocument;
import org.readout.core.Actor;
import org.readout.core.ActorMention;
import org.readout.core.Attribution;
import org.readout.core.Boilerplate;
import org.readout.core.CoderVersion;
import org.readout.core.DateRange;
import org.readout.core.Document;
import org.readout.core.EventKind;
import org.readout.core.EventMention;
import org.readout.core.Evidence;
import org.readout.core.Excerpt;
import org.readout.core.OriginHint;
import org.readout.core.Place;
import org.readout.core.Published;
import org.readout.core.QuadClass;
import org.readout.core.Quantity;
import org.readout.core.Sector;
import org.readout.core.SourceKind;
import org.readout.core.Span;
import org.readout.core.Status;

/** Writes coded documents by hand: a text, and mentions whose sentences and triggers are found in it. */
final class Reports {
    private final String outlet;
    private final LocalDate day;
    private String language = "en";
    private Optional<String> headline = Optional.empty();
    private final StringBuilder text = new StringBuilder();
    private final List<Boilerplate> boilerplate = new ArrayList<>();
    private final List<OriginHint> hints = new ArrayList<>();
    private final List<String> relays = new ArrayList<>();
    private final List<MentionDraft> drafts = new ArrayList<>();

    private Reports(String outlet, LocalDate day) {
        this.outlet = outlet;
        this.day = day;
    }

    static Reports by(String outlet, String day) {
        return new Reports(outlet, LocalDate.parse(day));
    }

    Reports in(String otherLanguage) {
        language = otherLanguage;
        return this;
    }

    Reports headline(String words) {
        headline = Optional.of(words);
        return this;
    }

    Reports text(String words) {
        text.append(words).append('\n');
        return this;
    }

    Reports credit(OriginHint.Kind kind, String creditedOutlet, String words) {
        Span span = new Span(text.length(), text.length() + words.length());
        text(words);
        boilerplate.add(new Boilerplate(span, Boilerplate.Kind.CREDIT));
        hints.add(new OriginHint(kind, Optional.of(creditedOutlet), Optional.empty(), new Excerpt(words, span)));
        return this;
    }

    Reports relaying(String relayed) {
        relays.add(relayed);
        return this;
    }

    /** Adds a sentence that mentions an event. */
    MentionDraft mention(String type, String sentence, String trigger) {
        int start = text.length();
        text(sentence);
        MentionDraft draft = new MentionDraft(this, EventKind.of(type), sentence, trigger, start);
        drafts.add(draft);
        return draft;
    }

    /** Adds a mention in a sentence that the report has already. */
    MentionDraft sameSentence(String type, String sentence, String trigger) {
        MentionDraft draft = new MentionDraft(this, EventKind.of(type), sentence, trigger, text.indexOf(sentence));
        drafts.add(draft);
        return draft;
    }

    CodedDocument coded() {
        String whole = text.toString();
        Document document = new Document(
                Document.hash(whole, outlet, day.toString()),
                Document.hash(whole),
                outlet + ".txt",
                headline,
                whole,
                Optional.of(outlet),
                Optional.empty(),
                language,
                Optional.of(Published.on(day, Published.Basis.GIVEN, "test")),
                boilerplate,
                hints);
        List<CodedDocument.Relay> relayed = relays.stream()
                .map(r -> new CodedDocument.Relay(r, Optional.empty(), excerpt(whole, r)))
                .toList();
        return new CodedDocument(
                document,
                document.published(),
                drafts.stream().map(d -> d.mention(document)).toList(),
                relayed,
                List.of(),
                List.of());
    }

    private static Excerpt excerpt(String text, String words) {
        int at = text.indexOf(words);
        return Excerpt.of(text, new Span(at, at + words.length()));
    }

    /** A mention in the making. */
    static final class MentionDraft {
        private final Reports report;
        private EventKind kind;
        private final String sentence;
        private final String trigger;
        private final int start;
        private Status status = Status.OCCURRED;
        private Optional<EventKind> foreseen = Optional.empty();
        private List<Actor> actors = List.of();
        private List<Actor> recipients = List.of();
        private Optional<String> date = Optional.empty();
        private Optional<String> place = Optional.empty();
        private final List<Quantity> quantities = new ArrayList<>();
        private final List<String> sources = new ArrayList<>();
        private SourceKind sourceKind = SourceKind.OFFICE;

        private MentionDraft(Reports report, EventKind kind, String sentence, String trigger, int start) {
            this.report = report;
            this.kind = kind;
            this.sentence = sentence;
            this.trigger = trigger;
            this.start = start;
        }

        MentionDraft mode(String mode) {
            kind = EventKind.of(kind.type(), mode);
            return this;
        }

        MentionDraft actors(Actor... who) {
            actors = Arrays.asList(who);
            return this;
        }

        MentionDraft recipients(Actor... whom) {
            recipients = Arrays.asList(whom);
            return this;
        }

        MentionDraft on(String day) {
            date = Optional.of(day);
            return this;
        }

        MentionDraft at(String name) {
            place = Optional.of(name);
            return this;
        }

        MentionDraft status(Status itsStatus) {
            status = itsStatus;
            return this;
        }

        MentionDraft foreseen(String type) {
            foreseen = Optional.of(EventKind.of(type));
            return this;
        }

        MentionDraft killed(double number, Quantity.Bound bound, String words) {
            quantities.add(new Quantity(
                    OptionalDouble.of(number), "people", Optional.of("killed"), bound, inSentence(words), false));
            return this;
        }

        MentionDraft said(String source) {
            sources.add(source);
            return this;
        }

        MentionDraft reportedBy(String itsOutlet) {
            sourceKind = SourceKind.OUTLET;
            return said(itsOutlet);
        }

        Reports end() {
            return report;
        }

        private Excerpt inSentence(String words) {
            int at = start + sentence.indexOf(words);
            return new Excerpt(words, new Span(at, at + words.length()));
        }

        private EventMention mention(Document document) {
            Excerpt triggerWords = inSentence(trigger);
            Span whole = new Span(start, start + sentence.length());
            return new EventMention(
                    Document.hash(document.id(), triggerWords.span().toString(), kind.toString()),
                    document.header(),
                    kind,
                    List.of(),
                    QuadClass.MATERIAL_CONFLICT,
                    -9,
                    status,
                    foreseen,
                    parties(actors),
                    parties(recipients),
                    date.map(LocalDate::parse)
                            .map(d -> new DateRange(
                                    Optional.of(d), Optional.of(d), Optional.empty(), Optional.of(triggerWords))),
                    place.map(
                            name -> new Place(name, Optional.empty(), Optional.empty(), Optional.of(inSentence(name)))),
                    quantities,
                    sources.stream().map(s -> link(s, whole)).toList(),
                    Optional.empty(),
                    new Evidence(new Excerpt(sentence, whole), triggerWords),
                    1,
                    List.of("rule:test"),
                    new CoderVersion("test", "none", "none"));
        }

        private Attribution link(String source, Span content) {
            return new Attribution(
                    new Attribution.Source(
                            Optional.of(inSentence(source)),
                            sourceKind,
                            sourceKind == SourceKind.OUTLET ? Optional.of(source) : Optional.empty(),
                            Optional.empty()),
                    Optional.empty(),
                    List.of(content),
                    Attribution.Form.INDIRECT,
                    Optional.empty());
        }

        private List<ActorMention> parties(List<Actor> all) {
            return all.stream()
                    .map(a -> new ActorMention(inSentence(wordsFor(a)), a))
                    .toList();
        }

        /** The last word of the name where the sentence has it. */
        private String wordsFor(Actor actor) {
            return actor.name()
                    .map(name -> name.substring(name.lastIndexOf(' ') + 1))
                    .filter(sentence::contains)
                    .orElse(trigger);
        }
    }

    static Actor person(String id, String name, String country) {
        return new Actor(Optional.of(id), Optional.of(name), Optional.of(country), List.of(Sector.GOV));
    }

    static Actor of(String country, Sector sector) {
        return new Actor(Optional.empty(), Optional.empty(), Optional.of(country), List.of(sector));
    }

    static Actor state(String id, String name) {
        return new Actor(
                Optional.of(id),
                Optional.of(name),
                Optional.of(id.toUpperCase(java.util.Locale.ROOT)),
                List.of(Sector.GOV));
    }
}
