package org.readout.collate;

import java.util.Locale;
import java.util.OptionalDouble;
import org.readout.coder.place.CountryNames;
import org.readout.core.Place;
import org.readout.core.Quantity;
import org.readout.core.Status;

/**
 * Adds up the weighted agreements of one pair of mentions: of kind, place, number and wording here, of parties and time in {@link PartyComparison} and
 * {@link TimeComparison}. The weights stand in these three and nowhere else.
 */
final class MentionComparison {
    private static final double SAME_TYPE = 0.5;
    private static final double SAME_MODE = 0.5;
    private static final double OTHER_MODE = -0.5;
    private static final double OTHER_MODE_OF_TALKS = -1.5;
    private static final double SAME_WORD = 0.7;
    private static final double LIKE_WORD = 0.5;
    private static final double OTHER_WORD = -0.9;
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
    private static final double OTHER_SPEECH = -1.0;
    private static final double ACTIVITY_AND_ACT = -0.8;
    /** The least share of common words of two utterances that are taken for one on other grounds. */
    private static final double SPEECH_WORDING = 0.3;

    private static final double REPEATED_SPEECH_WORDING = 0.5;

    private static final int CLOSE_CHARACTERS = 300;

    private final MentionView a;
    private final MentionView b;
    private final Score score = new Score();
    private final TimeComparison time;
    private boolean isOneSubject;
    private boolean contradicted;
    private boolean samePlace;

    MentionComparison(MentionView a, MentionView b) {
        this.a = a;
        this.b = b;
        this.time = new TimeComparison(a, b);
    }

    IdentityModel.Judgement judgement() {
        kind();
        PartyComparison.add(a, b, score);
        time.add(score);
        place();
        number();
        wording();
        subject();
        if (!score.isAnchored()) {
            return IdentityModel.Judgement.never("nothing but the kind agrees");
        }
        if (!PartyConstraints.link(a, b) && !isOneSubject && !isConsequence() && !isOfOnePlaceAndDay()) {
            return IdentityModel.Judgement.never("no party in common");
        }
        if (shareOnlyACountry() && Targets.differ(a, b)) {
            return IdentityModel.Judgement.never("other targets");
        }
        if (time.isNeverDated()) {
            return IdentityModel.Judgement.never("nothing dates both");
        }
        return new IdentityModel.Judgement(OptionalDouble.of(score.sum()), score.reasons());
    }

    /** Whether two documents tell of harm done by nobody in common to targets that have no more than their country in common. */
    private boolean shareOnlyACountry() {
        return a.type().equals("ASSAULT")
                && !a.sharesDocument(b)
                && !a.repeats(b)
                && !PartyAgreement.of(a.actors(), b.actors()).isAtLeast(PartyAgreement.COUNTRY)
                && !PartyAgreement.of(a.recipients(), b.recipients()).isAtLeast(PartyAgreement.PART);
    }

    private void kind() {
        if (a.type().equals(b.type())) {
            score.add(SAME_TYPE, "same type " + a.type());
        }
        if (a.what().mode().isPresent() && b.what().mode().isPresent()) {
            boolean same = a.what().mode().equals(b.what().mode());
            boolean bothBlasts = MentionView.BLASTS.contains(a.what().mode().get())
                    && MentionView.BLASTS.contains(b.what().mode().get());
            double other = a.type().equals("ASSAULT") ? OTHER_MODE : OTHER_MODE_OF_TALKS;
            score.add(
                    same ? SAME_MODE : bothBlasts ? 0 : other,
                    "same mode " + a.what().mode().get());
        }
        if (a.sharesTriggerStem(b)) {
            score.add(SAME_WORD, "same word " + a.mention().evidence().trigger().text());
        } else if (a.sharesTriggerClass(b)) {
            score.add(
                    LIKE_WORD,
                    "words for one thing: "
                            + a.mention().evidence().trigger().text() + ", "
                            + b.mention().evidence().trigger().text());
        } else if (!a.isDeathByOther(b)
                && !isConsequence()
                && a.status() != Status.DENIED
                && b.status() != Status.DENIED) {
            score.add(OTHER_WORD, "");
        }
        boolean oneGoesOn = (a.status() == Status.ONGOING) != (b.status() == Status.ONGOING);
        if (oneGoesOn && !(a.isDated() && b.isDated())) {
            score.add(ACTIVITY_AND_ACT, "");
        }
    }

    private void place() {
        if (Places.named(a.mention()).isEmpty() || Places.named(b.mention()).isEmpty()) {
            return;
        }
        Place left = Places.named(a.mention()).get();
        Place right = Places.named(b.mention()).get();
        if (Places.sameName(left, right)) {
            score.add(SAME_PLACE, "same place " + left.name());
            samePlace = !CountryNames.isOne(left.name());
            score.anchor();
        } else if (Places.differentCountries(left, right)) {
            score.add(OTHER_COUNTRY, "");
            contradicted = true;
        } else if (!Places.canContain(left, right)) {
            score.add(OTHER_PLACE, "");
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
                    score.add(SAME_NUMBER, "same number " + left.source().text());
                    score.anchor();
                    return;
                }
                otherNumber |= NumberAccounts.exclude(left, right);
            }
        }
        if (otherNumber) {
            score.add(a.sharesDocument(b) ? OTHER_NUMBER_IN_DOCUMENT : OTHER_NUMBER, "");
        }
    }

    private void wording() {
        if (a.sharesDocument(b)) {
            score.add(SAME_DOCUMENT, "same document");
            anaphor();
        }
        if (a.repeats(b)) {
            score.add(THE_SAME_SENTENCE, "the same sentence");
            score.anchor();
        } else if (!a.sharesSentence(b)) {
            double overlap = a.wordOverlap(b);
            score.add(WORDING * overlap, String.format(Locale.ROOT, "%.0f%% of words shared", 100 * overlap));
            if (a.isSpeech() && overlap < (mayBeRepeated() ? REPEATED_SPEECH_WORDING : SPEECH_WORDING)) {
                score.add(OTHER_SPEECH, "");
            }
        }
        if (a.isSeries() != b.isSeries()) {
            score.add(TimeComparison.SERIES_AND_ONE, "");
        }
        if (a.isAnother() || b.isAnother()) {
            score.add(ANOTHER, "");
        }
    }

    /** What reports of the same days are about, where neither place nor number speaks against it. */
    private void subject() {
        if (isConsequence()) {
            score.add(CONSEQUENCE, "what came of it, or whose it was");
            score.anchor();
        }
        boolean otherWord = !a.sharesTrigger(b) && !a.isDeathByOther(b);
        if (a.sharesDocument(b) || otherWord || contradicted || isReportedApart()) {
            return;
        }
        ReportSubject.Agreement agreement = ReportSubject.agreement(a, b);
        if (agreement == ReportSubject.Agreement.NONE) {
            return;
        }
        score.add(
                agreement == ReportSubject.Agreement.SURE ? SURELY_ONE_SUBJECT : ONE_SUBJECT,
                "what both reports are about");
        score.anchor();
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
                .flatMap(p -> b.reported().map(q -> p.gap(q) > TimeComparison.REPORT_DAYS_TOGETHER))
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
        score.add(ANAPHOR, "taken up again");
        score.anchor();
        if (later.charactersAfter(earlier) <= CLOSE_CHARACTERS) {
            score.add(CLOSE_BY, "close by");
        }
    }
}
