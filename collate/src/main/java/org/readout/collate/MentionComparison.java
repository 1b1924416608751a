package org.readout.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.readout.coder.place.CountryNames;
import org.readout.core.Place;
import org.readout.core.Quantity;
import org.readout.core.Status;

/** Adds up the weighted agreements of one pair of mentions; the weights are here and nowhere else. */
final class MentionComparison {
    private static final Map<PartyAgreement, Double> ACTOR = Map.of(
            PartyAgreement.SAME, 1.2,
            PartyAgreement.PART, 0.9,
            PartyAgreement.COUNTRY, 0.4,
            PartyAgreement.UNKNOWN, 0.0,
            PartyAgreement.SIBLINGS, -1.0,
            PartyAgreement.OTHER_SIDE, -1.5,
            PartyAgreement.DIFFERENT, -2.0);
    private static final Map<PartyAgreement, Double> RECIPIENT = Map.of(
            PartyAgreement.SAME, 1.2,
            PartyAgreement.PART, 0.7,
            PartyAgreement.COUNTRY, 0.4,
            PartyAgreement.UNKNOWN, 0.0,
            PartyAgreement.SIBLINGS, -0.8,
            PartyAgreement.OTHER_SIDE, 0.0,
            PartyAgreement.DIFFERENT, -2.0);
    private static final double SAME_TYPE = 0.5;
    private static final double SAME_MODE = 0.5;
    private static final double OTHER_MODE = -0.5;
    private static final double OTHER_MODE_OF_TALKS = -1.5;
    private static final double SAME_WORD = 0.7;
    private static final double LIKE_WORD = 0.5;
    private static final double OTHER_WORD = -0.9;
    private static final double SAME_VICTIM = 1.4;
    private static final double SAME_DAY = 1.2;
    private static final double SAME_DAYS = 0.8;
    private static final double INHERITED_DAYS = 0.4;
    private static final double INHERITED_APART = -1.5;
    private static final double NEXT_DAY = -0.5;
    private static final double SERIES_AND_ONE = -1.2;
    private static final double SAME_PLACE = 0.8;
    private static final double OTHER_PLACE = -0.6;
    private static final double OTHER_COUNTRY = -1.5;
    private static final double SAME_NUMBER = 0.7;
    private static final double OTHER_NUMBER = -0.4;
    private static final double OTHER_NUMBER_IN_DOCUMENT = -1.2;
    private static final double WORDING = 1.6;
    private static final double SAME_DOCUMENT = 0.3;
    private static final double ANAPHOR = 1.2;
    private static final double ANOTHER = -2.0;
    private static final double ONE_SUBJECT = 1.0;
    private static final double SURELY_ONE_SUBJECT = 2.0;
    private static final double CONSEQUENCE = 2.0;
    private static final double THE_SAME_SENTENCE = 3.0;
    private static final double CLOSE_BY = 0.7;
    private static final double FURTHER_PARTIES = -1.5;
    private static final double NAMED_VICTIM_AND_OTHERS = -1.0;
    /** Between documents, where nothing dates one of the two mentions. */
    private static final double REPORTED_TOGETHER = -0.3;

    private static final double REPORTED_IN_ONE_WEEK = -0.8;
    private static final double REPORTED_WEEKS_APART = -1.5;
    private static final double NO_TIME = -1.5;
    private static final double LONG_AGO_AND_UNDATED = -1.5;
    private static final double OTHER_SPEECH = -1.0;
    private static final double ACTIVITY_AND_ACT = -0.8;
    /** The least share of common words of two utterances that are taken for one on other grounds. */
    private static final double SPEECH_WORDING = 0.3;

    private static final double REPEATED_SPEECH_WORDING = 0.5;

    private static final long SERIES_DAYS = 20;
    private static final long NARROW_DAYS = 7;
    private static final long RECENT_DAYS = 45;
    private static final long REPORT_DAYS_TOGETHER = 2;
    private static final long REPORT_DAYS_OF_A_WEEK = 7;
    private static final int CLOSE_CHARACTERS = 300;

    private final MentionView a;
    private final MentionView b;
    private final List<String> reasons = new ArrayList<>();
    private double score;
    private boolean anchored;
    private boolean isOneSubject;
    private boolean contradicted;
    private boolean samePlace;

