package org.readout.coder.place;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.readout.core.Place;

/**
 * Place names with country, coordinates and size, from GeoNames and two hand-written lists; see {@code third_party/gazetteer}.
 *
 * <p>The table stays one sorted array of bytes, searched by halving, so that loading is no more than unpacking it. It is read once,
 * on first use.
 */
final class Gazetteer {
    private static final String RESOURCE = "/org/readout/coder/place/gazetteer.tsv.gz";

    private final byte[] table;

    private Gazetteer(byte[] table) {
        this.table = table;
    }

    private static final class Holder {
        private static final Gazetteer LOADED = load();
    }

    static Gazetteer get() {
        return Holder.LOADED;
    }

    private static Gazetteer load() {
        try (InputStream in = Gazetteer.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + RESOURCE);
            }
            return new Gazetteer(unpack(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    /** A gzip file ends with the length of what it holds, lowest byte first. */
    private static byte[] unpack(byte[] packed) throws IOException {
        int length = ByteBuffer.wrap(packed, packed.length - Integer.BYTES, Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .getInt();
        byte[] table = new byte[length];
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed), 1 << 16)) {
            in.readNBytes(table, 0, length);
        }
        return table;
    }

    /** Every place that bears this name, in no order of prominence; empty when none does. */
    List<GazetteerEntry> named(String name) {
        return withKey(PlaceNames.normalise(name));
    }

    private List<GazetteerEntry> withKey(String normalised) {
        byte[] key = normalised.getBytes(StandardCharsets.UTF_8);
        if (key.length == 0) {
            return List.of();
        }
        List<GazetteerEntry> found = new ArrayList<>();
        for (int at = firstLine(key); at < table.length && compare(at, key) == 0; at = lineAfter(at)) {
            found.add(entry(at));
        }
        return found;
    }

    /** The capital of a country given by its ISO 3166-1 alpha-3 code. */
    Optional<GazetteerEntry> capital(String country) {
        return withKey("@" + country.toLowerCase(Locale.ROOT)).stream().findFirst();
    }

    /** The start of the first line whose name is not before the key. */
    private int firstLine(byte[] key) {
        int low = 0;
        int high = table.length;
        while (low < high) {
            int middle = lineStart((low + high) >>> 1);
            if (compare(middle, key) < 0) {
                low = lineAfter(middle);
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int lineStart(int offset) {
        int at = offset;
        while (at > 0 && table[at - 1] != '\n') {
            at--;
        }
        return at;
    }

    private int lineAfter(int start) {
        int at = start;
        while (table[at] != '\n') {
            at++;
        }
        return at + 1;
    }

    private int compare(int start, byte[] key) {
        int end = start;
        while (table[end] != '\t') {
            end++;
        }
        return Arrays.compareUnsigned(table, start, end, key, 0, key.length);
    }

    private GazetteerEntry entry(int start) {
        return parse(new String(table, start, lineAfter(start) - 1 - start, StandardCharsets.UTF_8));
    }

    private static GazetteerEntry parse(String line) {
        String[] fields = line.split("\t", -1);
        Optional<Place.Point> point = fields[3].isEmpty()
                ? Optional.empty()
                : Optional.of(new Place.Point(
                        Double.parseDouble(fields[3]), Double.parseDouble(fields[4]), Double.parseDouble(fields[5])));
        return new GazetteerEntry(
                fields[1],
                fields[2].isEmpty() ? Optional.empty() : Optional.of(fields[2]),
                point,
                Long.parseLong(fields[6]),
                GazetteerEntry.Kind.of(fields[7].charAt(0)));
    }
}
