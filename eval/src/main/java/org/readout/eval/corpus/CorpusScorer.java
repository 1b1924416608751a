package org.readout.eval.corpus;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.readout.core.Document;
import org.readout.core.EventKind;
import org.readout.core.Span;
import org.readout.core.Status;
import org.readout.eval.F1;
import org.readout.language.ActMention;
import org.readout.language.ActMention.Role;
import org.readout.language.AnalysedDocument;
import org.readout.language.AttributedSpan;
import org.readout.language.LanguageAnalyser;
import org.readout.language.NameMention;

/**
 * Scores the language model's own readings from raw text against the corpus: names (also as the coder corrects them), attribution spans, acts with their type,
 * mode, status and parties.
 * An act matches when its trigger overlaps the annotated one; its parties are compared as the words that they cover.
 */
public final class CorpusScorer {
    private static final int DOCUMENTS_AT_ONCE = 64;

    /** Probability from which an act and a party count as found. */
    private static final double FOUND = 0.5;

    private static final F1 NONE = new F1(0, 0, 0);

    private final UnaryOperator<AnalysedDocument> coder;
    private F1 modelNames = NONE;
    private F1 names = NONE;
    private F1 nameSpans = NONE;
    private F1 source = NONE;
    private F1 cue = NONE;
    private F1 content = NONE;
    private F1 triggers = NONE;
    private F1 types = NONE;
    private F1 modes = NONE;
    private F1 records = NONE;
    private F1 hardTriggers = NONE;
    private final Map<Role, F1> roles = new EnumMap<>(Role.class);
    private int matched;
    private int statusRight;
    private int items;

    private CorpusScorer(UnaryOperator<AnalysedDocument> coder) {
        this.coder = coder;
        for (Role role : Role.values()) {
            roles.put(role, NONE);
        }
    }

    /**
     * What was counted.
     *
     * @param modelNames names as the model gives them
     * @param names names as the coder corrects them
     * @param nameSpans the same whatever their kind
     * @param types acts whose trigger and type are right
     * @param modes acts whose trigger, type and mode are right
     * @param records acts whose type, status, actor and recipient are right, parties by overlap
     * @param hardTriggers acts in hard negatives
     * @param roles by the words of each role, in acts whose trigger was found
     * @param statusAccuracy of acts whose trigger was found, 0 to 100
     */
    public record Scores(
            int items,
            F1 modelNames,
            F1 names,
            F1 nameSpans,
            F1 source,
            F1 cue,
            F1 content,
            F1 triggers,
            F1 types,
            F1 modes,
            F1 records,
            F1 hardTriggers,
            Map<Role, F1> roles,
            double statusAccuracy) {}

    /** @param coder what the coder makes of the model's names before it uses them */
    public static Scores score(
            List<CorpusItem> items, LanguageAnalyser analyser, UnaryOperator<AnalysedDocument> coder) {
        CorpusScorer scorer = new CorpusScorer(coder);
        for (int from = 0; from < items.size(); from += DOCUMENTS_AT_ONCE) {
            List<CorpusItem> part = items.subList(from, Math.min(items.size(), from + DOCUMENTS_AT_ONCE));
            List<AnalysedDocument> analysed = analyser.analyse(part.stream()
                    .map(item -> Document.ofText(item.id(), item.text()))
                    .toList());
            for (int i = 0; i < part.size(); i++) {
                scorer.add(part.get(i), analysed.get(i));
            }
        }
        return scorer.scores();
    }

    private Scores scores() {
        double status = matched == 0 ? 0 : 100.0 * statusRight / matched;
        return new Scores(
                items,
                modelNames,
                names,
                nameSpans,
                source,
                cue,
                content,
                triggers,
                types,
                modes,
                records,
                hardTriggers,
                new EnumMap<>(roles),
                status);
    }

