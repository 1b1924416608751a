package org.readout.eval.stream;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.coder.CodedDocument;
import org.readout.coder.Detail;
import org.readout.core.Actor;
import org.readout.core.ActorMention;
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
import org.readout.core.QuadClass;
import org.readout.core.Quantity;
import org.readout.core.Sector;
import org.readout.core.Span;
import org.readout.core.Status;

/**
 * A made-up event, and the one form of sentence that tells of it: "On 2024-01-05 SWE shelled NOR in Aabc, killing 12 people." What the
 * sentence says is read back from it into a record.
 */
record SyntheticEvent(LocalDate day, String actor, String act, String recipient, String town, int killed) {
    private static final int TOWNS = 400;
    private static final List<String> COUNTRIES = List.of(
            ("AFG ARM AZE BGD BOL CHN COD COL ETH FIN GEO GRC IDN IND IRN IRQ ISR JPN KEN LBY MLI MMR NER NGA NOR PAK SDN SWE SYR"
                            + " VEN")
                    .split(" "));
    private static final Map<String, Act> ACTS = Map.of(
            "shelled", new Act(EventKind.of("ASSAULT", "heavy-weapons"), QuadClass.MATERIAL_CONFLICT, -9),
            "met", new Act(EventKind.of("CONSULT", "meet"), QuadClass.VERBAL_COOPERATION, 1.5),
            "accused", new Act(EventKind.of("ACCUSE"), QuadClass.VERBAL_CONFLICT, -4),
            "sanctioned", new Act(EventKind.of("SANCTION"), QuadClass.MATERIAL_CONFLICT, -6),
            "aided", new Act(EventKind.of("AID"), QuadClass.MATERIAL_COOPERATION, 7));
    private static final List<String> VERBS = ACTS.keySet().stream().sorted().toList();
    private static final Pattern SENTENCE = Pattern.compile("On (\\d{4}-\\d\\d-\\d\\d) ([A-Z]{3}) ("
            + String.join("|", VERBS) + ") ([A-Z]{3}) in (\\p{Lu}\\p{L}+)(?:, killing (\\d+) people)?\\.");
    private static final Pattern CREDIT = Pattern.compile("Republished from (Outlet \\p{L}+)");
    private static final Pattern RELAY = Pattern.compile("(Outlet \\p{L}+) reported");

    private record Act(EventKind kind, QuadClass quad, double score) {}

    static List<SyntheticEvent> some(int count, LocalDate day, Random random) {
        List<SyntheticEvent> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int actor = random.nextInt(COUNTRIES.size());
            int recipient = (actor + 1 + random.nextInt(COUNTRIES.size() - 1)) % COUNTRIES.size();
            String town = SyntheticNews.letters(random.nextInt(TOWNS));
            events.add(new SyntheticEvent(
                    day,
                    COUNTRIES.get(actor),
                    VERBS.get(random.nextInt(VERBS.size())),
                    COUNTRIES.get(recipient),
                    town.substring(0, 1).toUpperCase(Locale.ROOT) + town.substring(1),
                    5 + random.nextInt(60)));
        }
        return events;
    }

    /** A sentence on it; of five reports one gives another number. */
    String told(Random random) {
        int number = killed + (random.nextInt(5) == 0 ? 1 + random.nextInt(9) : 0);
        return "On " + day + " " + actor + " " + act + " " + recipient + " in " + town
                + (act.equals("shelled") ? ", killing " + number + " people." : ".");
    }

    static boolean isTold(String line) {
        return SENTENCE.matcher(line).find();
    }

    static List<OriginHint> credits(String text) {
        Matcher credit = CREDIT.matcher(text);
        return credit.find()
                ? List.of(new OriginHint(
                        OriginHint.Kind.REPRINT,
                        Optional.of(credit.group(1)),
                        Optional.empty(),
                        Excerpt.of(text, new Span(credit.start(), credit.end()))))
                : List.of();
    }

    static List<CodedDocument.Relay> relays(Document document) {
        Matcher relay = RELAY.matcher(document.text());
        return relay.find()
                ? List.of(new CodedDocument.Relay(
                        relay.group(1),
                        Optional.empty(),
                        Excerpt.of(document.text(), new Span(relay.start(), relay.end()))))
                : List.of();
    }

    /** One for each sentence of the form. */
    static List<EventMention> mentions(Document document) {
        List<EventMention> mentions = new ArrayList<>();
        Matcher sentence = SENTENCE.matcher(document.text());
        while (sentence.find()) {
            mentions.add(mention(document, sentence));
        }
        return mentions;
    }

    /** What the sentences of the form say of numbers, as the coder reads it from passages. */
    static List<Detail> details(Document document) {
        List<Detail> details = new ArrayList<>();
        Matcher sentence = SENTENCE.matcher(document.text());
        while (sentence.find()) {
            if (sentence.group(6) != null) {
                details.add(detail(document, sentence));
            }
        }
        return details;
    }

    private static Detail detail(Document document, Matcher sentence) {
        return new Detail(
                Discrepancy.Kind.NUMBER,
                Set.of("DEATH"),
                "people",
                Optional.of(killed(document, sentence)),
                false,
                Optional.of(date(document, sentence)),
                List.of(),
                excerpt(document, sentence, 6),
                Excerpt.of(document.text(), new Span(sentence.start(), sentence.end())));
    }

    private static DateRange date(Document document, Matcher sentence) {
        LocalDate day = LocalDate.parse(sentence.group(1));
        return new DateRange(
                Optional.of(day),
                Optional.of(day),
                Optional.of(sentence.group(1)),
                Optional.of(excerpt(document, sentence, 1)));
    }

    private static Quantity killed(Document document, Matcher sentence) {
        return new Quantity(
                OptionalDouble.of(Double.parseDouble(sentence.group(6))),
                "people",
                Optional.of("killed"),
                Quantity.Bound.EXACT,
                excerpt(document, sentence, 6),
                false);
    }

    private static EventMention mention(Document document, Matcher sentence) {
        Act act = java.util.Objects.requireNonNull(ACTS.get(sentence.group(3)));
        Excerpt trigger = excerpt(document, sentence, 3);
        List<Quantity> quantities = sentence.group(6) == null ? List.of() : List.of(killed(document, sentence));
        return new EventMention(
                Document.hash(
                        document.id(), trigger.span().toString(), act.kind().toString()),
                document.header(),
                act.kind(),
                List.of(),
                act.quad(),
                act.score(),
                Status.OCCURRED,
                Optional.empty(),
                List.of(party(document, sentence, 2)),
                List.of(party(document, sentence, 4)),
                Optional.of(date(document, sentence)),
                Optional.of(new Place(
                        sentence.group(5),
                        Optional.of(sentence.group(4)),
                        Optional.empty(),
                        Optional.of(excerpt(document, sentence, 5)))),
                quantities,
                List.of(),
                Optional.empty(),
                new Evidence(Excerpt.of(document.text(), new Span(sentence.start(), sentence.end())), trigger),
                0.9,
                List.of("rule:made-up"),
                new CoderVersion("made-up", "none", "made-up"));
    }

    private static ActorMention party(Document document, Matcher sentence, int group) {
        String country = sentence.group(group);
        Actor actor = new Actor(
                Optional.of(country.toLowerCase(Locale.ROOT)),
                Optional.of("State of " + country),
                Optional.of(country),
                List.of(Sector.GOV));
        return new ActorMention(excerpt(document, sentence, group), actor);
    }

    private static Excerpt excerpt(Document document, Matcher match, int group) {
        return Excerpt.of(document.text(), new Span(match.start(group), match.end(group)));
    }
}
