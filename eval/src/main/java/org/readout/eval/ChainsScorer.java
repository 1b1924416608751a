package org.readout.eval;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.readout.coder.codebook.Codebook;
import org.readout.core.Attribution;
import org.readout.core.EventMention;
import org.readout.core.Excerpt;
import org.readout.core.SourceKind;
import org.readout.core.Span;
import org.readout.core.Status;
import org.readout.eval.corpus.CorpusItem;
import org.readout.language.ActMention.Role;
import org.readout.language.NameMention;

/**
 * Compares status and chain of sources of records with the corpus, over records whose trigger overlaps an annotated one, whatever their types.
 *
 * <p>The chain that the corpus gives an act: the attributions whose content holds its trigger, but for those whose cue the trigger is and, of verbal acts that are not denied, those whose
 * source is the actor, as the author of a verbal act is its actor and no source. Two links are the same when their sources overlap, or their cues
 * where a pronoun stands for the source; of two links where one stands in the content of the other, that one must come later in the record's chain. An outlet inside a cue
 * ("told the Tribune") is no link of the corpus, and none is counted for it.
 *
 * <p>Status: precision over these records, recall over their annotated acts. HISTORICAL hangs on a publication date, which a lone sentence does not have. Kind: of links whose source ends in an annotated name of a
 * person, an outlet or a body, which gives it.
 */
