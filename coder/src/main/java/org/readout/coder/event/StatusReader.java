package org.readout.coder.event;

import org.readout.coder.codebook.Codebook;
import org.readout.coder.codebook.Codebook.LightVerbs;
import org.readout.coder.codebook.Frame;
import org.readout.coder.codebook.StatusWords;
import org.readout.language.Upos;

/**
 * Reads an event's status off the operators over its trigger, from the innermost to the outermost: modifiers of an event noun, modals, tense and
 * negation of a verb, governing verbs and nouns ("plans to", "fears of"), conditional and temporal clauses.
 *
 * <p>An outer negation or denial wins over what is inside it; a condition wins over plan and possibility. A nominal that is presupposed
 * (definite or possessed: "Israel's strike") does not inherit the mood of the clause around it.
 */
final class StatusReader {
    private final StatusWords words;
    private final LightVerbs lights;

    StatusReader(Codebook codebook) {
        this.words = codebook.status();
        this.lights = codebook.lightVerbs();
    }

    StatusReading read(Clause clause, Candidate candidate) {
        Mood mood = new Mood();
        candidate.frame().flatMap(Frame::status).ifPresent(s -> mood.set(s, "frame"));
        if (candidate.head().upos() == Upos.NOUN) {
            new NounStatus(words, lights, clause, candidate.kind(), mood).read(candidate.head(), candidate.support());
        } else {
            new VerbStatus(words, clause, mood, candidate.kind()).read(candidate.head());
        }
        return mood.reading();
    }
}
