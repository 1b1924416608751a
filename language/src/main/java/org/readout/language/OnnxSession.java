package org.readout.language;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.language.EncoderOutput.Head;

/** The two networks in ONNX Runtime on the CPU. */
final class OnnxSession implements EncoderSession {
    private static final String RELATIONS = "rel";
    private static final String PAIR = "pair";
    private static final String STATES = "states";
    private static final Set<String> OUTPUTS = Stream.concat(
                    Stream.of(RELATIONS, STATES), Arrays.stream(Head.values()).map(Head::output))
            .collect(Collectors.toUnmodifiableSet());

    private final OrtEnvironment environment;
    private final OrtSession encoder;
    private final OrtSession triggers;

    /** @param threads threads inside one run */
    OnnxSession(LanguageModel model, int threads) {
        NativeRuns.begin();
        environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(threads);
            options.setInterOpNumThreads(1);
            options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            encoder = environment.createSession(model.encoder(), options);
            triggers = second(model, options);
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime could not load the model", e);
        } finally {
            NativeRuns.end();
        }
    }

    private OrtSession second(LanguageModel model, OrtSession.SessionOptions options) throws OrtException {
        try {
            return environment.createSession(model.triggers(), options);
        } catch (OrtException e) {
            encoder.close();
            throw e;
        }
    }

    @Override
    public EncoderOutput run(Window window) {
        return run(window, OUTPUTS, result -> output(window.wordCount(), result));
    }

    @Override
    public TriggerOutput run(MarkedTriggers marked, float[] states) {
        Map<String, OnnxTensor> inputs = new HashMap<>();
        long rows = marked.rows();
        long[] pieces = {rows, marked.length()};
        long[] words = {rows, marked.width()};
        NativeRuns.begin();
        try {
            inputs.put(STATES, tensor(states, states.length / LanguageModel.UNITS, LanguageModel.UNITS));
            inputs.put("pieces", tensor(marked.pieces(), pieces));
            inputs.put("mask", tensor(marked.mask(), pieces));
            inputs.put("marked", tensor(marked.marked(), pieces));
            inputs.put("first", tensor(marked.first(), words));
            inputs.put("last", tensor(marked.last(), words));
            try (OrtSession.Result result = triggers.run(inputs)) {
                return new TriggerOutput(
                        marked,
                        floats(result, "act"),
                        floats(result, "mode"),
                        floats(result, "status"),
                        floats(result, "roles"));
            }
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime could not run the model", e);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
            NativeRuns.end();
        }
    }

    @Override
    public float[] pairScores(Window window) {
        return run(window, Set.of(PAIR), result -> floats(result, PAIR));
    }

    private <T> T run(Window window, Set<String> wanted, Function<OrtSession.Result, T> read) {
        Map<String, OnnxTensor> inputs = new HashMap<>();
        NativeRuns.begin();
        try {
            inputs.put("input_ids", tensor(window.ids()));
            inputs.put("attention_mask", tensor(ones(window.pieceCount())));
            inputs.put("token_type_ids", tensor(window.flags()));
            inputs.put("first", tensor(window.first()));
            inputs.put("last", tensor(window.last()));
            inputs.put("sentence", tensor(window.sentence()));
            inputs.put("word_mask", tensor(ones(window.wordCount())));
            try (OrtSession.Result result = encoder.run(inputs, wanted)) {
                return read.apply(result);
            }
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime could not run the model", e);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
            NativeRuns.end();
        }
    }

    @Override
    public void close() {
        NativeRuns.begin();
        try {
            try {
                encoder.close();
            } finally {
                triggers.close();
            }
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime could not close the model", e);
        } finally {
            NativeRuns.end();
        }
    }

    private OnnxTensor tensor(int[] values) throws OrtException {
        long[] wide = Arrays.stream(values).asLongStream().toArray();
        return tensor(wide, 1, wide.length);
    }

    private OnnxTensor tensor(long[] values, long... shape) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
    }

    private OnnxTensor tensor(float[] values, long... shape) throws OrtException {
        return OnnxTensor.createTensor(environment, FloatBuffer.wrap(values), shape);
    }

    private static int[] ones(int length) {
        int[] ones = new int[length];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static EncoderOutput output(int words, OrtSession.Result result) {
        Map<Head, float[]> scores = new EnumMap<>(Head.class);
        for (Head head : Head.values()) {
            scores.put(head, floats(result, head.output()));
        }
        return new EncoderOutput(
                words, scores, tensor(result, RELATIONS).getLongBuffer().array(), floats(result, STATES));
    }

    private static float[] floats(OrtSession.Result result, String name) {
        return tensor(result, name).getFloatBuffer().array();
    }

    private static OnnxTensor tensor(OrtSession.Result result, String name) {
        OnnxValue value =
                result.get(name).orElseThrow(() -> new IllegalStateException("the model has no output " + name));
        return (OnnxTensor) value;
    }
}
