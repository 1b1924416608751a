package org.readout.collate;

import java.time.LocalDate;
import java.util.Optional;
import org.readout.core.Status;

/** What forbids that two mentions are of one event, whatever else agrees. */
final class Constraints {
    private Constraints() {}

    /** The reason why two mentions cannot be of one event; absent when they can. */
    static Optional<String> veto(MentionView a, MentionView b) {
        if (!IdentityModel.canMeet(a.type(), b.type())) {
            return Optional.of("types " + a.type() + " and " + b.type());
        }
        if (a.isHabit() != b.isHabit()) {
            return Optional.of("a habit and a deed");
        }
        if (a.sharesDocument(b) && a.isEarlier() != b.isEarlier()) {
            return Optional.of("one came after the other");
        }
        return dates(a, b)
                .or(() -> statuses(a, b))
                .or(() -> parties(a, b))
                .or(() -> PartyConstraints.veto(a, b))
                .or(() -> speech(a, b));
    }

    private static Optional<String> dates(MentionView a, MentionView b) {
        if (a.when().isPresent() && b.when().isPresent()) {
            long gap = a.when().get().gap(b.when().get());
            boolean surelyApart = a.isDated() && b.isDated() && gap > 1;
            return surelyApart || gap > NEAR_INHERITED_DAYS ? Optional.of("dates apart") : Optional.empty();
        }
        long apart = a.reported().flatMap(p -> b.reported().map(p::gap)).orElse(0L);
        return apart > IdentityModel.mostReportDaysApart() && !isPersonsDeath(a, b)
                ? Optional.of("reports too far apart")
                : Optional.empty();
    }

    private static final long NEAR_INHERITED_DAYS = 4;

    /** A person dies once, so that a report of it needs no date. */
    static boolean isPersonsDeath(MentionView a, MentionView b) {
        return a.triggerClasses().contains("death")
                && b.triggerClasses().contains("death")
                && PartyAgreement.of(a.recipients(), b.recipients()) == PartyAgreement.SAME;
    }

    private static Optional<String> statuses(MentionView a, MentionView b) {
        boolean stages = a.looksAhead() != b.looksAhead();
        boolean negation = (a.status() == Status.NEGATED) != (b.status() == Status.NEGATED);
        if ((stages || negation) && !a.sharesTrigger(b) && !sameMode(a, b)) {
            return Optional.of("other acts");
        }
        if (stages) {
            return a.looksAhead() ? foreseenThenDone(a, b) : foreseenThenDone(b, a);
        }
        boolean negated = a.status() == Status.NEGATED || b.status() == Status.NEGATED;
        if (negated
                && a.status() != b.status()
                && (a.status().isFactual() || b.status().isFactual())) {
            PartyAgreement hit = PartyAgreement.of(a.recipients(), b.recipients());
            if (hit == PartyAgreement.OTHER_SIDE || hit == PartyAgreement.COUNTRY) {
                return Optional.of("happened to others");
            }
            boolean twoVoices = !a.mention().attribution().isEmpty()
                    || !b.mention().attribution().isEmpty();
            return twoVoices && sameDay(a, b) ? Optional.empty() : Optional.of("happened and not happened");
        }
        boolean longPast = (a.status() == Status.HISTORICAL) != (b.status() == Status.HISTORICAL);
        if (longPast && (a.when().isEmpty() || b.when().isEmpty()) && !isPersonsDeath(a, b)) {
            return Optional.of("long past and recent");
        }
        return Optional.empty();
    }

    private static boolean sameMode(MentionView a, MentionView b) {
        return a.what().mode().isPresent() && a.what().equals(b.what());
    }

    /**
     * What is still to come cannot be what had already happened when it was announced, nor what happened in a report of
     * the same day, unless the dates agree; and a threat is carried out within weeks or not taken for the same event.
     */
    private static Optional<String> foreseenThenDone(MentionView foreseen, MentionView done) {
        Optional<LocalDate> announced = foreseen.when()
                .filter(said -> foreseen.isAnnouncement())
                .map(DayRange::latest)
                .or(foreseen::reportDay);
        if (done.status() == Status.NEGATED || done.status() == Status.DENIED) {
            return done.reportDay()
                    .flatMap(day -> announced.filter(day::isBefore))
                    .map(d -> "not yet announced");
        }
        if (done.status() == Status.HISTORICAL) {
            return Optional.of("long past and to come");
        }
        boolean dayIsForeseen = foreseen.isDated() && !foreseen.isAnnouncement();
        if (dayIsForeseen && foreseen.when().isPresent() && done.when().isPresent()) {
            boolean announcedBefore = announced
                    .filter(day -> done.when().get().latest().isBefore(day))
                    .isEmpty();
            return announcedBefore && foreseen.when().get().gap(done.when().get()) == 0
                    ? Optional.empty()
                    : Optional.of("foreseen for another day");
        }
        if (announced.isEmpty() || done.when().isEmpty()) {
            return Optional.of("nothing shows that what was foreseen came about");
        }
        boolean after = done.when().get().earliest().isAfter(announced.get());
        boolean soon = !done.when().get().earliest().isAfter(announced.get().plusDays(MOST_DAYS_TO_COME_ABOUT));
        return after && soon ? Optional.empty() : Optional.of("happened before it was foreseen, or long after");
    }

    private static final long MOST_DAYS_TO_COME_ABOUT = 21;

    private static Optional<String> parties(MentionView a, MentionView b) {
        if (a.isMutual() || b.isMutual()) {
            PartyAgreement all = PartyAgreement.of(a.parties(), b.parties());
            return all.isAtLeast(PartyAgreement.UNKNOWN) || all == PartyAgreement.SIBLINGS
                    ? Optional.empty()
                    : Optional.of("other parties");
        }
        PartyAgreement actors = PartyAgreement.of(a.actors(), b.actors());
        PartyAgreement recipients = PartyAgreement.of(a.recipients(), b.recipients());
        if (recipients == PartyAgreement.DIFFERENT) {
            return Optional.of("other recipients");
        }
        boolean otherActors = actors == PartyAgreement.DIFFERENT || actors == PartyAgreement.OTHER_SIDE;
        return otherActors && !isDispute(a, b) ? Optional.of("other actors") : Optional.empty();
    }

    /** Two accounts of who did one thing: said by somebody, of one day, and of one target or place. */
    private static boolean isDispute(MentionView a, MentionView b) {
        boolean attributed = !a.mention().attribution().isEmpty()
                && !b.mention().attribution().isEmpty();
        boolean sameTarget = PartyAgreement.of(a.recipients(), b.recipients()) == PartyAgreement.SAME
                || Places.named(a.mention())
                        .flatMap(p -> Places.named(b.mention()).map(q -> Places.sameName(p, q)))
                        .orElse(false);
        return attributed && sameDay(a, b) && sameTarget && (a.sharesTriggerStem(b) || a.sharesTriggerClass(b));
    }

    private static boolean sameDay(MentionView a, MentionView b) {
        return a.when()
                .flatMap(p -> b.when().map(q -> p.gap(q) == 0 && Math.max(p.width(), q.width()) <= 1))
                .orElse(false);
    }

    /** A demand, a threat or an accusation is its author's: another minister's is another, also of the same government. */
    private static Optional<String> speech(MentionView a, MentionView b) {
        if (!a.isSpeech() || !b.isSpeech()) {
            return Optional.empty();
        }
        return PartyAgreement.of(a.actors(), b.actors()) == PartyAgreement.SIBLINGS
                ? Optional.of("other speakers")
                : Optional.empty();
    }
}
