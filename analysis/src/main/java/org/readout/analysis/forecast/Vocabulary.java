package org.readout.analysis.forecast;

/**
 * How many entities and relations there are. A relation {@code r} read backwards, from its object, has the code {@code r + relations}: codes run from 0 up to, but without, {@code codes()}.
 *
 * @param entities numbered from 0
 * @param relations numbered from 0
 */
public record Vocabulary(int entities, int relations) {
    public Vocabulary {
        if (entities < 1 || relations < 1) {
            throw new IllegalArgumentException("a vocabulary needs an entity and a relation");
        }
    }

    /** Relations forwards and backwards. */
    public int codes() {
        return 2 * relations;
    }

    /** The same relation read from the other end. */
    public int inverse(int code) {
        return code < relations ? code + relations : code - relations;
    }

    /** @throws IllegalArgumentException if the fact has a number that is not in the vocabulary */
    void check(Fact fact) {
        if (fact.subject() >= entities || fact.object() >= entities || fact.relation() >= relations) {
            throw new IllegalArgumentException(fact + " is not of " + this);
        }
    }

    /** @throws IllegalArgumentException if the query has a number that is not in the vocabulary */
    void check(Query query) {
        boolean known = query instanceof Query.Who who
                ? who.code() >= 0 && who.code() < codes()
                : isEntity(((Query.What) query).object());
        if (!known || !isEntity(query.subject())) {
            throw new IllegalArgumentException(query + " is not of " + this);
        }
    }

    private boolean isEntity(int number) {
        return number >= 0 && number < entities;
    }
}
