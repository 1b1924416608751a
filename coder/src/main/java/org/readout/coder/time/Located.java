package org.readout.coder.time;

import org.readout.coder.time.ExpressionReader.Found;

/** A resolved time expression with its place in the sentence. */
record Located(Found found, Moment.Tense tense, Timex timex) {
    int first() {
        return found.first();
    }

    int end() {
        return found.end();
    }
}
