package org.readout.analysis.forecast;

/** What the learned combination sees of a candidate object, each with the kind of rule that it belongs to. Ages are turned round, so that 0 is never and more is more recent. */
enum WhoFeature {
    SAME_RECENCY(RuleKind.RECURRENCE),
    SAME_FAST(RuleKind.RECURRENCE),
    SAME_SLOW(RuleKind.RECURRENCE),
    SAME_COUNT(RuleKind.RECURRENCE),
    SAME_AGE_BY_FREQUENCY(RuleKind.RECURRENCE),
    SAME_OF_SUBJECT(RuleKind.RECURRENCE),
    SAME_OF_PAIR(RuleKind.RECURRENCE),
    SAME_OF_OBJECT(RuleKind.RECURRENCE),
    SAME_TERMS(RuleKind.RECURRENCE),
    REVERSE_RECENCY(RuleKind.REVERSE),
    REVERSE_FAST(RuleKind.REVERSE),
    REVERSE_SLOW(RuleKind.REVERSE),
    REVERSE_TERMS(RuleKind.REVERSE),
    PAIR_RECENCY(RuleKind.BETWEEN),
    PAIR_FAST(RuleKind.BETWEEN),
    PAIR_SLOW(RuleKind.BETWEEN),
    PAIR_COUNT(RuleKind.BETWEEN),
    PAIR_RELATIONS(RuleKind.BETWEEN),
    PAIR_TERMS(RuleKind.BETWEEN),
    PAIR_BEST(RuleKind.BETWEEN),
    PAIR_SECOND(RuleKind.BETWEEN),
    PAIR_OF_SUBJECT(RuleKind.BETWEEN),
    PAIR_OF_OBJECT(RuleKind.BETWEEN),
    OBJECT_RECENCY(RuleKind.OBJECT_OF),
    OBJECT_FAST(RuleKind.OBJECT_OF),
    OBJECT_SLOW(RuleKind.OBJECT_OF),
    OBJECT_COUNT(RuleKind.OBJECT_OF),
    OBJECT_SHARE(RuleKind.OBJECT_OF),
    OBJECT_TERMS(RuleKind.OBJECT_OF),
    ACTIVE_RECENCY(RuleKind.ACTIVITY),
    ACTIVE_FAST(RuleKind.ACTIVITY),
    ACTIVE_SLOW(RuleKind.ACTIVITY),
    ACTIVE_COUNT(RuleKind.ACTIVITY),
    ACTIVE_CONTACTS(RuleKind.ACTIVITY),
    ACTIVE_TERMS(RuleKind.ACTIVITY),
    CONTACT_OF_CONTACT(RuleKind.CONTACT_OF_CONTACT),
    CONTACT_DOES(RuleKind.CONTACT_DOES),
    NEAR_OBJECT(RuleKind.NEAR_OBJECT),
    ALIKE(RuleKind.ALIKE),
    SUBJECT_ACTIVE(RuleKind.STANDING),
    SUBJECT_TRACES(RuleKind.STANDING),
    SUBJECT_CONTACTS(RuleKind.STANDING),
    SUBJECT_DOES(RuleKind.STANDING),
    RELATION_OBJECTS(RuleKind.STANDING);

    private final RuleKind kind;

    WhoFeature(RuleKind kind) {
        this.kind = kind;
    }

    RuleKind kind() {
        return kind;
    }
}
