package org.readout.store.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.readout.store.review.Attachment.How;

/**
 * Finds for each decision the record that it is about, after documents were coded anew too.
 *
 * <p>The record with the id that was judged comes first: an id is a hash of words, type and parties. Failing that, a
 * record with the same trigger span, failing that one whose trigger overlaps, sharing most; among equals one of the type
 * that the reviewer named, then one that no decision names by its id, then the first. Nothing is left out: a decision without a record is
 * {@link How#NO_RECORD}.
 */
public final class Attachments {
    private final Map<String, CodedRecord> byId = new HashMap<>();
    private final Map<String, List<CodedRecord>> byDocument = new HashMap<>();
    private final Set<String> named = new HashSet<>();

    private Attachments(List<Decision> decisions, List<CodedRecord> records) {
        for (CodedRecord record : records) {
            byId.put(record.id(), record);
            byDocument
                    .computeIfAbsent(record.anchor().document(), d -> new ArrayList<>())
                    .add(record);
        }
        decisions.forEach(d -> d.mention().filter(byId::containsKey).ifPresent(named::add));
    }

    /**
     * @param decisions entries that decide, in their order
     * @param records the current ones of the documents decided on, in the order of the text
     */
    public static List<Attachment> of(List<Decision> decisions, List<CodedRecord> records) {
        Attachments attachments = new Attachments(decisions, records);
        return decisions.stream().map(attachments::attach).toList();
    }

    /** The entries in force: neither taken back nor followed by another decision of the same reviewer on the same record. */
    public static List<Attachment> standing(List<Decision> log, List<CodedRecord> records) {
        Map<String, Attachment> latest = new LinkedHashMap<>();
        for (Attachment attachment : of(inForce(log), records)) {
            String key = attachment.decision().reviewer() + "\n" + attachment.target();
            latest.remove(key);
            latest.put(key, attachment);
        }
        return List.copyOf(latest.values());
    }

    /** The entries that decide and were not taken back. */
    public static List<Decision> inForce(List<Decision> log) {
        Set<Long> undone = new HashSet<>();
        log.forEach(d -> d.undoes().ifPresent(undone::add));
        return log.stream()
                .filter(d -> d.verdict().decides() && !undone.contains(d.number()))
                .toList();
    }

    private Attachment attach(Decision decision) {
        Optional<CodedRecord> same = decision.mention().map(byId::get);
        if (same.isPresent()) {
            return new Attachment(decision, How.SAME_RECORD, same);
        }
        Anchor anchor = decision.anchor();
        List<CodedRecord> near = byDocument.getOrDefault(anchor.document(), List.of());
        Function<CodedRecord, Integer> shared = r ->
                Math.min(r.anchor().end(), anchor.end()) - Math.max(r.anchor().start(), anchor.start());
        Optional<CodedRecord> best = near.stream()
                .filter(r -> r.anchor().overlaps(anchor))
                .min(Comparator.comparing((CodedRecord r) -> !r.anchor().equals(anchor))
                        .thenComparing(r -> -shared.apply(r))
                        .thenComparing(r -> !type(decision).equals(r.type()))
                        .thenComparing(r -> named.contains(r.id())));
        return best.map(r -> new Attachment(
                        decision, r.anchor().equals(anchor) ? How.SAME_WORDS : How.OVERLAPPING_WORDS, best))
                .orElseGet(() -> new Attachment(decision, How.NO_RECORD, Optional.empty()));
    }

    private static String type(Decision decision) {
        return decision.reading()
                .map(Reading::type)
                .or(() -> decision.seen().map(s -> s.path("type").asString()))
                .orElse("");
    }
}
