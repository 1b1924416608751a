package org.readout.collate;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.readout.collate.LedgerEntry.Kind;
import org.readout.collate.LedgerEntry.State;
import org.readout.core.Actor;
import org.readout.core.SourceKind;
import org.readout.core.Status;

/**
 * Judges whether a later mention tells what became of a statement. A wrong outcome is worse than none: parties, words and
 * days must all agree, and where one of them is not known the statement stays open.
 */
final class LedgerMatcher {
    private static final long MOST_DAYS = 120;
    private static final long MOST_DAYS_TO_MEET = 21;
    private static final int SHARED_BESIDE_THE_VERB = 1;
    private static final int SHARED_IN_AN_ANSWER = 2;
    private static final Set<String> VERBAL =
            Set.of("REQUEST", "ACCUSE", "REJECT", "THREATEN", "AGREE", "SUPPORT", "CONCEDE");
    private static final Pattern DEMAND =
            Pattern.compile("\\b(?:demand|ultimatum|request|call|appeal|proposal|offer|terms?|condition)s?\\b");
    private static final Pattern TAKING_BACK = Pattern.compile(
            "\\b(?:dropp?\\w*|withdr\\w+|retract\\w*|rescind\\w*|revok\\w+|cancel\\w*|call\\w* off|shelv\\w+|renounc\\w+)\\b");
    private static final Pattern TAKEN_BACK = Pattern.compile(
            "\\b(?:demand|ultimatum|request|threat|warning|promise|pledge|offer|plan|proposal|invitation"
                    + "|talks|meeting|visit|trip|summit)s?\\b");
    private static final Pattern BREACH =
            Pattern.compile("\\b(?:violat\\w+|breach\\w*|broke|broken|breaking|reneg\\w+|flout\\w*)\\b");
    private static final Pattern BOND = Pattern.compile(
            "\\b(?:ceasefire|cease-fire|truce|armistice|agreement|accord|deal|pact|pledge|promise|commitment)s?\\b");
    private static final Pattern NAMED_BY_IT = Pattern.compile("\\s(?:to|by|of)\\b");
    private static final int FURTHEST = 30;
    private static final Pattern MADE_GOOD = Pattern.compile(
            "\\b(?:mak\\w+ good on|made good on|carr\\w+ out|deliver\\w* on|follow\\w* through on|ke(?:ep|pt)\\w*)"
                    + "\\s(?:\\p{L}+\\s){0,2}(threat|warning|promise|pledge|vow|commitment)s?\\b");

    /** What a mention says of a statement, with what agrees, in words. */
    record Match(State state, boolean claimed, List<String> reasons) {}

    private final LedgerStatement statement;
    private final MentionView later;

    private LedgerMatcher(LedgerStatement statement, MentionView later) {
        this.statement = statement;
        this.later = later;
    }

    static Optional<Match> match(LedgerStatement statement, MentionView later) {
        return new LedgerMatcher(statement, later).match();
    }

    private Optional<Match> match() {
        boolean tells = later.status().isFactual() && later.status() != Status.HISTORICAL;
        if (!tells
                || !isLater()
                || LedgerWords.isOnlyAsked(later.mention())
                || later.mention().id().equals(statement.view().mention().id())) {
            return Optional.empty();
        }
        return switch (statement.kind()) {
            case DEMAND -> answer().or(() -> done(State.MET, statement.to())).or(this::takenBack);
            case PROMISE ->
                broken().or(() -> madeGood(State.MET))
                        .or(() -> done(State.MET, statement.by()))
                        .or(this::takenBack);
            case PLAN -> held().or(this::doneAlone).or(this::takenBack);
            case THREAT, WARNING ->
                madeGood(State.CARRIED_OUT)
                        .or(() -> done(State.CARRIED_OUT, statement.by()))
                        .or(this::takenBack);
            case CONDITION -> Optional.empty();
        };
    }

    /** Told by a report of a later day than the statement's, and of nothing that had happened before the statement. */
    private boolean isLater() {
        Optional<LocalDate> stated = statement.view().reported().map(DayRange::latest);
        Optional<LocalDate> told = later.reportDay();
        if (stated.isEmpty() || told.isEmpty() || !told.get().isAfter(stated.get())) {
            return false;
        }
        LocalDate made = statement.made().orElse(stated.get());
        boolean before = later.when().filter(d -> d.latest().isBefore(made)).isPresent();
        return !before && !told.get().isAfter(stated.get().plusDays(MOST_DAYS));
    }