    MentionComparison(MentionView a, MentionView b) {
        this.a = a;
        this.b = b;
    }

    IdentityModel.Judgement judgement() {
        kind();
        parties();
        time();
        place();
        number();
        wording();
        subject();
        if (!anchored) {
            return IdentityModel.Judgement.never("nothing but the kind agrees");
        }
        if (!PartyConstraints.link(a, b) && !isOneSubject && !isConsequence() && !isOfOnePlaceAndDay()) {
            return IdentityModel.Judgement.never("no party in common");
        }
        if (shareOnlyACountry() && Targets.differ(a, b)) {
            return IdentityModel.Judgement.never("other targets");
        }
        if (isNeverDated()) {
            return IdentityModel.Judgement.never("nothing dates both");
        }
        return new IdentityModel.Judgement(OptionalDouble.of(score), reasons);
    }

    private void add(double weight, String reason) {
        score += weight;
        if (weight > 0) {
            reasons.add(reason);
        }
    }

    /** Whether two documents tell of harm done by nobody in common to targets that have no more than their country in common. */
    private boolean shareOnlyACountry() {
        return a.type().equals("ASSAULT")
                && !a.sharesDocument(b)
                && !a.repeats(b)
                && !PartyAgreement.of(a.actors(), b.actors()).isAtLeast(PartyAgreement.COUNTRY)
                && !PartyAgreement.of(a.recipients(), b.recipients()).isAtLeast(PartyAgreement.PART);
    }

    /** Whether, between two documents, neither the text nor the day of report gives both mentions a time. */
    private boolean isNeverDated() {
        boolean dated = a.when().isPresent() && b.when().isPresent()
                || a.reported().isPresent() && b.reported().isPresent();
        return !dated
                && !a.sharesDocument(b)
                && !a.repeats(b)
                && !Constraints.isPersonsDeath(a, b)
                && seriesPlace().isEmpty();
    }

    /** The place in a series that both sentences give an act of one kind, unless the reports lie so far apart that there may have been another. */
    private Optional<SeriesPlace> seriesPlace() {
        if (!a.what().equals(b.what()) || a.sharesDocument(b)) {
            return Optional.empty();
        }
        long apart = a.reported().flatMap(p -> b.reported().map(p::gap)).orElse(0L);
        return a.seriesPlace()
                .filter(place -> b.seriesPlace().filter(place::equals).isPresent())
                .filter(place -> apart <= place.days());
    }

    private void kind() {
        if (a.type().equals(b.type())) {
            add(SAME_TYPE, "same type " + a.type());
        }
        if (a.what().mode().isPresent() && b.what().mode().isPresent()) {
            boolean same = a.what().mode().equals(b.what().mode());
            double other = a.type().equals("ASSAULT") ? OTHER_MODE : OTHER_MODE_OF_TALKS;
            add(same ? SAME_MODE : other, "same mode " + a.what().mode().get());
        }
        if (a.sharesTriggerStem(b)) {
            add(SAME_WORD, "same word " + a.mention().evidence().trigger().text());
        } else if (a.sharesTriggerClass(b)) {
            add(
                    LIKE_WORD,
                    "words for one thing: "
                            + a.mention().evidence().trigger().text() + ", "
                            + b.mention().evidence().trigger().text());
        } else if (!a.isDeathByOther(b)
                && !isConsequence()
                && a.status() != Status.DENIED
                && b.status() != Status.DENIED) {
            add(OTHER_WORD, "");
        }
        boolean oneGoesOn = (a.status() == Status.ONGOING) != (b.status() == Status.ONGOING);
        if (oneGoesOn && !(a.isDated() && b.isDated())) {
            add(ACTIVITY_AND_ACT, "");
        }
    }

