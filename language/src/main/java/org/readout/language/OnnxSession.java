package org.readout.language;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
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

/** The encoder in ONNX Runtime on the CPU. */
final class OnnxSession implements EncoderSession {
    private static final String RELATIONS = "rel";
    private static final String PAIR = "pair";

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final Set<String> outputs;

    /** @param threads threads inside one run */
    OnnxSession(byte[] model, int threads) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(threads);
            options.setInterOpNumThreads(1);
            options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            session = environment.createSession(model, options);
            Set<String> known = session.getOutputNames();
            this.outputs = Stream.concat(
                            Stream.of(RELATIONS), Arrays.stream(Head.values()).map(Head::output))
                    .filter(known::contains)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime could not load the model", e);
        }
    }

    @Override
    public EncoderOutput run(Window window) {
        return run(window, outputs, result -> output(window.wordCount(), result));
    }

    @Override
    public float[] pairScores(Window window) {
        return run(window, Set.of(PAIR), result -> floats(result, PAIR));
    }

    private <T> T run(Window window, Set<String> wanted, Function<OrtSession.Result, T> read) {
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            inputs.put("input_ids", tensor(window.ids()));
            inputs.put("attention_mask", tensor(ones(window.pieceCount())));
            inputs.put("token_type_ids", tensor(window.flags()));
            inputs.put("first", tensor(window.first()));
            inputs.put("last", tensor(window.last()));
            inputs.put("sentence", tensor(window.sentence()));
            inputs.put("word_mask", tensor(ones(window.wordCount())));
            try (OrtSession.Result result = session.run(inputs, wanted)) {
                return read.apply(result);
            }
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime could not run the model", e);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime could not close the model", e);
        }
    }

    private OnnxTensor tensor(int[] values) throws OrtException {
        long[] wide = Arrays.stream(values).asLongStream().toArray();
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(wide), new long[] {1, wide.length});
    }

    private static int[] ones(int length) {
        int[] ones = new int[length];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static EncoderOutput output(int words, OrtSession.Result result) {
        Map<Head, float[]> scores = new EnumMap<>(Head.class);
        for (Head head : Head.values()) {
            if (result.get(head.output()).isPresent()) {
                scores.put(head, floats(result, head.output()));
            }
        }
        return new EncoderOutput(
                words, scores, tensor(result, RELATIONS).getLongBuffer().array());
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
