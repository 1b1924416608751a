package org.readout.analysis.forecast;

import java.util.Arrays;

/**
 * Rules for (subject, relation, ?): recurrence, reverse and other events between the two (every pair of relations has weights of its own), what often happens to whom, who is active,
 * and {@link Paths}. A candidate is everyone the subject ever had to do with, the usual objects of the relation, and where a path leads.
 */
final class WhoRules implements Rules {
    private static final int SLOW = Decay.CLASSES;
    private static final int FAST = Decay.CLASSES + 1;
    private static final int COUNT = Decay.CLASSES + 2;
    private static final int WIDTH = Decay.CLASSES + 3;
    private static final int RECENT = 10_000;
    private static final float FAINT = 1e-5f;
    private static final int PATH_ENDS = 100;

    /** Shared weights: blocks of {@link #WIDTH} for these kinds, then two for each kind of path. */
    private static final RuleKind[] BLOCKS = {
        RuleKind.RECURRENCE, RuleKind.REVERSE, RuleKind.BETWEEN, RuleKind.OBJECT_OF, RuleKind.ACTIVITY
    };

    private final History history;
    private final Vocabulary vocabulary;
    private final Paths paths;
    private final int block;

    WhoRules(History history) {
        this.history = history;
        vocabulary = history.vocabulary();
        paths = new Paths(history);
        block = (vocabulary.codes() + 2) * WIDTH + 2 * Paths.KINDS.length;
    }

    @Override
    public int candidates() {
        return vocabulary.entities();
    }

    @Override
    public int ownWeights() {
        return vocabulary.codes() * block;
    }

    @Override
    public int sharedWeights() {
        return BLOCKS.length * WIDTH + 2 * Paths.KINDS.length;
    }

    @Override
    public RuleKind[] features() {
        return Arrays.stream(WhoFeature.values()).map(WhoFeature::kind).toArray(RuleKind[]::new);
    }

    @Override
    public int lane(Query query, int lanes) {
        return ((Query.Who) query).code() % lanes;
    }

    @Override
    public RuleKind kind(int sharedWeight) {
        int blocks = BLOCKS.length * WIDTH;
        return sharedWeight < blocks ? BLOCKS[sharedWeight / WIDTH] : Paths.KINDS[(sharedWeight - blocks) / 2];
    }

    @Override
    public int body(int ownWeight) {
        return ownWeight % block / WIDTH;
    }

    @Override
    public void gather(Query query, LogLinear model, Evidence evidence) {
        Query.Who who = (Query.Who) query;
        between(who, model, evidence);
        for (int object : history.popular(who.code())) {
            evidence.candidate(object);
        }
        for (int kind = 0; kind < Paths.KINDS.length; kind++) {
            follow(kind, who, model, evidence);
        }
        subject(who, evidence);
        for (int place = 0; place < evidence.size(); place++) {
            objectOf(place, who, model, evidence);
            activity(place, who, model, evidence);
        }
        pairs(who, evidence);
    }

    private void between(Query.Who who, LogLinear model, Evidence evidence) {
        Traces traces = history.of(who.subject());
        int now = who.time();
        int back = vocabulary.inverse(who.code());
        for (int at = 0; at < traces.size(); at++) {
            if (traces.count(at) == 0) {
                continue;
            }
            int place = evidence.candidate(traces.entity(at));
            int code = traces.code(at);
            int own = who.code() * block + code * WIDTH;
            if (code == who.code()) {
                same(place, traces, at, now, own, model, evidence);
            } else if (code == back) {
                float terms = terms(place, traces, at, now, own, WIDTH, model, evidence);
                recency(evidence, place, WhoFeature.REVERSE_RECENCY, traces.age(at, now));
                set(evidence, place, WhoFeature.REVERSE_FAST, traces.fast(at, now));
                set(evidence, place, WhoFeature.REVERSE_SLOW, traces.slow(at, now));
                set(evidence, place, WhoFeature.REVERSE_TERMS, terms);
            } else {
                float terms = terms(place, traces, at, now, own, 2 * WIDTH, model, evidence);
                best(evidence, place, terms);
                add(evidence, place, WhoFeature.PAIR_TERMS, terms);
            }
            add(evidence, place, WhoFeature.PAIR_RELATIONS, 1);
        }
    }