    private void parties() {
        if (a.isMutual() || b.isMutual()) {
            PartyAgreement all = PartyAgreement.of(a.parties(), b.parties());
            boolean several = Math.min(a.parties().size(), b.parties().size()) > 1;
            party(
                    all,
                    several
                            ? ACTOR.getOrDefault(all, 0.0) + RECIPIENT.getOrDefault(all, 0.0)
                            : ACTOR.getOrDefault(all, 0.0),
                    "parties");
            if (several && !Parties.sameCountries(a.parties(), b.parties())) {
                add(FURTHER_PARTIES, "");
            }
            return;
        }
        PartyAgreement actors = PartyAgreement.of(a.actors(), b.actors());
        PartyAgreement recipients = PartyAgreement.of(a.recipients(), b.recipients());
        party(actors, ACTOR.getOrDefault(actors, 0.0), "actor");
        party(recipients, RECIPIENT.getOrDefault(recipients, 0.0), "recipient");
        if (recipients == PartyAgreement.OTHER_SIDE && (isOnePerson(a) || isOnePerson(b))) {
            add(NAMED_VICTIM_AND_OTHERS, "");
        }
        if (recipients == PartyAgreement.SAME
                && a.triggerClasses().contains("death")
                && b.triggerClasses().contains("death")
                && isOnePerson(a)
                && isOnePerson(b)) {
            add(SAME_VICTIM, "the same person's death");
        }
    }

    private static boolean isOnePerson(MentionView m) {
        return m.recipients().size() == 1 && m.recipients().get(0).name().isPresent();
    }

    private void party(PartyAgreement agreement, double weight, String role) {
        add(weight, agreement.name().toLowerCase(Locale.ROOT) + " " + role);
        anchored |= agreement.isAtLeast(PartyAgreement.COUNTRY);
    }

    private void time() {
        boolean bothDated = a.isDated() && b.isDated();
        if (a.when().isEmpty() || b.when().isEmpty()) {
            Optional<SeriesPlace> place = seriesPlace();
            if (place.isPresent()) {
                add(SAME_DAYS, "both the " + place.get().ordinal() + " for one span of time");
                return;
            }
            reportsApart();
            if (isLongBeforeReport(a) || isLongBeforeReport(b)) {
                add(LONG_AGO_AND_UNDATED, "");
            }
            return;
        }
        DayRange left = a.when().get();
        DayRange right = b.when().get();
        long wider = Math.max(left.width(), right.width());
        long gap = left.gap(right);
        if (gap > 0) {
            add(gap == 1 ? NEXT_DAY : INHERITED_APART, "");
        } else if (wider == 0) {
            add(bothDated ? SAME_DAY : INHERITED_DAYS, "same day " + left.earliest());
        } else if (wider <= NARROW_DAYS) {
            add(bothDated ? SAME_DAYS : INHERITED_DAYS, "same days");
        } else if (wider > SERIES_DAYS && Math.min(left.width(), right.width()) <= NARROW_DAYS) {
            add(SERIES_AND_ONE, "");
        }
    }

    /** What a report does not date is taken to be recent. */
    private boolean isLongBeforeReport(MentionView m) {
        return !Constraints.isPersonsDeath(a, b)
                && m.when()
                        .flatMap(days -> m.reported().map(days::gap))
                        .filter(gap -> gap > RECENT_DAYS)
                        .isPresent();
    }

    private void reportsApart() {
        if (a.sharesDocument(b) || Constraints.isPersonsDeath(a, b)) {
            return;
        }
        Optional<Long> days = a.reported().flatMap(p -> b.reported().map(p::gap));
        if (days.isEmpty()) {
            add(NO_TIME, "");
        } else if (days.get() <= REPORT_DAYS_TOGETHER) {
            add(REPORTED_TOGETHER, "");
        } else {
            add(days.get() <= REPORT_DAYS_OF_A_WEEK ? REPORTED_IN_ONE_WEEK : REPORTED_WEEKS_APART, "");
        }
    }

    private void place() {
        if (Places.named(a.mention()).isEmpty() || Places.named(b.mention()).isEmpty()) {
            return;
        }
        Place left = Places.named(a.mention()).get();
        Place right = Places.named(b.mention()).get();
        if (Places.sameName(left, right)) {
            add(SAME_PLACE, "same place " + left.name());
            samePlace = !CountryNames.isOne(left.name());
            anchored = true;
        } else if (Places.differentCountries(left, right)) {
            add(OTHER_COUNTRY, "");
            contradicted = true;
        } else if (!Places.canContain(left, right)) {
            add(OTHER_PLACE, "");
            contradicted = true;
        }
    }

