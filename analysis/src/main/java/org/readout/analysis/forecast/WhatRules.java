package org.readout.analysis.forecast;

import java.util.Arrays;

/**
 * Rules for (subject, ?, object): what happened between the two before (every pair of relations has weights of its own), what the one does and the other suffers, and what is usual at
 * all. Every relation code that ever occurred is a candidate.
 */
final class WhatRules implements Rules {
    private static final int SLOW = Decay.CLASSES;
    private static final int FAST = Decay.CLASSES + 1;
    private static final int COUNT = Decay.CLASSES + 2;
    private static final int WIDTH = Decay.CLASSES + 3;
    private static final int RECENT = 10_000;
    private static final RuleKind[] BLOCKS = {
        RuleKind.RECURRENCE, RuleKind.REVERSE, RuleKind.BETWEEN, RuleKind.HABIT, RuleKind.HABIT, RuleKind.ACTIVITY
    };

    private final History history;
    private final Vocabulary vocabulary;
    private final int block;

    WhatRules(History history) {
        this.history = history;
        vocabulary = history.vocabulary();
        block = (vocabulary.codes() + 3) * WIDTH;
    }

    @Override
    public int candidates() {
        return vocabulary.codes();
    }

    @Override
    public int ownWeights() {
        return vocabulary.codes() * block;
    }

    @Override
    public int sharedWeights() {
        return BLOCKS.length * WIDTH;
    }

    @Override
    public RuleKind[] features() {
        return Arrays.stream(WhatFeature.values()).map(WhatFeature::kind).toArray(RuleKind[]::new);
    }

    /** Every query has weights of all relations. */
    @Override
    public int lane(Query query, int lanes) {
        return 0;
    }

    @Override
    public RuleKind kind(int sharedWeight) {
        return BLOCKS[sharedWeight / WIDTH];
    }

    @Override
    public int body(int ownWeight) {
        return ownWeight % block / WIDTH;
    }

    @Override
    public void gather(Query query, LogLinear model, Evidence evidence) {
        Query.What what = (Query.What) query;
        int now = what.time();
        Traces usual = history.codeActivity();
        for (int at = 0; at < usual.size(); at++) {
            int code = usual.code(at);
            int place = evidence.candidate(code);
            float terms =
                    terms(place, usual, at, now, code * block + (vocabulary.codes() + 2) * WIDTH, 5, model, evidence);
            set(evidence, place, WhatFeature.USUAL_FAST, usual.fast(at, now));
            set(evidence, place, WhatFeature.USUAL_SLOW, usual.slow(at, now));
            set(evidence, place, WhatFeature.USUAL_TERMS, terms);
        }
        between(what, model, evidence);
        habits(what, true, model, evidence);
        habits(what, false, model, evidence);
        context(what, evidence);
    }

    private void between(Query.What what, LogLinear model, Evidence evidence) {
        Traces traces = history.of(what.subject());
        int[] known = new int[vocabulary.codes()];
        int size = 0;
        for (int code = 0; code < vocabulary.codes(); code++) {
            int at = traces.find(code, what.object());
            if (at != KeyIndex.ABSENT) {
                known[size++] = at;
            }
        }
        for (int place = 0; place < evidence.size(); place++) {
            set(evidence, place, WhatFeature.PAIR_RELATIONS, size);
        }
        Body[] bodies = new Body[size];
        for (int i = 0; i < size; i++) {
            bodies[i] = Body.of(traces, known[i], what.time());
        }
        for (int place = 0; place < evidence.size(); place++) {
            for (Body body : bodies) {
                rule(place, body, traces, what.time(), model, evidence);
            }
        }
    }

    /** What a trace between the two gives to a rule, whatever its head: worked out once for all heads. */
    private record Body(int at, int code, int recency, float slow) {
        static Body of(Traces traces, int at, int now) {
            float slow = Decay.log(traces.slow(at, now));
            return new Body(at, traces.code(at), Decay.recency(traces.age(at, now)), slow);
        }
    }

    private void rule(int place, Body body, Traces traces, int now, LogLinear model, Evidence evidence) {
        int head = evidence.id(place);
        int own = head * block + body.code * WIDTH;
        if (body.code == head) {
            same(place, traces, body.at, now, own, model, evidence);
            return;
        }
        boolean reverse = body.code == vocabulary.inverse(head);
        int shared = (reverse ? 1 : 2) * WIDTH;
        float terms = evidence.term(place, own + body.recency, shared + body.recency, 1, model)
                + evidence.term(place, own + SLOW, shared + SLOW, body.slow, model);
        if (reverse) {
            recency(evidence, place, WhatFeature.REVERSE_RECENCY, traces.age(body.at, now));
            set(evidence, place, WhatFeature.REVERSE_SLOW, traces.slow(body.at, now));
            set(evidence, place, WhatFeature.REVERSE_TERMS, terms);
        } else {
            evidence.addFeature(place, WhatFeature.PAIR_TERMS.ordinal(), terms);
            float best = evidence.feature(place, WhatFeature.PAIR_BEST.ordinal());
            set(evidence, place, WhatFeature.PAIR_BEST, best == 0 ? terms : Math.max(best, terms));
        }
    }

