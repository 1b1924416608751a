package org.readout.collate;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.collate.LedgerEntry.Kind;
import org.readout.core.Actor;
import org.readout.core.DateRange;
import org.readout.core.Excerpt;
import org.readout.core.Status;

/**
 * A mention that states a demand, promise, plan, threat, warning or condition.
 *
 * @param content stems of what is demanded or foreseen
 * @param asksForAnEnd whether it wants something to end or not to happen
 */
record LedgerStatement(Kind kind, MentionView view, Excerpt words, Set<String> content, boolean asksForAnEnd) {
    private static final Pattern PROMISING = Pattern.compile(
            "\\b(?:promis\\w+|pledg\\w+|vow\\w*|agree[ds]?|commit\\w*|undert\\w+|guarantee\\w*|accept\\w*|swore|sworn|ready|willing"
                    + "|declare\\w*|announc\\w+|offer\\w*|will)\\b");
    private static final Pattern ACCEPTED =
            Pattern.compile("^(?:(?:ha[sd]|have|was|were|been|being|be|is|are)\\s+)*accept\\w*\\b");
    private static final Pattern TERMS = Pattern.compile(
            "\\b(?:terms?|conditions?|proposals?|offers?|plans?|deals?|agreements?|accords?|ceasefires?|cease-fires?|truces?|demands?|calls?|requests?|invitations?|ultimatums?"
                    + "|roadmaps?|frameworks?|recommendations?|mediation|compromises?|drafts?|requirements?|formulas?|initiatives?|talks|negotiations|dialogue|monitors|observers)\\b");
    private static final Pattern APOLOGY = Pattern.compile("\\b(?:apolog\\w+|regret\\w*|sorry|thank\\w*)\\b");
    private static final Pattern WARNING = Pattern.compile("\\b(?:warn\\w*|caution\\w*|alert\\w*)\\b");
    private static final Pattern PUSHED_BACK = Pattern.compile("\\bpush\\w*\\b(?!\\s+(?:for|to)\\b)");
    private static final Pattern ASSERTED = Pattern.compile("\\binsist\\w*\\b(?!\\s+on\\b)");
    /** "Seeking to impose sanctions": what one tries oneself is asked of nobody. */
    private static final Pattern TRIED = Pattern.compile("(?:seek\\w*|sought)\\s+to\\b");

    private static final Pattern ORDERED = Pattern.compile("\\b(?:order\\w*|instruct\\w*|direct\\w*)\\b");
    private static final Pattern TURNED_DOWN = Pattern.compile(
            "\\b(?:was|were|had been|has been) (?:turned down|rejected|refused|rebuffed|ignored|dismissed)\\b");
    private static final String SAYING =
            "(?:said|announced|promised|pledged|vowed|told|agreed|declared|confirmed|indicated|stated|warned|threatened)";
    private static final Pattern LOOKING_BACK = Pattern.compile(
            "\\b(?:had (?:\\p{L}+ )?" + SAYING + "|" + SAYING
                    + " (?:last|earlier|(?:\\p{L}+ )?(?:days|weeks|months) ago)\\b)\\b.*\\bwould\\b",
            Pattern.DOTALL);
    private static final Pattern CLAIM = Pattern.compile("\\bclaim\\w*\\b");

    /** What a mention states; absent when it is no entry of a ledger. */
    static Optional<LedgerStatement> of(MentionView view) {
        if (isCondition(view)) {
            return Optional.of(of(Kind.CONDITION, view, LedgerWords.whole(view.mention())));
        }
        return LedgerWords.of(view.mention())
                .flatMap(words -> kind(view, words).map(kind -> of(kind, view, words)))
                .filter(s -> !s.content().isEmpty() && !s.by().isEmpty());
    }

    private static LedgerStatement of(Kind kind, MentionView view, Excerpt words) {
        return new LedgerStatement(
                kind, view, words, LedgerWords.content(view, words), LedgerWords.asksForAnEnd(words));
    }

    /** Whether it is recorded as depending on an if, or is the verb of the if itself. */
    private static boolean isCondition(MentionView view) {
        return view.mention()
                .condition()
                .filter(c -> view.status() == Status.CONDITIONAL
                        || c.span().covers(view.mention().evidence().trigger().span()))
                .isPresent();
    }

    private static Optional<Kind> kind(MentionView view, Excerpt words) {
        String type = view.mention().kind().type();
        Status status = view.status();
        if (!status.isFactual() && status != Status.EXPECTED
                || LedgerWords.isAboutTheReport(words)
                || LedgerWords.isOnlyAsked(view.mention())) {
            return Optional.empty();
        }
        return switch (type) {
            case "REQUEST" -> isDemand(view) ? Optional.of(Kind.DEMAND) : Optional.empty();
            case "THREATEN" -> threat(view);
            case "AGREE", "CONCEDE" -> promise(view);
            default -> Optional.empty();
        };
    }

    private static boolean isDemand(MentionView view) {
        boolean withinOneState = ORDERED.matcher(trigger(view)).find()
                && PartyAgreement.of(view.actors(), view.recipients()).isAtLeast(PartyAgreement.SIBLINGS)
                && PartyAgreement.of(view.actors(), view.recipients()) != PartyAgreement.UNKNOWN;
        boolean pushedBack = PUSHED_BACK.matcher(fromTrigger(view)).lookingAt();
        boolean asserted = ASSERTED.matcher(fromTrigger(view)).lookingAt();
        boolean tried = TRIED.matcher(fromTrigger(view)).lookingAt();
        return view.status().isFactual() && !withinOneState && !pushedBack && !asserted && !tried;
    }