    private void add(CorpusItem item, AnalysedDocument analysed) {
        items++;
        Set<List<Object>> annotated = item.names().stream()
                .map(n -> List.<Object>of(n.span(), n.kind()))
                .collect(Collectors.toSet());
        List<NameMention> corrected = coder.apply(analysed).names();
        modelNames = plus(modelNames, annotated, withKinds(analysed.names()));
        names = plus(names, annotated, withKinds(corrected));
        nameSpans = plus(
                nameSpans,
                item.names().stream().map(CorpusItem.Name::span).collect(Collectors.toSet()),
                corrected.stream().map(NameMention::span).collect(Collectors.toSet()));
        addAttributions(item, analysed.attributions());
        addEvents(
                item,
                analysed.acts().stream().filter(a -> a.probability() >= FOUND).toList());
    }

    private static Set<List<Object>> withKinds(List<NameMention> names) {
        return names.stream().map(n -> List.<Object>of(n.span(), n.kind())).collect(Collectors.toSet());
    }

    private void addAttributions(CorpusItem item, List<AttributedSpan> found) {
        source = plus(
                source,
                item.attributions().stream().flatMap(a -> a.source().stream()).collect(Collectors.toSet()),
                found.stream().flatMap(a -> a.source().stream()).collect(Collectors.toSet()));
        cue = plus(
                cue,
                item.attributions().stream().map(CorpusItem.Attribution::cue).collect(Collectors.toSet()),
                found.stream().flatMap(a -> a.cue().stream()).collect(Collectors.toSet()));
        content = plus(
                content,
                item.attributions().stream().flatMap(a -> a.content().stream()).collect(Collectors.toSet()),
                found.stream().flatMap(a -> a.content().stream()).collect(Collectors.toSet()));
    }

    private void addEvents(CorpusItem item, List<ActMention> found) {
        List<ActMention> free = new ArrayList<>(found);
        int trigger = 0;
        int type = 0;
        int mode = 0;
        int record = 0;
        for (CorpusItem.Event gold : item.events()) {
            ActMention match = free.stream()
                    .filter(a -> a.trigger().overlaps(gold.trigger()))
                    .findFirst()
                    .orElse(null);
            if (match == null) {
                continue;
            }
            free.remove(match);
            EventKind kind = match.kind();
            boolean typeRight = kind.type().equals(gold.act().type());
            Status status = match.status();
            trigger++;
            matched++;
            type += typeRight ? 1 : 0;
            mode += kind.equals(gold.act()) ? 1 : 0;
            statusRight += status == gold.status() ? 1 : 0;
            boolean partiesRight = true;
            for (Role role : Role.values()) {
                List<Span> spans = match.spans(role, FOUND);
                List<Span> goldSpans = Objects.requireNonNull(gold.parties().get(role));
                roles.merge(role, plus(NONE, letters(item.text(), goldSpans), letters(item.text(), spans)), F1::plus);
                boolean met = goldSpans.isEmpty() && spans.isEmpty()
                        || goldSpans.stream().anyMatch(g -> spans.stream().anyMatch(g::overlaps));
                partiesRight &= met || role == Role.TIME || role == Role.PLACE;
            }
            record += typeRight && status == gold.status() && partiesRight ? 1 : 0;
        }
        F1 here = new F1(item.events().size(), found.size(), trigger);
        triggers = triggers.plus(here);
        hardTriggers = item.hard() ? hardTriggers.plus(here) : hardTriggers;
        types = types.plus(new F1(item.events().size(), found.size(), type));
        modes = modes.plus(new F1(item.events().size(), found.size(), mode));
        records = records.plus(new F1(item.events().size(), found.size(), record));
    }

    /** Where the words of some spans begin. */
    private static Set<Integer> letters(String text, List<Span> spans) {
        Set<Integer> starts = new HashSet<>();
        for (Span span : spans) {
            for (int i = span.start(); i < span.end(); i++) {
                boolean begins = Character.isLetterOrDigit(text.charAt(i))
                        && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
                if (begins) {
                    starts.add(i);
                }
            }
        }
        return starts;
    }

    private static <T> F1 plus(F1 sum, Set<T> gold, Set<T> predicted) {
        int matching = (int) predicted.stream().filter(gold::contains).count();
        return sum.plus(new F1(gold.size(), predicted.size(), matching));
    }
}
