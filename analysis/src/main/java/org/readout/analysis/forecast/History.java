package org.readout.analysis.forecast;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The past as the rules see it: traces of each entity's facts (read from its own side), of each relation's objects, of each pair and of each entity, kept up to date fact by
 * fact. Reading from many threads is safe as long as nobody observes.
 */
final class History {
    /** The objects of a relation that are considered whatever the subject. */
    static final int POPULAR = 200;

    private static final int[] NOBODY = {};

    private final Vocabulary vocabulary;
    private final Traces[] ofEntity;
    private final Traces[] ofCode;
    private final Traces[] contacts;
    private final Traces[] codesOf;
    private final Traces activity;
    private final Traces codeActivity = new Traces();
    private final int[][] popular;
    private final int[] version;
    private final FactLog log;
    private int now = -1;

    History(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        ofEntity = many(vocabulary.entities());
        contacts = many(vocabulary.entities());
        codesOf = many(vocabulary.entities());
        ofCode = many(vocabulary.codes());
        popular = new int[vocabulary.codes()][];
        Arrays.fill(popular, NOBODY);
        activity = new Traces(vocabulary.entities());
        version = new int[vocabulary.entities()];
        log = new FactLog(vocabulary.entities());
    }

    private static Traces[] many(int count) {
        Traces[] traces = new Traces[count];
        for (int i = 0; i < count; i++) {
            traces[i] = new Traces();
        }
        return traces;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The time of the newest fact; before any fact, -1. */
    int now() {
        return now;
    }

    FactLog log() {
        return log;
    }

    /** (code, other) for an entity: all its facts from its own side. */
    Traces of(int entity) {
        return ofEntity[entity];
    }

    /** (0, object) for a relation code. */
    Traces objects(int code) {
        return ofCode[code];
    }

    /** (0, other) for an entity: whom it has to do with, whatever the relation. */
    Traces contacts(int entity) {
        return contacts[entity];
    }

    /** (code, 0) for an entity: what it does and suffers, whatever the other. */
    Traces codes(int entity) {
        return codesOf[entity];
    }

    /** (0, entity). */
    Traces activity() {
        return activity;
    }

    /** (code, 0). */
    Traces codeActivity() {
        return codeActivity;
    }

    /** The objects that a relation code has had most, with slow decay, at most {@link #POPULAR}, in no order. */
    int[] popular(int code) {
        return popular[code];
    }

    /** A number that changes whenever the entity's contacts do. */
    int version(int entity) {
        return version[entity];
    }

    /** Takes in facts that are not older than those known. */
    void observe(List<Fact> facts) {
        Set<Integer> touched = new LinkedHashSet<>();
        for (Fact fact : facts) {
            vocabulary.check(fact);
            if (fact.time() < now) {
                throw new IllegalArgumentException(fact + " comes after time " + now);
            }
            now = fact.time();
            int back = vocabulary.inverse(fact.relation());
            add(fact.subject(), fact.relation(), fact.object(), fact.time());
            add(fact.object(), back, fact.subject(), fact.time());
            log.add(fact);
            touched.add(fact.relation());
            touched.add(back);
        }
        touched.forEach(this::rankObjects);
    }

    private void add(int subject, int code, int object, int time) {
        ofEntity[subject].add(code, object, time);
        ofCode[code].add(0, object, time);
        contacts[subject].add(0, object, time);
        codesOf[subject].add(code, 0, time);
        activity.add(0, subject, time);
        codeActivity.add(code, 0, time);
        version[subject]++;
    }

    private void rankObjects(int code) {
        Traces objects = ofCode[code];
        int[] best = Largest.of(Math.min(POPULAR, objects.size()), objects.size(), i -> objects.slow(i, now));
        for (int i = 0; i < best.length; i++) {
            best[i] = objects.entity(best[i]);
        }
        popular[code] = best;
    }

    /** What a question gives when some facts (numbers of the log) had not been; afterwards all is as before. Which objects are popular does not change. */
    <T> T without(Set<Integer> facts, Supplier<T> question) {
        facts.forEach(f -> rebuild(log.get(f), facts));
        T answer = question.get();
        facts.forEach(f -> rebuild(log.get(f), Set.of()));
        return answer;
    }

    private void rebuild(Fact fact, Set<Integer> out) {
        rebuild(fact.subject(), fact.relation(), fact.object(), out);
        rebuild(fact.object(), vocabulary.inverse(fact.relation()), fact.subject(), out);
    }

    private void rebuild(int subject, int code, int object, Set<Integer> out) {
        Times same = new Times();
        Times pair = new Times();
        Times mine = new Times();
        Times all = new Times();
        Times ofObject = new Times();
        sides(subject, out, (seen, other, time) -> {
            same.addIf(other == object && seen == code, time);
            pair.addIf(other == object, time);
            mine.addIf(seen == code, time);
            all.addIf(true, time);
        });
        int back = vocabulary.inverse(code);
        sides(object, out, (seen, other, time) -> ofObject.addIf(seen == back, time));
        ofEntity[subject].rebuild(code, object, same.oldestFirst());
        contacts[subject].rebuild(0, object, pair.oldestFirst());
        codesOf[subject].rebuild(code, 0, mine.oldestFirst());
        activity.rebuild(0, subject, all.oldestFirst());
        ofCode[code].rebuild(0, object, ofObject.oldestFirst());
        version[subject]++;
    }

    /** A fact from one of its ends. */
    private interface Side {
        void fact(int code, int other, int time);
    }

    /** An entity's facts from its own side, newest first, without some; a fact on itself from both ends. */
    private void sides(int entity, Set<Integer> out, Side side) {
        log.of(entity, number -> {
            Fact fact = log.get(number);
            if (out.contains(number)) {
                return;
            }
            if (fact.subject() == entity) {
                side.fact(fact.relation(), fact.object(), fact.time());
            }
            if (fact.object() == entity) {
                side.fact(vocabulary.inverse(fact.relation()), fact.subject(), fact.time());
            }
        });
    }
}
