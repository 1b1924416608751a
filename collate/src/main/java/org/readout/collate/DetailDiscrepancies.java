package org.readout.collate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.coder.CodedDocument;
import org.readout.coder.Detail;
import org.readout.core.Discrepancy;
import org.readout.core.EventMention;
import org.readout.core.Span;

/**
 * Where the passages of documents on one development differ, whether or not records carry the values.
 *
 * <p>Every two details of different sources are compared; those that exclude each other, and what hangs together with them, are
 * one discrepancy ({@link AccountGroups}).
 */
final class DetailDiscrepancies {
    private static final double ALIKE = 0.15;
    private static final Set<Discrepancy.Kind> PLACED = Set.of(Discrepancy.Kind.NUMBER, Discrepancy.Kind.OCCURRENCE);

    private final Voices voices;

    private final Topics topics;

    DetailDiscrepancies(Voices voices, Topics topics) {
        this.voices = voices;
        this.topics = topics;
    }

    /** @param documents of one development, in order of report */
    List<Discrepancy> within(List<CodedDocument> documents) {
        List<Told> all = new ArrayList<>();
        for (CodedDocument document : documents) {
            document.details().forEach(d -> all.add(Told.of(d, document, voices, topics)));
        }
        List<Discrepancy> found = new ArrayList<>();
        for (Conflict conflict : Conflict.ALL) {
            List<Told> compared = new ArrayList<>(all.stream()
                    .filter(t -> conflict.fields().contains(t.detail().field()))
                    .toList());
            if (conflict.readsRecords()) {
                compared.addAll(records(documents));
            }
            found.addAll(discrepancies(conflict, compared));
        }
        return found;
    }

    /** What records tell in sentences of which no detail is known. */
    private List<Told> records(List<CodedDocument> documents) {
        List<Told> told = new ArrayList<>();
        for (CodedDocument document : documents) {
            Set<Span> known = new HashSet<>();
            document.details().forEach(d -> known.add(d.sentence().span()));
            document.mentions().stream()
                    .filter(m -> m.status().isFactual())
                    .filter(m -> known.add(m.evidence().sentence().span()))
                    .map(DetailDiscrepancies::told)
                    .forEach(d -> told.add(Told.of(d, document, voices, topics)));
        }
        return told;
    }

    private static Detail told(EventMention mention) {
        return new Detail(
                Discrepancy.Kind.OCCURRENCE,
                Set.of(),
                mention.evidence().trigger().text(),
                Optional.empty(),
                false,
                mention.date(),
                mention.attribution(),
                mention.evidence().sentence(),
                mention.evidence().sentence());
    }

    private static List<Discrepancy> discrepancies(Conflict conflict, List<Told> told) {
        return AccountGroups.of(
                        told.size(),
                        (a, b) -> differ(conflict, told.get(a), told.get(b)),
                        (a, b) -> conflict.mayStandTogether(told.get(a), told.get(b)))
                .stream()
                .map(group ->
                        discrepancy(conflict, group.stream().map(told::get).toList()))
                .toList();
    }

    private static boolean differ(Conflict conflict, Told a, Told b) {
        return conflict.excludes(a, b)
                && !a.sharesVoice(b)
                && !a.isRevisionOf(b)
                && !isOfAnotherPlace(a, b)
                && isOfOneHappening(a, b);
    }

    /** Whether each says where something is, and all that lies far apart; who disagrees on the means may disagree on the place too. */
    private static boolean isOfAnotherPlace(Told a, Told b) {
        return PLACED.contains(a.detail().field()) && PLACED.contains(b.detail().field()) && a.isFarFrom(b);
    }

    /** Whether two passages show themselves to be of one happening: of two reports by what they share, of one by nearness. */
    private static boolean isOfOneHappening(Told a, Told b) {
        if (a.sharesDocument(b)) {
            return a.isShortlyBefore(b)
                    || b.isShortlyBefore(a)
                    || a.sentenceWeights().cosine(b.sentenceWeights()) >= ALIKE;
        }
        return a.context().cosine(b.context()) >= ALIKE;
    }

    private static Discrepancy discrepancy(Conflict conflict, List<Told> told) {
        Map<String, List<Told>> byValue = new LinkedHashMap<>();
        told.forEach(t -> byValue.computeIfAbsent(conflict.value(t), v -> new ArrayList<>())
                .add(t));
        List<Discrepancy.Account> accounts = new ArrayList<>();
        byValue.forEach((value, said) -> accounts.add(account(value, said)));
        return new Discrepancy(conflict.kind(told), conflict.about(told.get(0)), accounts);
    }

    private static Discrepancy.Account account(String value, List<Told> said) {
        Set<String> saidBy = new LinkedHashSet<>();
        Map<String, Told> passages = new LinkedHashMap<>();
        for (Told told : said) {
            saidBy.add(told.saidBy());
            passages.putIfAbsent(told.documentId() + told.detail().sentence().span(), told);
        }
        List<Told> once = List.copyOf(passages.values());
        return new Discrepancy.Account(
                value,
                List.copyOf(saidBy),
                List.of(),
                once.stream().map(t -> t.detail().sentence()).toList(),
                once.stream().map(Told::documentId).toList());
    }
}
