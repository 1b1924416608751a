package org.readout.eval;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.readout.coder.Confidence;
import org.readout.coder.EventSource;
import org.readout.coder.Readout;
import org.readout.coder.actors.ActorDictionary;
import org.readout.coder.codebook.Codebook;
import org.readout.coder.event.CodedEvent;
import org.readout.language.OnnxAnalyser;

/** Readout whole, or with one finder of events alone: {@code --only-frames}, {@code --only-model}. */
final class Ablations {
    private Ablations() {}

    static Readout readout(Evaluation.Request request) {
        return readout(request, Confidence::of);
    }

    static Readout readout(Evaluation.Request request, ToDoubleFunction<CodedEvent> confidence) {
        Set<EventSource> sources = EnumSet.allOf(EventSource.class);
        if (request.has("--only-frames")) {
            sources.remove(EventSource.MODEL);
        }
        if (request.has("--only-model")) {
            sources.remove(EventSource.FRAMES);
        }
        return new Readout(OnnxAnalyser.load(), Codebook.load(), ActorDictionary.shipped(), sources, confidence);
    }
}
