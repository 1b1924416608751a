package org.readout.core;

/** PLOVER's sector codes of an actor. */
public enum Sector {
    /** Executive and its ministries. */
    GOV,
    MIL,
    /** Police. */
    COP,
    /** Intelligence services. */
    SPY,
    JUD,
    LEG,
    /** Party in power, or party in general. */
    PTY,
    OPP,
    /** Armed rebels. */
    REB,
    /** Paramilitaries. */
    PRM,
    /** Unidentified armed force. */
    UAF,
    IGO,
    NGO,
    MED,
    BUS,
    EDU,
    LAB,
    REL,
    REF,
    /** Civilians. */
    CVL,
    CRM,
    /** Internationally operating militarised group. */
    IMG,
    UNK
}