    private static void same(int place, Traces traces, int at, int now, int own, LogLinear model, Evidence evidence) {
        float terms = terms(place, traces, at, now, own, 0, model, evidence);
        recency(evidence, place, WhatFeature.SAME_RECENCY, traces.age(at, now));
        set(evidence, place, WhatFeature.SAME_FAST, traces.fast(at, now));
        set(evidence, place, WhatFeature.SAME_SLOW, traces.slow(at, now));
        set(evidence, place, WhatFeature.SAME_COUNT, traces.count(at));
        set(evidence, place, WhatFeature.SAME_TERMS, terms);
    }

    /** What the subject does, or what the object suffers. */
    private void habits(Query.What what, boolean ofSubject, LogLinear model, Evidence evidence) {
        int now = what.time();
        int entity = ofSubject ? what.subject() : what.object();
        Traces codes = history.codes(entity);
        float active = active(entity, now);
        int extra = ofSubject ? 0 : 1;
        int shift = ofSubject ? 0 : WhatFeature.OBJECT_RECENCY.ordinal() - WhatFeature.SUBJECT_RECENCY.ordinal();
        for (int at = 0; at < codes.size(); at++) {
            int code = ofSubject ? codes.code(at) : vocabulary.inverse(codes.code(at));
            int place = evidence.find(code);
            if (place == KeyIndex.ABSENT || codes.count(at) == 0) {
                continue;
            }
            int own = code * block + (vocabulary.codes() + extra) * WIDTH;
            float terms = terms(place, codes, at, now, own, 3 + extra, model, evidence);
            float slow = codes.slow(at, now);
            evidence.feature(
                    place, WhatFeature.SUBJECT_RECENCY.ordinal() + shift, Math.max(1, RECENT - codes.age(at, now)));
            evidence.feature(place, WhatFeature.SUBJECT_FAST.ordinal() + shift, codes.fast(at, now));
            evidence.feature(place, WhatFeature.SUBJECT_SLOW.ordinal() + shift, slow);
            evidence.feature(place, WhatFeature.SUBJECT_SHARE.ordinal() + shift, slow / (1 + active));
            evidence.feature(place, WhatFeature.SUBJECT_TERMS.ordinal() + shift, terms);
        }
    }

    private void context(Query.What what, Evidence evidence) {
        int now = what.time();
        float subject = active(what.subject(), now);
        float object = active(what.object(), now);
        Traces contacts = history.contacts(what.subject());
        int at = contacts.find(0, what.object());
        for (int place = 0; place < evidence.size(); place++) {
            set(evidence, place, WhatFeature.SUBJECT_ACTIVE, subject);
            set(evidence, place, WhatFeature.OBJECT_ACTIVE, object);
            if (at != KeyIndex.ABSENT) {
                float slow = contacts.slow(at, now);
                recency(evidence, place, WhatFeature.PAIR_RECENCY, contacts.age(at, now));
                set(evidence, place, WhatFeature.PAIR_SLOW, slow);
                float same = evidence.feature(place, WhatFeature.SAME_SLOW.ordinal());
                set(evidence, place, WhatFeature.SAME_OF_PAIR, same / (1 + slow));
            }
        }
    }

    private float active(int entity, int now) {
        int at = history.activity().find(0, entity);
        return at == KeyIndex.ABSENT ? 0 : history.activity().slow(at, now);
    }

    private static float terms(
            int place, Traces traces, int at, int now, int own, int sharedBlock, LogLinear model, Evidence evidence) {
        int shared = sharedBlock * WIDTH;
        int recency = Decay.recency(traces.age(at, now));
        return evidence.term(place, own + recency, shared + recency, 1, model)
                + evidence.term(place, own + SLOW, shared + SLOW, Decay.log(traces.slow(at, now)), model)
                + evidence.term(place, own + FAST, shared + FAST, Decay.log(traces.fast(at, now)), model)
                + evidence.term(place, own + COUNT, shared + COUNT, Decay.log(traces.count(at)), model);
    }

    private static void recency(Evidence evidence, int place, WhatFeature feature, int age) {
        evidence.feature(place, feature.ordinal(), Math.max(1, RECENT - age));
    }

    private static void set(Evidence evidence, int place, WhatFeature feature, float value) {
        evidence.feature(place, feature.ordinal(), value);
    }
}
