package org.readout.analysis.forecast;

/** A set of rules that answers one kind of query from the history. */
interface Rules {
    /** How many candidates there can be: their numbers run from 0. */
    int candidates();

    int ownWeights();

    int sharedWeights();

    /** The kind of rule behind each feature; their number is the number of features. */
    RuleKind[] features();

    /** Which of {@code lanes} threads learns from a query: queries of different lanes have no own weight in common. */
    int lane(Query query, int lanes);

    /** Fills cleared evidence with candidates, terms and features. */
    void gather(Query query, LogLinear model, Evidence evidence);

    /** The kind of rule behind a shared weight. */
    RuleKind kind(int sharedWeight);

    /** The relation code of the body of a rule between the two, from its own weight. */
    int body(int ownWeight);
}
