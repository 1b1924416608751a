package org.readout.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.coder.CodedDocument;
import org.readout.coder.Detail;
import org.readout.core.Actor;
import org.readout.core.ActorMention;
import org.readout.core.Attribution;
import org.readout.core.CoderVersion;
import org.readout.core.DateRange;
import org.readout.core.Discrepancy;
import org.readout.core.Document;
import org.readout.core.EventKind;
import org.readout.core.EventMention;
import org.readout.core.Evidence;
import org.readout.core.Excerpt;
import org.readout.core.OriginHint;
import org.readout.core.Place;
import org.readout.core.Problem;
import org.readout.core.ProblemCode;
import org.readout.core.Published;
import org.readout.core.QuadClass;
import org.readout.core.Quantity;
import org.readout.core.Sector;
import org.readout.core.SourceKind;
import org.readout.core.Span;
import org.readout.core.Status;

/**
 * Codes sentences of one shape without a model: {@code On 2024-10-09 NOR shelled SUD in Ilva, killing 12 people, officials
 * said.}; also {@code may shell}, {@code threatened to shell}, {@code met} and {@code denied shelling}.
 */
final class CheapCoder {
    static final List<String> VERSION = List.of("cheap coder 1");

    private static final Pattern SENTENCE = Pattern.compile(
            "On (\\d{4}-\\d\\d-\\d\\d) ([A-Z]{3}) (shelled|threatened to shell|may shell|met|denied shelling) ([A-Z]{3}) in (\\p{L}+)"
                    + "(?:, killing (\\d+) people)?(?:, ([a-z ]+) said)?\\.");

    private record Act(EventKind kind, QuadClass quad, double score, Status status, Optional<EventKind> foreseen) {}

    private static final Map<String, Act> ACTS = Map.of(
            "shelled",
            new Act(
                    EventKind.of("ASSAULT", "heavy-weapons"),
                    QuadClass.MATERIAL_CONFLICT,
                    -9,
                    Status.OCCURRED,
                    Optional.empty()),
            "may shell",
            new Act(
                    EventKind.of("THREATEN", "violence"),
                    QuadClass.VERBAL_CONFLICT,
                    -4,
                    Status.POSSIBLE,
                    Optional.of(EventKind.of("ASSAULT", "heavy-weapons"))),
            "threatened to shell",
            new Act(
                    EventKind.of("THREATEN", "violence"),
                    QuadClass.VERBAL_CONFLICT,
                    -4,
                    Status.OCCURRED,
                    Optional.of(EventKind.of("ASSAULT", "heavy-weapons"))),
            "met",
            new Act(
                    EventKind.of("CONSULT", "meet"),
                    QuadClass.VERBAL_COOPERATION,
                    1.5,
                    Status.OCCURRED,
                    Optional.empty()),
            "denied shelling",
            new Act(
                    EventKind.of("ASSAULT", "heavy-weapons"),
                    QuadClass.MATERIAL_CONFLICT,
                    -9,
                    Status.DENIED,
                    Optional.empty()));

    private CheapCoder() {}

    static Document document(String outlet, String day, String text) {
        return new Document(
                Document.hash(text, outlet, ""),
                Document.hash(text),
                outlet + "-" + day + ".txt",
                Optional.of(outlet + " of " + day),
                text,
                Optional.of(outlet),
                Optional.empty(),
                "en",
                Optional.of(Published.on(LocalDate.parse(day), Published.Basis.GIVEN, "test")),
                List.of(),
                credit(text));
    }

    private static List<OriginHint> credit(String text) {
        Matcher credit = Pattern.compile("\\(([A-Z]\\w+)\\)").matcher(text);
        return credit.find()
                ? List.of(new OriginHint(
                        OriginHint.Kind.AGENCY,
                        Optional.of(credit.group(1)),
                        Optional.empty(),
                        Excerpt.of(text, new Span(credit.start(), credit.end()))))
                : List.of();
    }

