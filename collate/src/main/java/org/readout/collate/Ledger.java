package org.readout.collate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.collate.LedgerEntry.Change;
import org.readout.collate.LedgerEntry.Kind;
import org.readout.collate.LedgerEntry.State;
import org.readout.core.Actor;
import org.readout.core.Document;
import org.readout.core.Event;
import org.readout.core.EventMention;
import org.readout.core.Excerpt;
import org.readout.core.Published;

/**
 * Keeps account of what was demanded, promised, planned, threatened and made conditional, and of what became of it.
 *
 * <p>Statements of one kind that were joined to one event are one entry; so are those of agreeing parties that share most of
 * their words. An entry is compared only to mentions that share a party with it. Depends on the set of documents alone.
 */
final class Ledger {
    private static final LedgerMatcher.Match TURNED_DOWN =
            new LedgerMatcher.Match(State.REFUSED, false, List.of("the statement's own sentence says so"));

    private final Map<String, MentionView> views = new LinkedHashMap<>();
    private final Map<String, List<MentionView>> byParty = new HashMap<>();
    private final Map<String, Excerpt> conditions = new HashMap<>();
    private final ReportOrder order;

    private Ledger(Map<String, EventMention> mentions, ReportOrder order) {
        this.order = order;
        mentions.values().stream().sorted(order.byReport()).map(MentionView::of).forEach(this::index);
    }

    /** A statement with all that repeat it. */
    private static final class Draft {
        private final String event;
        private final List<LedgerStatement> statements = new ArrayList<>();

        Draft(String event, LedgerStatement first) {
            this.event = event;
            statements.add(first);
        }

        LedgerStatement first() {
            return statements.get(0);
        }
    }

    /**
     * The entries in order of their first statement.
     *
     * @param mentions all mentions by id
     */
    static List<LedgerEntry> of(List<Event> events, Map<String, EventMention> mentions, ReportOrder order) {
        Ledger ledger = new Ledger(mentions, order);
        List<Draft> drafts = new ArrayList<>();
        Map<String, Event> eventOf = new HashMap<>();
        for (Event event : events) {
            drafts.addAll(ledger.drafts(event));
            eventOf.put(event.id(), event);
        }
        drafts.sort(
                Comparator.comparingInt(d -> order.of(d.first().view().mention().id())));
        return ledger.withoutRepetitions(drafts).stream()
                .map(d -> ledger.entry(d, Objects.requireNonNull(eventOf.get(d.event))))
                .toList();
    }

    private void index(MentionView view) {
        views.put(view.mention().id(), view);
        view.mention().condition().ifPresent(c -> conditions.putIfAbsent(sentenceOf(view), c));
        keys(view.parties())
                .forEach(k -> byParty.computeIfAbsent(k, x -> new ArrayList<>()).add(view));
    }

    /** Under which parties' names a statement and its outcome meet. */
    static Set<String> keys(List<Actor> parties) {
        Set<String> keys = new LinkedHashSet<>();
        for (Actor party : parties) {
            party.country().or(party::name).ifPresent(keys::add);
        }
        return keys;
    }

    private List<Draft> drafts(Event event) {
        Map<String, Draft> byKind = new LinkedHashMap<>();
        for (String id : event.mentions()) {
            Optional<LedgerStatement> statement =
                    Optional.ofNullable(views.get(id)).flatMap(LedgerStatement::of);
            if (statement.isPresent()) {
                Kind kind = statement.get().kind();
                String key = kind == Kind.CONDITION ? id : kind.name();
                Draft draft = byKind.get(key);
                if (draft == null) {
                    byKind.put(key, new Draft(event.id(), statement.get()));
                } else {
                    draft.statements.add(statement.get());
                }
            }
        }
        return List.copyOf(byKind.values());
    }

    private List<Draft> withoutRepetitions(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        Map<String, List<Draft>> known = new HashMap<>();
        Set<String> otherwiseSaid = sentencesOfOthers();
        for (Draft draft : drafts) {
            boolean conditionOfAnother = draft.first().kind() == Kind.CONDITION
                    && otherwiseSaid.contains(sentenceOf(draft.first().view()));
            if (conditionOfAnother) {
                continue;
            }
            String key = draft.first().kind() + "|"
                    + String.join("|", keys(draft.first().by()));
            List<Draft> alike = known.computeIfAbsent(key, k -> new ArrayList<>());
            Optional<Draft> same =
                    alike.stream().filter(d -> isRepeated(d, draft)).findFirst();
            if (same.isPresent()) {
                same.get().statements.addAll(draft.statements);
            } else {
                kept.add(draft);
                alike.add(draft);
            }
        }
        return kept;
    }

    private boolean isRepeated(Draft earlier, Draft draft) {
        boolean same = earlier.first().repeats(draft.first())
                || earlier.first().isOfTheSameOffice(draft.first())
                        && (draft.first().looksBack() || !isSettledBefore(earlier, draft));
        return same && earlier.statements.stream().anyMatch(s -> LedgerMatcher.isWithinReach(s, draft.first()));
    }

