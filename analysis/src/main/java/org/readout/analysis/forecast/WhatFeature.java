package org.readout.analysis.forecast;

/** What the learned combination sees of a candidate relation, each with the kind of rule that it belongs to. */
enum WhatFeature {
    SAME_RECENCY(RuleKind.RECURRENCE),
    SAME_FAST(RuleKind.RECURRENCE),
    SAME_SLOW(RuleKind.RECURRENCE),
    SAME_COUNT(RuleKind.RECURRENCE),
    SAME_OF_PAIR(RuleKind.RECURRENCE),
    SAME_TERMS(RuleKind.RECURRENCE),
    REVERSE_RECENCY(RuleKind.REVERSE),
    REVERSE_SLOW(RuleKind.REVERSE),
    REVERSE_TERMS(RuleKind.REVERSE),
    PAIR_TERMS(RuleKind.BETWEEN),
    PAIR_BEST(RuleKind.BETWEEN),
    PAIR_RECENCY(RuleKind.STANDING),
    PAIR_SLOW(RuleKind.STANDING),
    PAIR_RELATIONS(RuleKind.STANDING),
    SUBJECT_RECENCY(RuleKind.HABIT),
    SUBJECT_FAST(RuleKind.HABIT),
    SUBJECT_SLOW(RuleKind.HABIT),
    SUBJECT_SHARE(RuleKind.HABIT),
    SUBJECT_TERMS(RuleKind.HABIT),
    OBJECT_RECENCY(RuleKind.HABIT),
    OBJECT_FAST(RuleKind.HABIT),
    OBJECT_SLOW(RuleKind.HABIT),
    OBJECT_SHARE(RuleKind.HABIT),
    OBJECT_TERMS(RuleKind.HABIT),
    USUAL_FAST(RuleKind.ACTIVITY),
    USUAL_SLOW(RuleKind.ACTIVITY),
    USUAL_TERMS(RuleKind.ACTIVITY),
    SUBJECT_ACTIVE(RuleKind.STANDING),
    OBJECT_ACTIVE(RuleKind.STANDING);

    private final RuleKind kind;

    WhatFeature(RuleKind kind) {
        this.kind = kind;
    }

    RuleKind kind() {
        return kind;
    }
}
