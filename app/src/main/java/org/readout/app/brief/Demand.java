package org.readout.app.brief;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.readout.coder.CodedDocument;
import org.readout.collate.Collation;
import org.readout.core.Attribution;
import org.readout.core.Discrepancy;
import org.readout.core.Event;
import org.readout.core.EventKind;
import org.readout.core.EventMention;
import org.readout.core.OriginHint;
import org.readout.core.ProblemCode;
import org.readout.core.Quantity;
import org.readout.core.SourceKind;
import org.readout.core.Status;

/** Something that texts on a crisis demand of whoever reads them, with how to tell from the records that it was seen. */
enum Demand {
    RELAY("Relay of another outlet", Demand::relays),
    ANONYMOUS_TIERS(
            "Anonymous sources in tiers",
            records(m -> m.attribution().size() > 1 && m.attribution().stream().anyMatch(Demand::isAnonymous))),
    PROSPECTIVE_ATTACK("Possible and conditional attacks", records(Demand::isProspectiveAttack)),
    TWO_ACCOUNTS(
            "Two accounts of one killing (cause, or who is responsible)",
            events(e -> e.kind().type().equals("ASSAULT")
                    && e.discrepancies().stream().anyMatch(Demand::isOfBlame))),
    GARBLED_NUMBER("A garbled number", Demand::garbled),
    REPRINT("A reprint", Demand::reprints),
    ANNOUNCED_CALL("A call announced and then read out", events(Demand::isCallReportedAgain));

    private static final Set<Status> UNCERTAIN = Set.of(Status.POSSIBLE, Status.CONDITIONAL);

    private final String title;
    private final BiFunction<Collation, DigestLabels, List<Finding>> finder;

    Demand(String title, BiFunction<Collation, DigestLabels, List<Finding>> finder) {
        this.title = title;
        this.finder = finder;
    }

    /**
     * Where a demand is met.
     *
     * @param document id
     * @param pointer the record with its trigger's offsets, or offsets alone
     */
    record Finding(String document, String pointer) {}

    String title() {
        return title;
    }

    /** Where the records show it; empty when the records show nothing of the kind. */
    List<Finding> findings(Collation collation, DigestLabels labels) {
        return finder.apply(collation, labels);
    }

    private static BiFunction<Collation, DigestLabels, List<Finding>> records(Predicate<EventMention> test) {
        return (collation, labels) -> collation.documents().stream()
                .flatMap(d -> d.mentions().stream())
                .filter(test)
                .map(m -> finding(m, labels))
                .toList();
    }

    private static BiFunction<Collation, DigestLabels, List<Finding>> events(Predicate<Event> test) {
        return (collation, labels) -> {
            Map<String, EventMention> mentions = collation.mentionsById();
            return collation.events().stream()
                    .filter(test)
                    .flatMap(e -> e.mentions().stream())
                    .map(mentions::get)
                    .filter(Objects::nonNull)
                    .map(mention -> finding(mention, labels))
                    .toList();
        };
    }

    private static Finding finding(EventMention mention, DigestLabels labels) {
        return new Finding(mention.document().id(), labels.pointer(mention));
    }

    /** Passages that pass on another outlet's reporting, and the records that rest on an outlet's word. */
    private static List<Finding> relays(Collation collation, DigestLabels labels) {
        Stream<Finding> passages = collation.documents().stream()
                .flatMap(d -> d.relays().stream()
                        .map(r -> new Finding(
                                d.document().id(),
                                labels.span(d.document().id(), r.evidence().span()))));
        return Stream.concat(passages, records(Demand::restsOnOutlet).apply(collation, labels).stream())
                .toList();
    }

    private static boolean restsOnOutlet(EventMention mention) {
        return mention.attribution().stream().anyMatch(a -> a.source().kind() == SourceKind.OUTLET);
    }

    private static boolean isAnonymous(Attribution link) {
        return link.source().kind() == SourceKind.ANONYMOUS;
    }

    private static boolean isProspectiveAttack(EventMention mention) {
        EventKind kind = mention.kind();
        boolean attack = kind.type().equals("ASSAULT")
                || kind.type().equals("THREATEN")
                        && kind.mode().filter("violence"::equals).isPresent();
        return attack && UNCERTAIN.contains(mention.status());
    }

    private static boolean isOfBlame(Discrepancy discrepancy) {
        return discrepancy.kind() == Discrepancy.Kind.CAUSE || discrepancy.kind() == Discrepancy.Kind.RESPONSIBILITY;
    }

    private static List<Finding> garbled(Collation collation, DigestLabels labels) {
        return collation.documents().stream()
                .flatMap(d -> garbled(d, labels))
                .distinct()
                .toList();
    }

    private static Stream<Finding> garbled(CodedDocument coded, DigestLabels labels) {
        String id = coded.document().id();
        Stream<Finding> problems = coded.problems().stream()
                .filter(p -> p.code() == ProblemCode.MALFORMED_NUMBER)
                .map(p -> p.span().map(s -> labels.span(id, s)).orElse("place not known"))
                .map(s -> new Finding(id, s));
        Stream<Finding> quantities = coded.mentions().stream()
                .filter(m -> m.quantities().stream().anyMatch(Quantity::malformed))
                .map(m -> finding(m, labels));
        return Stream.concat(problems, quantities);
    }

    private static List<Finding> reprints(Collation collation, DigestLabels labels) {
        return collation.documents().stream()
                .map(CodedDocument::document)
                .flatMap(d -> d.originHints().stream()
                        .filter(h -> h.kind() == OriginHint.Kind.REPRINT)
                        .map(h -> new Finding(
                                d.id(), labels.span(d.id(), h.evidence().span()))))
                .toList();
    }

    private static boolean isCallReportedAgain(Event event) {
        boolean call = event.kind().mode().filter("phone"::equals).isPresent()
                || event.foreseen()
                        .flatMap(EventKind::mode)
                        .filter("phone"::equals)
                        .isPresent();
        return call && event.documents().size() > 1 || event.kind().type().equals("CONSULT") && isConfirmed(event);
    }

    /** Whether what was expected is later reported as having happened. */
    private static boolean isConfirmed(Event event) {
        boolean expected = false;
        for (Event.StatusChange step : event.history()) {
            if (expected && step.status().isFactual()) {
                return true;
            }
            expected |= step.status() == Status.EXPECTED;
        }
        return false;
    }
}