    private void number() {
        boolean otherNumber = false;
        for (Quantity left : a.mention().quantities()) {
            for (Quantity right : b.mention().quantities()) {
                if (!NumberAccounts.areOfOneThing(left, right)) {
                    continue;
                }
                if (left.value().equals(right.value()) && left.value().orElseThrow() > 2) {
                    add(SAME_NUMBER, "same number " + left.source().text());
                    anchored = true;
                    return;
                }
                otherNumber |= NumberAccounts.exclude(left, right);
            }
        }
        if (otherNumber) {
            add(a.sharesDocument(b) ? OTHER_NUMBER_IN_DOCUMENT : OTHER_NUMBER, "");
        }
    }

    private void wording() {
        if (a.sharesDocument(b)) {
            add(SAME_DOCUMENT, "same document");
            anaphor();
        }
        if (a.repeats(b)) {
            add(THE_SAME_SENTENCE, "the same sentence");
            anchored = true;
        } else if (!a.sharesSentence(b)) {
            double overlap = a.wordOverlap(b);
            add(WORDING * overlap, String.format(Locale.ROOT, "%.0f%% of words shared", 100 * overlap));
            if (a.isSpeech() && overlap < (mayBeRepeated() ? REPEATED_SPEECH_WORDING : SPEECH_WORDING)) {
                add(OTHER_SPEECH, "");
            }
        }
        if (a.isSeries() != b.isSeries()) {
            add(SERIES_AND_ONE, "");
        }
        if (a.isAnother() || b.isAnother()) {
            add(ANOTHER, "");
        }
    }

    /** What reports of the same days are about, where neither place nor number speaks against it. */
    private void subject() {
        if (isConsequence()) {
            add(CONSEQUENCE, "what came of it, or whose it was");
            anchored = true;
        }
        boolean otherWord = !a.sharesTrigger(b) && !a.isDeathByOther(b);
        if (a.sharesDocument(b) || otherWord || contradicted || isReportedApart()) {
            return;
        }
        ReportSubject.Agreement agreement = ReportSubject.agreement(a, b);
        if (agreement == ReportSubject.Agreement.NONE) {
            return;
        }
        add(
                agreement == ReportSubject.Agreement.SURE ? SURELY_ONE_SUBJECT : ONE_SUBJECT,
                "what both reports are about");
        anchored = true;
        isOneSubject = true;
    }

    /** One word for a deed of one day in one town: who did it and to whom neither need say. */
    private boolean isOfOnePlaceAndDay() {
        return samePlace
                && !Targets.differ(a, b)
                && a.sharesTrigger(b)
                && a.isDated()
                && b.isDated()
                && a.when().equals(b.when())
                && a.when().filter(days -> days.width() == 0).isPresent();
    }

    private boolean isReportedApart() {
        return a.reported()
                .flatMap(p -> b.reported().map(q -> p.gap(q) > REPORT_DAYS_TOGETHER))
                .orElse(true);
    }

    /** "Killed in an attack", "the attack killed", "claimed the attack": one sentence, and no other deed between the two words. */
    private boolean isConsequence() {
        boolean ofOneDeed = a.isDeathByOther(b) || a.isClaimOf(b) || b.isClaimOf(a);
        return ofOneDeed && a.sharesSentence(b) && a.isNextDeedTo(b);
    }

    /** A noun that names its own target ("the attack against …") is no mere taking up. */
    private static boolean rolesAreFree(MentionView later, MentionView earlier) {
        return later.recipients().isEmpty()
                && (later.actors().isEmpty() || earlier.actors().isEmpty());
    }

    /** Whether nothing dates the two utterances to one day: speakers say alike things again. */
    private boolean mayBeRepeated() {
        boolean dated = a.isDated() && b.isDated();
        return !dated
                && !a.sharesDocument(b)
                && a.reported()
                        .flatMap(p -> b.reported().map(q -> p.gap(q) > 1))
                        .orElse(true);
    }

    /** "The call", "his death": a definite noun that names no party that was named before takes up what was told. */
    private void anaphor() {
        MentionView later = a.isAfter(b) ? a : b;
        MentionView earlier = later == a ? b : a;
        boolean sameThing = a.sharesTrigger(b) || a.isDeathByOther(b);
        if (!later.isDefinite() || !sameThing || !rolesAreFree(later, earlier)) {
            return;
        }
        add(ANAPHOR, "taken up again");
        anchored = true;
        if (later.charactersAfter(earlier) <= CLOSE_CHARACTERS) {
            add(CLOSE_BY, "close by");
        }
    }
}
