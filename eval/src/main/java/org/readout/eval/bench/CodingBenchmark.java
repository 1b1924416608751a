package org.readout.eval.bench;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.readout.coder.CodedDocument;
import org.readout.coder.Readout;
import org.readout.coder.actors.ActorDictionary;
import org.readout.coder.actors.ActorIndex;
import org.readout.coder.actors.ActorResolver;
import org.readout.coder.codebook.Codebook;
import org.readout.coder.time.TemporalIndex;
import org.readout.coder.time.TemporalReader;
import org.readout.core.Document;
import org.readout.language.AnalysedDocument;
import org.readout.language.OnnxAnalyser;

/** What a short article costs: the language model, actors, time, and all of it together. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class CodingBenchmark {
    private static final String TEXT = String.join(
            "\n",
            "Sudan's army and the paramilitary Rapid Support Forces agreed on Saturday to a week-long ceasefire, Saudi and U.S. mediators said.",
            "The truce will begin on Monday evening. Earlier ceasefires were broken within hours, and residents of Khartoum reported air strikes on Saturday night.",
            "The army accused the RSF of storming the Qatari embassy. Qatar condemned the attack and called for those responsible to be prosecuted.");

    private final Document document = Document.ofText("benchmark.txt", TEXT);
    private final OnnxAnalyser analyser = OnnxAnalyser.load();
    private final Readout readout = new Readout(analyser, Codebook.load(), ActorDictionary.shipped());
    private final ActorResolver resolver = new ActorResolver(ActorDictionary.shipped());
    private final AnalysedDocument analysed = analyser.analyse(document);

    @Setup
    public void warm() {
        readout.code(document);
    }

    @TearDown
    public void close() {
        analyser.close();
    }

    @Benchmark
    public AnalysedDocument language() {
        return analyser.analyse(document);
    }

    @Benchmark
    public ActorIndex actors() {
        return resolver.resolve(analysed, Optional.empty());
    }

    @Benchmark
    public TemporalIndex time() {
        return TemporalReader.read(analysed, Optional.empty());
    }

    @Benchmark
    public List<CodedDocument> all() {
        return readout.code(List.of(document));
    }
}
