package org.readout.core;

/** PLOVER's sector codes of an actor. */
public enum Sector {
    /** Executive and its ministries. */
    GOV,
    /** Armed forces of a state. */
    MIL,
    /** Police. */
    COP,
    /** Intelligence services. */
    SPY,
    /** Courts and judges. */
    JUD,
    /** Parliaments and their members. */
    LEG,
    /** Party in power, or party in general. */
    PTY,
    /** Political opposition. */
    OPP,
    /** Armed rebels. */
    REB,
    /** Paramilitaries. */
    PRM,
    /** Unidentified armed force. */
    UAF,
    /** Organisations of states. */
    IGO,
    /** Organisations that are of no state. */
    NGO,
    /** News media. */
    MED,
    /** Companies. */
    BUS,
    /** Schools and universities. */
    EDU,
    /** Workers and their unions. */
    LAB,
    /** Religious bodies and people. */
    REL,
    /** Refugees and displaced people. */
    REF,
    /** Civilians. */
    CVL,
    /** Criminals and their organisations. */
    CRM,
    /** Internationally operating militarised group. */
    IMG,
    /** The sector is not known. */
    UNK
}
