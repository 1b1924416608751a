import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtSession;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs the shipped ONNX file for {@code evaluate.py}, one thread, batch after batch over standard input and output.
 *
 * <p>In (big-endian): int b, t, w, then the seven int64 inputs. Out: for each output in the order of the command line, byte
 * type (0 float32, 1 int64), int rank, int sizes, values; then a long, the CPU nanoseconds of the run. Usage:
 * {@code java -cp onnxruntime.jar OnnxRunner.java MODEL OUTPUT…}
 */
public final class OnnxRunner {
    private static final List<String> PIECE_INPUTS = List.of("input_ids", "attention_mask", "token_type_ids");
    private static final List<String> WORD_INPUTS = List.of("first", "last", "sentence", "word_mask");

    public static void main(String[] arguments) throws Exception {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        List<String> outputs = List.of(arguments).subList(1, arguments.length);
        DataInputStream in = new DataInputStream(new BufferedInputStream(System.in, 1 << 20));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out, 1 << 20));
        try (OrtSession session = environment.createSession(arguments[0], options)) {
            while (true) {
                int batch;
                try {
                    batch = in.readInt();
                } catch (EOFException end) {
                    return;
                }
                run(environment, session, readInputs(environment, in, batch), outputs, out);
            }
        }
    }

    private static Map<String, OnnxTensor> readInputs(OrtEnvironment environment, DataInputStream in, int batch)
            throws Exception {
        int pieces = in.readInt();
        int words = in.readInt();
        Map<String, OnnxTensor> inputs = new LinkedHashMap<>();
        for (String name : PIECE_INPUTS) {
            inputs.put(name, tensor(environment, in, batch, pieces));
        }
        for (String name : WORD_INPUTS) {
            inputs.put(name, tensor(environment, in, batch, words));
        }
        return inputs;
    }

    private static OnnxTensor tensor(OrtEnvironment environment, DataInputStream in, int rows, int columns)
            throws Exception {
        byte[] bytes = new byte[8 * rows * columns];
        in.readFully(bytes);
        LongBuffer values = ByteBuffer.wrap(bytes).asLongBuffer();
        return OnnxTensor.createTensor(environment, values, new long[] {rows, columns});
    }

    private static void run(
            OrtEnvironment environment,
            OrtSession session,
            Map<String, OnnxTensor> inputs,
            List<String> outputs,
            DataOutputStream out)
            throws Exception {
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        try (OrtSession.Result result = session.run(inputs)) {
            long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin;
            for (String name : outputs) {
                write(result.get(name).orElseThrow(), out);
            }
            out.writeLong(spent);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
        out.flush();
    }

    private static void write(OnnxValue value, DataOutputStream out) throws IOException {
        OnnxTensor tensor = (OnnxTensor) value;
        long[] shape = tensor.getInfo().getShape();
        boolean integers = tensor.getInfo().type == OnnxJavaType.INT64;
        out.writeByte(integers ? 1 : 0);
        out.writeInt(shape.length);
        for (long size : shape) {
            out.writeInt((int) size);
        }
        ByteBuffer bytes;
        if (integers) {
            LongBuffer values = tensor.getLongBuffer();
            bytes = ByteBuffer.allocate(8 * values.remaining());
            bytes.asLongBuffer().put(values);
        } else {
            FloatBuffer values = tensor.getFloatBuffer();
            bytes = ByteBuffer.allocate(4 * values.remaining());
            bytes.asFloatBuffer().put(values);
        }
        out.write(bytes.array());
    }
}