    /** Whether what was reported up to a later statement had an answer to the earlier one. */
    private boolean isSettledBefore(Draft earlier, Draft draft) {
        int later = order.of(draft.first().view().mention().id());
        return candidates(earlier).stream()
                .filter(v -> order.of(v.mention().id()) < later)
                .anyMatch(v -> earlier.statements.stream()
                        .anyMatch(s -> LedgerMatcher.match(s, v).isPresent()));
    }

    /** Sentences that state a demand, promise or threat, whose condition is then part of that. */
    private Set<String> sentencesOfOthers() {
        Set<String> sentences = new HashSet<>();
        views.values().stream()
                .flatMap(v -> LedgerStatement.of(v).stream())
                .filter(s -> s.kind() != Kind.CONDITION)
                .forEach(s -> sentences.add(sentenceOf(s.view())));
        return sentences;
    }

    private static String sentenceOf(MentionView view) {
        return view.mention().document().id()
                + view.mention().evidence().sentence().span();
    }

    private LedgerEntry entry(Draft draft, Event event) {
        LedgerStatement first = draft.first();
        EventMention mention = first.view().mention();
        return new LedgerEntry(
                Document.hash("ledger", first.kind().name(), mention.id()),
                first.kind(),
                event.id(),
                first.by(),
                first.to(),
                mention.foreseen(),
                mention.document().id(),
                first.words(),
                condition(first.view()),
                draft.statements.stream().flatMap(s -> s.due().stream()).findFirst(),
                first.made(),
                draft.statements.stream()
                        .map(s -> s.view().mention().id())
                        .distinct()
                        .toList(),
                changes(draft, event));
    }

    /** Its own condition, or that of another record of the same sentence. */
    private Optional<Excerpt> condition(MentionView view) {
        return view.mention().condition().or(() -> Optional.ofNullable(conditions.get(sentenceOf(view))));
    }

    private List<Change> changes(Draft draft, Event event) {
        List<Change> changes = new ArrayList<>();
        Set<String> stated = new HashSet<>();
        draft.statements.forEach(s -> stated.add(s.view().mention().id()));
        draft.statements.stream()
                .filter(LedgerStatement::wasRefusedAtOnce)
                .forEach(s -> add(changes, TURNED_DOWN, s.view()));
        for (MentionView later : candidates(draft)) {
            if (!stated.contains(later.mention().id())) {
                draft.statements.stream()
                        .flatMap(s -> LedgerMatcher.match(s, later).stream())
                        .findFirst()
                        .or(() -> sameEvent(draft.first(), later, event))
                        .ifPresent(match -> add(changes, match, later));
            }
        }
        return changes;
    }

    /** Later mentions that share a party, in order of report. */
    private List<MentionView> candidates(Draft draft) {
        Set<String> keys = keys(Stream.concat(draft.first().by().stream(), draft.first().to().stream())
                .toList());
        return keys.stream()
                .flatMap(k -> byParty.getOrDefault(k, List.of()).stream())
                .distinct()
                .sorted(Comparator.comparingInt(v -> order.of(v.mention().id())))
                .toList();
    }

    /** What was foreseen and what came about were joined to one event. */
    private static Optional<LedgerMatcher.Match> sameEvent(LedgerStatement statement, MentionView later, Event event) {
        boolean done = later.status().isFactual() && later.mention().foreseen().isEmpty();
        boolean laterReport = statement
                .view()
                .reported()
                .flatMap(stated -> later.reportDay().filter(stated.latest()::isBefore))
                .isPresent();
        String type = later.mention().kind().type();
        State state =
                statement.kind() == Kind.THREAT || statement.kind() == Kind.WARNING ? State.CARRIED_OUT : State.MET;
        boolean act = !type.equals(statement.view().mention().kind().type());
        return event.mentions().contains(later.mention().id())
                        && done
                        && laterReport
                        && act
                        && statement.kind() != Kind.DEMAND
                        && statement.kind() != Kind.CONDITION
                ? Optional.of(new LedgerMatcher.Match(
                        state, LedgerMatcher.isClaim(later), List.of("joined to the event that was foreseen")))
                : Optional.empty();
    }

    /** A state that is told again is no change, nor is an answer to what has been done; a claim of what is settled adds nothing. */
    private static void add(List<Change> changes, LedgerMatcher.Match match, MentionView later) {
        boolean known = changes.stream().anyMatch(c -> c.state() == match.state() && (!c.claimed() || match.claimed()));
        boolean answersWhatIsDone = (match.state() == State.ACCEPTED || match.state() == State.REFUSED)
                && changes.stream().anyMatch(c -> c.state() == State.MET && !c.claimed());
        if (!known && !answersWhatIsDone) {
            Optional<LocalDate> reported =
                    later.mention().document().published().map(Published::earliest);
            changes.add(new Change(
                    match.state(),
                    reported,
                    later.mention().document().id(),
                    later.mention().id(),
                    match.claimed(),
                    match.reasons()));
        }
    }
}
