package org.readout.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files of a model.
 *
 * @param encoder the ONNX file of the encoder with its heads
 * @param triggers the ONNX file of the second network, which reads a marked trigger over the encoder's states
 * @param vocabulary word pieces in the order of their ids
 * @param labelFile {@code labels.json}, see {@link ModelLabels}
 */
record LanguageModel(byte[] encoder, byte[] triggers, List<String> vocabulary, byte[] labelFile) {
    /** Units of a hidden state. */
    static final int UNITS = 384;

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
        return folderInForce().isPresent() || LanguageModel.class.getResource(RESOURCES + "triggers.onnx") != null;
    }

    /** The folder that the system property, or else the environment variable, {@code READOUT_MODEL} names. */
    static Optional<Path> folderInForce() {
        String property = System.getProperty(OVERRIDE, System.getenv(OVERRIDE));
        return Optional.ofNullable(property).filter(p -> !p.isBlank()).map(Path::of);
    }

    private interface Source {
        byte[] read(String name) throws IOException;
    }

    /** A name with the CRC-32 of the networks, which tells one training run from another. */
    String version() {
        CRC32 checksum = new CRC32();
        checksum.update(encoder);
        checksum.update(triggers);
        return String.format(Locale.ROOT, "readout-language-%08x", checksum.getValue());
    }

    ModelLabels labels() {
        return ModelLabels.of(JsonMapper.shared().readTree(labelFile));
    }

    private static LanguageModel read(Source source) {
        try {
            List<String> vocabulary = new String(source.read("vocab.txt"), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return new LanguageModel(
                    source.read("model.onnx"), source.read("triggers.onnx"), vocabulary, source.read("labels.json"));
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
}