    private static Optional<Kind> threat(MentionView view) {
        String trigger = trigger(view);
        if (CLAIM.matcher(trigger).find()) {
            return Optional.empty();
        }
        if (WARNING.matcher(trigger).find()) {
            return Optional.of(Kind.WARNING);
        }
        return Optional.of(PROMISING.matcher(trigger).find() ? Kind.PROMISE : Kind.THREAT);
    }

    private static Optional<Kind> promise(MentionView view) {
        boolean announced = view.status() == Status.EXPECTED;
        if (announced && view.mention().foreseen().isPresent()) {
            return Optional.of(Kind.PLAN);
        }
        String trigger = trigger(view);
        boolean promised = view.status().isFactual()
                && PROMISING.matcher(trigger).find()
                && !APOLOGY.matcher(trigger).find()
                && !takesNote(view);
        return promised ? Optional.of(Kind.PROMISE) : Optional.empty();
    }

    /** "Accepted the resignation", "has been accepted": done with that; who accepts terms is bound by them. */
    private static boolean takesNote(MentionView view) {
        return ACCEPTED.matcher(trigger(view)).find()
                && !TERMS.matcher(view.mention().evidence().sentence().text().toLowerCase(Locale.ROOT))
                        .find();
    }

    private static String trigger(MentionView view) {
        return view.mention().evidence().trigger().text().toLowerCase(Locale.ROOT);
    }

    private static String fromTrigger(MentionView view) {
        Excerpt sentence = view.mention().evidence().sentence();
        return sentence.text()
                .substring(view.mention().evidence().trigger().span().start()
                        - sentence.span().start())
                .toLowerCase(Locale.ROOT);
    }

    List<Actor> by() {
        return kind == Kind.CONDITION ? List.of() : view.actors();
    }

    List<Actor> to() {
        return kind == Kind.CONDITION ? List.of() : view.recipients();
    }

    /** The day on which it was said, where the text gives it, else the first day on which it can have been reported. */
    Optional<LocalDate> made() {
        return view.when()
                .filter(said -> view.isDated() && !isAhead(said))
                .map(DayRange::latest)
                .or(view::reportDay);
    }

    /**
     * The days for which it is foreseen or by which it is to be done: those that it names and that lie ahead of its report. None where a report
     * looks back on what somebody had said: the day may be past, and is not taken for the next of its name.
     */
    Optional<DateRange> due() {
        return view.mention()
                .date()
                .filter(d -> !looksBack())
                .filter(d -> view.when().filter(this::isAhead).isPresent());
    }

    /** Whether its report tells of what had been said before: "had announced that he would resign". */
    boolean looksBack() {
        return LOOKING_BACK.matcher(view.mention().evidence().sentence().text()).find();
    }

    /** A day before the report is that on which it was said, also of what is still to come. */
    private boolean isAhead(DayRange days) {
        boolean scheduled = view.status().isProspective();
        return view.reported()
                .map(r -> days.latest().isAfter(r.latest())
                        || scheduled && !days.latest().isBefore(r.earliest()))
                .orElse(scheduled);
    }

    /** Stems that another sentence shares with what is demanded or foreseen. */
    Set<String> shared(MentionView other) {
        Set<String> shared = new HashSet<>(content);
        Set<String> words = new HashSet<>(other.words());
        words.addAll(LedgerWords.ofLeavingOffice(
                other.mention().evidence().sentence().text()));
        shared.retainAll(words);
        shared.removeAll(LedgerWords.partyStems(other));
        return shared;
    }

    /** The same without names: of what things and acts both speak. */
    Set<String> sharedThings(MentionView other) {
        Set<String> shared = new HashSet<>(shared(other));
        shared.removeAll(LedgerWords.names(words.text()));
        return shared;
    }

    /** Whether its own sentence tells that it was turned down. */
    boolean wasRefusedAtOnce() {
        return kind == Kind.DEMAND && TURNED_DOWN.matcher(words.text()).find();
    }

    /** Whether both state the same: parties that agree, and most words. */
    boolean repeats(LedgerStatement other) {
        if (kind != other.kind || by().isEmpty() || other.by().isEmpty()) {
            return kind == other.kind && kind == Kind.CONDITION && words.text().equals(other.words.text());
        }
        Set<String> shared = new HashSet<>(content);
        shared.retainAll(other.content);
        boolean speakers = PartyAgreement.of(by(), other.by()).isAtLeast(PartyAgreement.PART);
        PartyAgreement addressed = PartyAgreement.of(to(), other.to());
        return speakers
                && addressed.isAtLeast(PartyAgreement.UNKNOWN)
                && shared.size() >= 3
                && shared.size() >= 0.6 * Math.min(content.size(), other.content.size());
    }

    /** Whether both want the same party to leave office, or say that it will, in whatever words; what was said of it in between is not looked at. */
    boolean isOfTheSameOffice(LedgerStatement other) {
        boolean leaves = kind == other.kind
                && content.containsAll(LedgerWords.LEAVING_OFFICE)
                && other.content.containsAll(LedgerWords.LEAVING_OFFICE);
        PartyAgreement speakers = PartyAgreement.of(by(), other.by());
        return leaves
                && (kind == Kind.DEMAND
                        ? speakers.isAtLeast(PartyAgreement.PART)
                                && PartyAgreement.of(to(), other.to()) == PartyAgreement.SAME
                        : speakers == PartyAgreement.SAME);
    }
}
