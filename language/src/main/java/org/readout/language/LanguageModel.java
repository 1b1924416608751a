package org.readout.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files of a model.
 *
 * @param version its name and the first 48 bits of the SHA-256 of its network, so that no two models share a version
 * @param network the ONNX file
 * @param vocabulary word pieces in the order of their ids
 */
record LanguageModel(String version, byte[] network, List<String> vocabulary, ModelLabels labels) {
    private static final String RESOURCES = "/org/readout/language/model/";
    private static final String OVERRIDE = "READOUT_MODEL";

    LanguageModel {
        vocabulary = List.copyOf(vocabulary);
    }

    /**
     * Reads the model inside the jar, or the folder that the system property or environment variable
     * {@code READOUT_MODEL} names.
     */
    static LanguageModel load() {
        return folderInForce().map(LanguageModel::load).orElseGet(LanguageModel::loadResources);
    }

    static LanguageModel loadResources() {
        return read(LanguageModel::resource);
    }

    static LanguageModel load(Path folder) {
        return read(name -> Files.readAllBytes(folder.resolve(name)));
    }

    /** Whether {@link #load()} would find a model. */
    static boolean isPresent() {
        return folderInForce().isPresent() || LanguageModel.class.getResource(RESOURCES + "model.onnx") != null;
    }

    /** The folder that the system property, or else the environment variable, {@code READOUT_MODEL} names. */
    static Optional<Path> folderInForce() {
        String property = System.getProperty(OVERRIDE, System.getenv(OVERRIDE));
        return Optional.ofNullable(property).filter(p -> !p.isBlank()).map(Path::of);
    }

    private interface Source {
        byte[] read(String name) throws IOException;
    }

    private static LanguageModel read(Source source) {
        try {
            JsonNode labels = JsonMapper.shared().readTree(source.read("labels.json"));
            byte[] network = source.read("model.onnx");
            List<String> vocabulary = new String(source.read("vocab.txt"), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            String name = labels.path("name").asString("readout-language");
            return new LanguageModel(name + "-" + digest(network), network, vocabulary, ModelLabels.of(labels));
        } catch (IOException e) {
            throw new UncheckedIOException("the language model could not be read", e);
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream stream = LanguageModel.class.getResourceAsStream(RESOURCES + name)) {
            if (stream == null) {
                throw new IOException("no resource " + RESOURCES + name);
            }
            return stream.readAllBytes();
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