    private void same(int place, Traces traces, int at, int now, int own, LogLinear model, Evidence evidence) {
        float fast = traces.fast(at, now);
        float slow = traces.slow(at, now);
        float terms = terms(place, traces, at, now, own, 0, model, evidence);
        terms += evidence.term(place, own + FAST, FAST, Decay.log(fast), model);
        terms += evidence.term(place, own + COUNT, COUNT, Decay.log(traces.count(at)), model);
        recency(evidence, place, WhoFeature.SAME_RECENCY, traces.age(at, now));
        set(evidence, place, WhoFeature.SAME_FAST, fast);
        set(evidence, place, WhoFeature.SAME_SLOW, slow);
        set(evidence, place, WhoFeature.SAME_COUNT, traces.count(at));
        set(evidence, place, WhoFeature.SAME_AGE_BY_FREQUENCY, traces.age(at, now) / (1 + slow));
        set(evidence, place, WhoFeature.SAME_TERMS, terms);
    }

    private static float terms(
            int place, Traces traces, int at, int now, int own, int shared, LogLinear model, Evidence evidence) {
        int recency = Decay.recency(traces.age(at, now));
        return evidence.term(place, own + recency, shared + recency, 1, model)
                + evidence.term(place, own + SLOW, shared + SLOW, Decay.log(traces.slow(at, now)), model);
    }

    private static void best(Evidence evidence, int place, float terms) {
        int best = WhoFeature.PAIR_BEST.ordinal();
        int second = WhoFeature.PAIR_SECOND.ordinal();
        float known = evidence.feature(place, best);
        if (known == 0 || terms > known) {
            evidence.feature(place, second, known);
            evidence.feature(place, best, terms);
        } else if (evidence.feature(place, second) == 0 || terms > evidence.feature(place, second)) {
            evidence.feature(place, second, terms);
        }
    }

    private void follow(int kind, Query.Who who, LogLinear model, Evidence evidence) {
        Accumulator sums = evidence.accumulator;
        paths.walk(Paths.KINDS[kind], who, evidence.neighbours, (object, through, amount) -> sums.add(object, amount));
        int own = who.code() * block + (vocabulary.codes() + 2) * WIDTH + 2 * kind;
        int shared = BLOCKS.length * WIDTH + 2 * kind;
        int feature = WhoFeature.CONTACT_OF_CONTACT.ordinal() + kind;
        sums.drainLargest(PATH_ENDS, (object, sum) -> {
            if (sum >= FAINT && object != who.subject()) {
                int place = evidence.candidate(object);
                float strength = (float) Math.log(sum / FAINT) / 3;
                evidence.term(place, own, shared, strength, model);
                evidence.term(place, own + 1, shared + 1, 1, model);
                evidence.feature(place, feature, strength);
            }
        });
    }

    private void objectOf(int place, Query.Who who, LogLinear model, Evidence evidence) {
        Traces objects = history.objects(who.code());
        int at = objects.find(0, evidence.id(place));
        if (at == KeyIndex.ABSENT) {
            return;
        }
        int now = who.time();
        int own = who.code() * block + vocabulary.codes() * WIDTH;
        float terms = prior(place, objects, at, now, own, 3 * WIDTH, model, evidence);
        recency(evidence, place, WhoFeature.OBJECT_RECENCY, objects.age(at, now));
        set(evidence, place, WhoFeature.OBJECT_FAST, objects.fast(at, now));
        set(evidence, place, WhoFeature.OBJECT_SLOW, objects.slow(at, now));
        set(evidence, place, WhoFeature.OBJECT_COUNT, objects.count(at));
        set(evidence, place, WhoFeature.OBJECT_TERMS, terms);
    }

    private void activity(int place, Query.Who who, LogLinear model, Evidence evidence) {
        int object = evidence.id(place);
        Traces activity = history.activity();
        int at = activity.find(0, object);
        if (at == KeyIndex.ABSENT) {
            return;
        }
        int now = who.time();
        int own = who.code() * block + (vocabulary.codes() + 1) * WIDTH;
        float terms = prior(place, activity, at, now, own, 4 * WIDTH, model, evidence);
        recency(evidence, place, WhoFeature.ACTIVE_RECENCY, activity.age(at, now));
        set(evidence, place, WhoFeature.ACTIVE_FAST, activity.fast(at, now));
        set(evidence, place, WhoFeature.ACTIVE_SLOW, activity.slow(at, now));
        set(evidence, place, WhoFeature.ACTIVE_COUNT, activity.count(at));
        set(
                evidence,
                place,
                WhoFeature.ACTIVE_CONTACTS,
                history.contacts(object).size());
        set(evidence, place, WhoFeature.ACTIVE_TERMS, terms);
        set(
                evidence,
                place,
                WhoFeature.OBJECT_SHARE,
                part(get(evidence, place, WhoFeature.OBJECT_SLOW), evidence, place, WhoFeature.ACTIVE_SLOW));
    }