    static CodedDocument code(Document document) {
        List<EventMention> mentions = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        List<Detail> details = new ArrayList<>();
        Matcher sentence = SENTENCE.matcher(document.text());
        while (sentence.find()) {
            mentions.add(mention(document, sentence));
            detail(document, sentence).ifPresent(details::add);
            if ("13".equals(sentence.group(6))) {
                problems.add(Problem.at(
                        ProblemCode.MALFORMED_NUMBER,
                        document.file(),
                        new Span(sentence.start(6), sentence.end(6)),
                        "A number."));
            }
        }
        return new CodedDocument(document, document.published(), mentions, List.of(), List.of(), details, problems);
    }

    private static Optional<Detail> detail(Document document, Matcher sentence) {
        return excerpt(document, sentence, 6)
                .map(number -> new Detail(
                        Discrepancy.Kind.NUMBER,
                        Set.of("DEATH"),
                        "people",
                        Optional.of(killed(number)),
                        false,
                        Optional.of(day(document, sentence)),
                        List.of(),
                        number,
                        Excerpt.of(document.text(), new Span(sentence.start(), sentence.end()))));
    }

    private static DateRange day(Document document, Matcher sentence) {
        LocalDate day = LocalDate.parse(sentence.group(1));
        return new DateRange(
                Optional.of(day), Optional.of(day), Optional.of(sentence.group(1)), excerpt(document, sentence, 1));
    }

    private static EventMention mention(Document document, Matcher sentence) {
        Act act = ACTS.get(sentence.group(3));
        Excerpt trigger = excerpt(document, sentence, 3).orElseThrow();
        return new EventMention(
                Document.hash(
                        document.id(), trigger.span().toString(), act.kind().toString()),
                document.header(),
                act.kind(),
                List.of("military"),
                act.quad(),
                act.score(),
                act.status(),
                act.foreseen(),
                List.of(party(document, sentence, 2)),
                List.of(party(document, sentence, 4)),
                Optional.of(day(document, sentence)),
                Optional.of(new Place(
                        sentence.group(5),
                        Optional.of(sentence.group(4)),
                        Optional.of(new Place.Point(12.5, 30.25, 5)),
                        excerpt(document, sentence, 5))),
                excerpt(document, sentence, 6).map(CheapCoder::killed).stream().toList(),
                excerpt(document, sentence, 7).map(s -> said(s, trigger.span())).stream()
                        .toList(),
                Optional.empty(),
                new Evidence(Excerpt.of(document.text(), new Span(sentence.start(), sentence.end())), trigger),
                0.75,
                List.of("rule:cheap"),
                new CoderVersion("test", "none", "cheap"));
    }

    /** The same words under another id, as another coder makes them. */
    static EventMention again(EventMention mention, String why) {
        return new EventMention(
                Document.hash(mention.id(), why),
                mention.document(),
                mention.kind(),
                mention.contexts(),
                mention.quad(),
                mention.score(),
                mention.status(),
                mention.foreseen(),
                mention.actors(),
                mention.recipients(),
                mention.date(),
                mention.place(),
                mention.quantities(),
                mention.attribution(),
                mention.condition(),
                mention.evidence(),
                mention.confidence(),
                mention.decidedBy(),
                mention.coder());
    }

    private static Quantity killed(Excerpt number) {
        return new Quantity(
                OptionalDouble.of(Double.parseDouble(number.text())),
                "people",
                Optional.of("killed"),
                Quantity.Bound.EXACT,
                number,
                false);
    }

    private static Attribution said(Excerpt source, Span content) {
        return new Attribution(
                new Attribution.Source(Optional.of(source), SourceKind.OFFICE, Optional.empty(), Optional.empty()),
                Optional.empty(),
                List.of(content),
                Attribution.Form.INDIRECT,
                Optional.empty());
    }

    private static ActorMention party(Document document, Matcher sentence, int group) {
        String country = sentence.group(group);
        Actor actor = new Actor(
                Optional.of(country.toLowerCase(java.util.Locale.ROOT)),
                Optional.of("State of " + country),
                Optional.of(country),
                List.of(Sector.GOV));
        return new ActorMention(excerpt(document, sentence, group).orElseThrow(), actor);
    }

    private static Optional<Excerpt> excerpt(Document document, Matcher match, int group) {
        return match.group(group) == null
                ? Optional.empty()
                : Optional.of(Excerpt.of(document.text(), new Span(match.start(group), match.end(group))));
    }
}