    /** Whether one statement can repeat another: later than that it is made anew. */
    static boolean isWithinReach(LedgerStatement statement, LedgerStatement other) {
        return statement
                .view()
                .reported()
                .flatMap(a -> other.view().reported().map(a::gap))
                .map(days -> days <= MOST_DAYS)
                .orElse(true);
    }

    /** The party addressed refuses, or agrees. */
    private Optional<Match> answer() {
        boolean refuses = later.type().equals("REJECT");
        boolean agrees = later.status() == Status.OCCURRED && later.type().matches("AGREE|CONCEDE");
        if (!refuses && !agrees || !isParty(later.actors(), statement.to())) {
            return Optional.empty();
        }
        Set<String> shared = statement.sharedThings(later);
        boolean answered = isParty(later.recipients(), statement.by())
                && DEMAND.matcher(sentence()).find();
        int least = answered ? SHARED_BESIDE_THE_VERB : SHARED_IN_AN_ANSWER;
        if (shared.size() < least) {
            return Optional.empty();
        }
        return found(
                refuses ? State.REFUSED : State.ACCEPTED,
                (refuses ? "refused" : "agreed to") + " by the party addressed",
                answered ? "speaks of a demand of that party" : "",
                words(shared));
    }

    /** The act itself, by those who are to do it. */
    private Optional<Match> done(State state, List<Actor> doers) {
        boolean isAct = later.mention().foreseen().isEmpty()
                && !VERBAL.contains(later.mention().kind().type());
        if (!isAct
                || !isParty(later.actors(), doers)
                || !mayBeTarget()
                || later.when().isEmpty()
                || statement.kind() == Kind.DEMAND
                        && statement.asksForAnEnd()
                        && !later.type().equals("RETREAT")) {
            return Optional.empty();
        }
        Set<String> shared = statement.sharedThings(later);
        if (!leavesOffice()) {
            shared.removeAll(later.triggerStems());
        }
        Optional<String> kind = sameKind();
        boolean named = kind.isPresent() || namesTheAct();
        return named && !shared.isEmpty()
                ? found(
                        state,
                        "done by " + (doers == statement.to() ? "the party addressed" : "the party that said so"),
                        kind.orElse("the word "
                                + later.mention().evidence().trigger().text()),
                        words(shared))
                : Optional.empty();
    }

    /** What one party alone announced, that it does: not a meeting, to which others must come. */
    private Optional<Match> doneAlone() {
        return statement.by().size() == 1 && statement.to().isEmpty()
                ? done(State.MET, statement.by())
                : Optional.empty();
    }

    /** Whether that one leaves office is the act itself, whatever else is said of it. */
    private boolean leavesOffice() {
        return statement.content().containsAll(LedgerWords.LEAVING_OFFICE)
                && !LedgerWords.ofLeavingOffice(
                                later.mention().evidence().trigger().text())
                        .isEmpty();
    }

    private Optional<String> sameKind() {
        return statement
                .view()
                .mention()
                .foreseen()
                .filter(f -> f.type().equals(later.type()))
                .filter(f -> f.mode().isEmpty() || later.what().mode().isEmpty() || f.equals(later.what()))
                .map(f -> "the foreseen type " + f.type());
    }

    /** Whether the statement has the verb of the act, or another word for it. */
    private boolean namesTheAct() {
        return later.triggerStems().stream().anyMatch(statement.content()::contains)
                || TriggerWords.classes(statement.words().text()).stream().anyMatch(later.triggerClasses()::contains);
    }

    /** A threat against one is not carried out on another. */
    private boolean mayBeTarget() {
        boolean aimed = statement.kind() == Kind.THREAT || statement.kind() == Kind.WARNING;
        return !aimed || PartyAgreement.of(statement.to(), later.recipients()).isAtLeast(PartyAgreement.UNKNOWN);
    }

    private Optional<Match> madeGood(State state) {
        var matcher = MADE_GOOD.matcher(sentence());
        Set<String> shared = statement.shared(later);
        if (!matcher.find()
                || !isWhatMakesGood(matcher)
                || !isParty(later.actors(), statement.by())
                || !mayBeTarget()
                || !fits(matcher.group(1))
                || shared.isEmpty()) {
            return Optional.empty();
        }
        return found(state, "said to be “" + matcher.group() + "”", "same party", words(shared));
    }