final class ChainsScorer {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "who", "which", "one", "i", "we");

    private static final Codebook CODEBOOK = Codebook.load();

    private final Map<Status, Tally> status = new EnumMap<>(Status.class);
    private final Map<SourceKind, Tally> kind = new EnumMap<>(SourceKind.class);
    private final Tally chain = new Tally();
    private final Tally nested = new Tally();
    private final Tally links = new Tally();
    private final List<String> errors = new ArrayList<>();
    private int records;
    private int statusRight;
    private int chainRight;

    ChainsScorer() {
        for (Status one : Status.values()) {
            status.put(one, new Tally());
        }
        for (SourceKind one : Set.of(SourceKind.PERSON, SourceKind.OUTLET, SourceKind.OFFICE)) {
            kind.put(one, new Tally());
        }
    }

    void add(CorpusItem item, List<EventMention> mentions) {
        Set<CorpusItem.Event> used = new HashSet<>();
        for (EventMention mention : mentions) {
            Optional<CorpusItem.Event> event = item.events().stream()
                    .filter(e -> !used.contains(e)
                            && e.trigger().overlaps(mention.evidence().trigger().span()))
                    .findFirst();
            event.ifPresent(used::add);
            event.ifPresent(e -> pair(item, e, mention));
        }
    }

    private void pair(CorpusItem item, CorpusItem.Event event, EventMention mention) {
        String where = item.id() + " «" + event.trigger().slice(item.text()) + "» ";
        boolean same = event.status() == mention.status();
        records++;
        statusRight += same ? 1 : 0;
        of(status, event.status()).add(true, false, false);
        of(status, mention.status()).coded(true);
        of(status, event.status()).right(same);
        if (!same) {
            errors.add(where + "STATUS " + event.status() + " GOT " + mention.status() + " " + mention.decidedBy()
                    + " | " + sentence(item, event));
        }
        sources(where, item, event, mention);
    }

    private void sources(String where, CorpusItem item, CorpusItem.Event event, EventMention mention) {
        List<CorpusItem.Attribution> gold = chain(item, event);
        List<Attribution> coded =
                mention.attribution().stream().filter(l -> !isInCue(item, l)).toList();
        boolean same = isSame(item, gold, coded);
        chainRight += same ? 1 : 0;
        chain.add(!gold.isEmpty(), !coded.isEmpty(), same);
        nested.add(gold.size() > 1, coded.size() > 1, same);
        gold.forEach(g -> links.gold(true));
        coded.forEach(c -> links.coded(true));
        for (Attribution link : coded) {
            gold.stream().filter(g -> meet(item, g, link)).findFirst().ifPresent(g -> {
                links.right(true);
                kind(where, item, g, link);
            });
        }
        if (!same) {
            errors.add(where + "SOURCES "
                    + gold.stream().map(g -> words(item, g)).toList() + " GOT "
                    + mention.attribution().stream().map(ChainsScorer::words).toList() + " | "
                    + sentence(item, event));
        }
    }

    private void kind(String where, CorpusItem item, CorpusItem.Attribution gold, Attribution link) {
        Optional<SourceKind> expected = kind(item, gold);
        expected.ifPresent(k -> of(kind, k).gold(true));
        if (expected.isEmpty()) {
            return;
        }
        SourceKind read = link.source().kind();
        Optional.ofNullable(kind.get(read)).ifPresent(t -> t.coded(true));
        of(kind, expected.get()).right(read == expected.get());
        if (read != expected.get()) {
            errors.add(where + "KIND " + expected.get() + " GOT " + read + " | " + words(link));
        }
    }

    /** The kind that a name gives with which the source's words end; absent where they end otherwise. */
    private static Optional<SourceKind> kind(CorpusItem item, CorpusItem.Attribution gold) {
        return gold.source().stream()
                .findFirst()
                .flatMap(s -> item.names().stream()
                        .filter(n -> n.span().end() == s.end() && s.covers(n.span()))
                        .findFirst())
                .flatMap(n -> kind(n.kind()));
    }

    private static Optional<SourceKind> kind(NameMention.Kind name) {
        return switch (name) {
            case PERSON -> Optional.of(SourceKind.PERSON);
            case OUTLET -> Optional.of(SourceKind.OUTLET);
            case ORGANIZATION, ARMED_GROUP -> Optional.of(SourceKind.OFFICE);
            default -> Optional.empty();
        };
    }

    /** The attributions that stand over an act, in text order. */
    private static List<CorpusItem.Attribution> chain(CorpusItem item, CorpusItem.Event event) {
        boolean isVerbal = CODEBOOK.type(event.kind().type()).isVerbal() && event.status() != Status.DENIED;
        List<Span> actors = event.parties().getOrDefault(Role.ACTOR, List.of());
        return item.attributions().stream()
                .filter(a -> a.content().stream().anyMatch(event.trigger()::overlaps))
                .filter(a -> !a.cue().overlaps(event.trigger()) || event.status() == Status.DENIED)
                .filter(a -> !isVerbal
                        || a.source().stream().noneMatch(s -> actors.stream().anyMatch(s::overlaps)))
                .toList();
    }

    private static boolean isSame(CorpusItem item, List<CorpusItem.Attribution> gold, List<Attribution> coded) {
        if (gold.size() != coded.size()) {
            return false;
        }
        List<CorpusItem.Attribution> inOrder = new ArrayList<>();
        for (Attribution link : coded) {
            Optional<CorpusItem.Attribution> met = gold.stream()
                    .filter(g -> !inOrder.contains(g) && meet(item, g, link))
                    .findFirst();
            if (met.isEmpty()
                    || inOrder.stream().anyMatch(outer -> holds(met.get(), outer) && !holds(outer, met.get()))) {
                return false;
            }
            inOrder.add(met.get());
        }
        return true;
    }

    /** Whether an attribution stands in the content of another. */
    private static boolean holds(CorpusItem.Attribution outer, CorpusItem.Attribution inner) {
        return outer.content().stream().anyMatch(c -> c.covers(inner.cue()));
    }

    private static boolean meet(CorpusItem item, CorpusItem.Attribution gold, Attribution link) {
        Optional<Span> source = link.source().excerpt().map(Excerpt::span);
        boolean cuesMeet = link.cue().filter(c -> c.span().overlaps(gold.cue())).isPresent();
        if (gold.source().isEmpty()) {
            return source.isEmpty() && cuesMeet;
        }
        return source.filter(s -> gold.source().stream().anyMatch(s::overlaps)).isPresent()
                || source.isPresent() && cuesMeet && isPronoun(item, gold);
    }

    private static boolean isPronoun(CorpusItem item, CorpusItem.Attribution gold) {
        return gold.source().stream()
                .allMatch(s -> PRONOUNS.contains(s.slice(item.text()).toLowerCase(Locale.ROOT)));
    }

    private static boolean isInCue(CorpusItem item, Attribution link) {
        return link.source()
                .excerpt()
                .filter(e -> item.attributions().stream().anyMatch(a -> a.cue().covers(e.span())))
                .isPresent();
    }

    private static String words(CorpusItem item, CorpusItem.Attribution gold) {
        return gold.source().isEmpty() ? "?" : gold.source().get(0).slice(item.text());
    }

    private static String words(Attribution link) {
        return link.source().excerpt().map(Excerpt::text).orElse("?");
    }

    private static String sentence(CorpusItem item, CorpusItem.Event event) {
        int reach = 160;
        int from = Math.max(0, event.trigger().start() - reach);
        int to = Math.min(item.text().length(), event.trigger().end() + reach);
        return item.text().substring(from, to).replace('\n', ' ');
    }

    private static <K> Tally of(Map<K, Tally> tallies, K key) {
        return Objects.requireNonNull(tallies.get(key), "every key has a tally");
    }

    /** One line for each field that is wrong, in the order of the corpus. */
    List<String> errors() {
        return List.copyOf(errors);
    }

    Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("records", records);
        figures.put("status_accuracy", Figures.round(records == 0 ? 0 : 100.0 * statusRight / records));
        status.forEach((one, tally) -> tally.into(figures, "status_" + name(one)));
        figures.put("sources_accuracy", Figures.round(records == 0 ? 0 : 100.0 * chainRight / records));
        chain.into(figures, "sources");
        nested.into(figures, "nested_sources");
        links.into(figures, "links");
        kind.forEach((one, tally) -> tally.into(figures, "kind_" + name(one)));
        return figures;
    }

    private static String name(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
