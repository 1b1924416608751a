package org.readout.ingest.web;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.readout.core.ProblemCode;

/** Undoes the content codings of an answer (gzip, deflate), never beyond a number of bytes. What is cut gives what it can. */
final class Unpacking {
    private static final int MOST_CODINGS = 3;

    private Unpacking() {}

    /** @param codings header values in the order in which the codings were applied */
    static AnswerReader.Body of(AnswerReader.Body packed, List<String> codings, int limit) throws WebException {
        List<String> names = new ArrayList<>();
        codings.forEach(value ->
                Collections.addAll(names, value.toLowerCase(Locale.ROOT).split("[,\\s]+")));
        names.removeIf(name -> name.isEmpty() || name.equals("identity") || name.equals("none"));
        if (names.size() > MOST_CODINGS) {
            throw broken("It is packed " + names.size() + " times over.");
        }
        Collections.reverse(names);
        AnswerReader.Body body = packed;
        for (String name : names) {
            if (body.bytes().length > 0) {
                body = unpacked(body, name, limit);
            }
        }
        return body;
    }

    private static AnswerReader.Body unpacked(AnswerReader.Body packed, String coding, int limit) throws WebException {
        ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
        boolean cut = packed.cut();
        try (InputStream in = stream(packed.bytes(), coding)) {
            byte[] part = new byte[1 << 13];
            for (int got = in.read(part); got >= 0; got = in.read(part)) {
                unpacked.write(part, 0, got);
                if (unpacked.size() > limit) {
                    throw WebException.lasting(
                            ProblemCode.TOO_LARGE, "It unpacks to more than " + limit + " bytes; it was not read.");
                }
            }
        } catch (IOException e) {
            if (unpacked.size() == 0) {
                throw broken("It is said to be packed (" + coding + "), and cannot be unpacked.");
            }
            cut = true;
        }
        return new AnswerReader.Body(unpacked.toByteArray(), cut);
    }

    /** What servers call deflate has a header of zlib, or none. */
    private static InputStream stream(byte[] packed, String coding) throws IOException, WebException {
        InputStream in = new BufferedInputStream(new ByteArrayInputStream(packed));
        if (coding.equals("gzip") || coding.equals("x-gzip")) {
            return new GZIPInputStream(in);
        }
        if (coding.equals("deflate")) {
            boolean zlib = packed.length > 1
                    && (packed[0] & 0x0F) == 8
                    && (((packed[0] & 0xFF) << 8) + (packed[1] & 0xFF)) % 31 == 0;
            return new InflaterInputStream(in, new Inflater(!zlib));
        }
        throw broken("It is packed in a way that was not asked for (" + coding.replaceAll("[^a-z0-9-]", "?") + ").");
    }

    private static WebException broken(String detail) {
        return WebException.passing(ProblemCode.BAD_TRANSFER, detail);
    }
}