    /**
     * Whether the act is the one that makes good: told before it ("struck the port, making good on a threat") or named by it ("made good on a threat to
     * strike"), and not what the warning was about.
     */
    private boolean isWhatMakesGood(MatchResult phrase) {
        int act = later.mention().evidence().trigger().span().start()
                - later.mention().evidence().sentence().span().start();
        return act < phrase.start()
                || NAMED_BY_IT.matcher(sentence().substring(phrase.end())).lookingAt()
                        && act - phrase.end() <= FURTHEST;
    }

    private boolean fits(String noun) {
        boolean hostile = noun.equals("threat") || noun.equals("warning");
        return hostile == (statement.kind() == Kind.THREAT || statement.kind() == Kind.WARNING);
    }

    /** An accusation that names the bond and those who are bound. It stays a claim. */
    private Optional<Match> broken() {
        boolean accused = later.type().equals("ACCUSE") && isParty(later.recipients(), statement.by());
        var bond = BOND.matcher(sentence());
        if (!accused || !BREACH.matcher(sentence()).find() || !bond.find()) {
            return Optional.empty();
        }
        boolean same = BOND.matcher(statement.words().text().toLowerCase(Locale.ROOT))
                .results()
                .anyMatch(b -> sentence().contains(b.group()));
        return same
                ? Optional.of(new Match(State.BROKEN, true, List.of("accused of a breach of the " + bond.group())))
                : Optional.empty();
    }

    /** The meeting took place: of all its parties, on a day for which it was announced. */
    private Optional<Match> held() {
        boolean type = statement
                .view()
                .mention()
                .foreseen()
                .filter(f -> f.type().equals(later.type()))
                .isPresent();
        List<Actor> planned = statement.view().parties();
        boolean all = Math.min(planned.size(), later.parties().size()) > 1
                && PartyAgreement.of(planned, later.parties()).isAtLeast(PartyAgreement.PART);
        if (!type || !all || later.mention().foreseen().isPresent()) {
            return Optional.empty();
        }
        Optional<DayRange> days = later.when();
        boolean onTheDay = statement.due().flatMap(DayRange::of).isPresent()
                ? statement
                        .due()
                        .flatMap(DayRange::of)
                        .flatMap(due -> days.map(d -> d.gap(due) == 0))
                        .orElse(false)
                : days.flatMap(d -> statement
                                .made()
                                .map(made -> d.earliest().isAfter(made)
                                        && !d.earliest().isAfter(made.plusDays(MOST_DAYS_TO_MEET))))
                        .orElse(false);
        return onTheDay
                ? found(State.MET, "the same parties", "the foreseen type " + later.type(), "the days agree")
                : Optional.empty();
    }

    private Optional<Match> takenBack() {
        String trigger = later.mention().evidence().trigger().text().toLowerCase(Locale.ROOT);
        Set<String> shared = statement.shared(later);
        boolean says = TAKING_BACK.matcher(trigger).find()
                && TAKEN_BACK.matcher(sentence()).find();
        return says && isParty(later.actors(), statement.by()) && shared.size() >= SHARED_IN_AN_ANSWER
                ? found(State.WITHDRAWN, "taken back by the party that said so: " + trigger, words(shared))
                : Optional.empty();
    }

    private Optional<Match> found(State state, String... reasons) {
        List<String> given =
                java.util.Arrays.stream(reasons).filter(r -> !r.isEmpty()).toList();
        return Optional.of(new Match(state, isClaim(later), given));
    }

    /** Whether only a source says so; a party's own words on its own verbal act are no claim, nor what outlets report. */
    static boolean isClaim(MentionView mention) {
        boolean verbal = VERBAL.contains(mention.mention().kind().type());
        return mention.mention().attribution().stream()
                .filter(link -> link.source().kind() != SourceKind.OUTLET)
                .anyMatch(link -> !verbal
                        || link.source().country().isEmpty()
                        || mention.actors().stream()
                                .noneMatch(a -> a.country().equals(link.source().country())));
    }

    private static boolean isParty(List<Actor> some, List<Actor> others) {
        return !some.isEmpty()
                && !others.isEmpty()
                && PartyAgreement.of(some, others).isAtLeast(PartyAgreement.COUNTRY);
    }

    private String sentence() {
        return later.mention().evidence().sentence().text().toLowerCase(Locale.ROOT);
    }

    private static String words(Set<String> shared) {
        return shared.isEmpty() ? "" : "shared words: " + String.join(", ", new TreeSet<>(shared));
    }
}