    private static float prior(
            int place, Traces traces, int at, int now, int own, int shared, LogLinear model, Evidence evidence) {
        return terms(place, traces, at, now, own, shared, model, evidence)
                + evidence.term(place, own + FAST, shared + FAST, Decay.log(traces.fast(at, now)), model)
                + evidence.term(place, own + COUNT, shared + COUNT, Decay.log(traces.count(at)), model);
    }

    /** How much is known about the subject at all: the same for every candidate. */
    private void subject(Query.Who who, Evidence evidence) {
        int subject = who.subject();
        float active = slow(history.activity(), 0, subject, who.time());
        float does = slow(history.codes(subject), who.code(), 0, who.time());
        int traces = history.of(subject).size();
        int contacts = history.contacts(subject).size();
        int objects = history.objects(who.code()).size();
        for (int place = 0; place < evidence.size(); place++) {
            set(evidence, place, WhoFeature.SUBJECT_ACTIVE, active);
            set(evidence, place, WhoFeature.SUBJECT_DOES, does);
            set(evidence, place, WhoFeature.SUBJECT_TRACES, traces);
            set(evidence, place, WhoFeature.SUBJECT_CONTACTS, contacts);
            set(evidence, place, WhoFeature.RELATION_OBJECTS, objects);
        }
    }

    /** The traces of the pairs, and what part of the subject's, the object's and the pair's past each count is. */
    private void pairs(Query.Who who, Evidence evidence) {
        Traces contacts = history.contacts(who.subject());
        int now = who.time();
        for (int at = 0; at < contacts.size(); at++) {
            int place = evidence.find(contacts.entity(at));
            if (place == KeyIndex.ABSENT || contacts.count(at) == 0) {
                continue;
            }
            float pair = contacts.slow(at, now);
            float same = get(evidence, place, WhoFeature.SAME_SLOW);
            recency(evidence, place, WhoFeature.PAIR_RECENCY, contacts.age(at, now));
            set(evidence, place, WhoFeature.PAIR_FAST, contacts.fast(at, now));
            set(evidence, place, WhoFeature.PAIR_SLOW, pair);
            set(evidence, place, WhoFeature.PAIR_COUNT, contacts.count(at));
            set(evidence, place, WhoFeature.PAIR_OF_SUBJECT, part(pair, evidence, place, WhoFeature.SUBJECT_ACTIVE));
            set(evidence, place, WhoFeature.PAIR_OF_OBJECT, part(pair, evidence, place, WhoFeature.ACTIVE_SLOW));
            set(evidence, place, WhoFeature.SAME_OF_SUBJECT, part(same, evidence, place, WhoFeature.SUBJECT_DOES));
            set(evidence, place, WhoFeature.SAME_OF_PAIR, same / (1 + pair));
            set(evidence, place, WhoFeature.SAME_OF_OBJECT, part(same, evidence, place, WhoFeature.OBJECT_SLOW));
        }
    }

    private static float part(float count, Evidence evidence, int place, WhoFeature of) {
        return count / (1 + get(evidence, place, of));
    }

    private static float slow(Traces traces, int code, int entity, int now) {
        int at = traces.find(code, entity);
        return at == KeyIndex.ABSENT ? 0 : traces.slow(at, now);
    }

    private static void recency(Evidence evidence, int place, WhoFeature feature, int age) {
        evidence.feature(place, feature.ordinal(), Math.max(1, RECENT - age));
    }

    private static float get(Evidence evidence, int place, WhoFeature feature) {
        return evidence.feature(place, feature.ordinal());
    }

    private static void set(Evidence evidence, int place, WhoFeature feature, float value) {
        evidence.feature(place, feature.ordinal(), value);
    }

    private static void add(Evidence evidence, int place, WhoFeature feature, float value) {
        evidence.addFeature(place, feature.ordinal(), value);
    }
}
