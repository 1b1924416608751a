package org.readout.coder.event;

import java.util.Set;
import org.readout.coder.attribution.SpeechVerbs;

/** Verbs, by lemma, that bear on whether what stands under them happened. */
final class StatusVerbs {
    /** Verbs under whose past a "would" is a plan told, and whose clause keeps its own mood. */
    static final Set<String> SPEECH = SpeechVerbs.and("show", "know", "see", "find", "learn", "remember", "recall");

    /** Verbs whose object did not happen ("averted an attack"). */
    static final Set<String> NOMINAL_PREVENTION = Set.of(
            "prevent",
            "avoid",
            "avert",
            "thwart",
            "foil",
            "deter",
            "stave off",
            "ward off",
            "abort",
            "cancel",
            "call off",
            "rule out",
            "lack",
            "forestall",
            "preempt",
            "pre-empt",
            "dissuade");

    /** Verbs by which a plan comes to nothing: "disrupted a plot to". */
    static final Set<String> UNDOING = Set.of("disrupt", "drop", "scrap", "scuttle", "derail", "defeat", "frustrate");

    /** Verbs whose definite object was there before: "discussed the attack". */
    static final Set<String> DISCUSSING = Set.of("discuss", "debate", "review");

    /** Prepositions by which a noun governs an event noun: "fears of", "plans for", "talk about". */
    static final Set<String> OVER = Set.of("of", "for", "about", "on", "over", "against", "to");

    /** Verbs whose bare clause is as real as they are: "saw it attack" did, "wants to see it attack" did not. */
    static final Set<String> SEEING = Set.of("see", "watch", "witness");

    /** Verbs whose against-phrase names what has not happened ("defend Israel against attacks"). */
    static final Set<String> GUARDING =
            Set.of("defend", "protect", "guard", "shield", "brace", "insure", "fortify", "safeguard", "prepare");

    /** Verbs and adjectives whose infinitive happened when they did ("managed to enter", "were forced to leave", "was quick to condemn"); any other infinitive may not have. */
    static final Set<String> IMPLICATIVE = Set.of(
            "manage",
            "help",
            "begin",
            "start",
            "continue",
            "use",
            "happen",
            "get",
            "come",
            "go",
            "proceed",
            "serve",
            "dare",
            "bother",
            "force",
            "prompt",
            "drive",
            "spur",
            "provoke",
            "lead",
            "move",
            "cause",
            "compel",
            "remember",
            "see",
            "report",
            "say",
            "believe",
            "know",
            "understand",
            "think",
            "claim",
            "allege",
            "accuse",
            "find",
            "appear",
            "seem",
            "rush",
            "cease",
            "estimate",
            "quick",
            "swift",
            "first");

    /** Verbs whose infinitive was done as far as it came, if it is force: "tried to storm the gate"; talks, marches and arrests that were tried are none. */
    static final Set<String> ATTEMPTING = Set.of("try", "attempt");

    /** Participles of what one is in the middle of: "have been engaged in talks". */
    static final Set<String> ENGAGED = Set.of("engage", "lock", "embroil");

    /** Types of acts that a body makes by voting for them; others it only resolves upon: "voted to strike". */
    static final Set<String> VOTED = Set.of("ACCUSE", "REJECT", "REQUEST", "SANCTION", "SUPPORT");

    /** Verbs of talking and wishing: "spoke about the release of hostages". */
    static final Set<String> TALKING = Set.of(
            "speak",
            "talk",
            "discuss",
            "negotiate",
            "confer",
            "meet",
            "work",
            "wait",
            "hope",
            "pray",
            "call",
            "press",
            "push",
            "campaign",
            "mediate");

    /** Verbs of what lasts: "have blocked the road since April" goes on, "have killed ten since April" does not. */
    static final Set<String> LASTING = Set.of(
            "hold",
            "keep",
            "block",
            "blockade",
            "besiege",
            "occupy",
            "control",
            "maintain",
            "host",
            "shelter",
            "detain",
            "impose",
            "station",
            "base",
            "deploy",
            "support",
            "back",
            "boycott",
            "observe");

    /** Verbs of ending: what somebody is asked to stop goes on. */
    static final Set<String> ENDING = Set.of("stop", "cease", "halt", "end", "quit");

    private StatusVerbs() {}
}
