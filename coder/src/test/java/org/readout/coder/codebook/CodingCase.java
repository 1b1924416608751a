package org.readout.coder.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.readout.coder.yaml.YamlNode;

/**
 * A text with the records a careful coder would write.
 *
 * @param place file and line (1-based) of the case
 * @param expected records as {@link RecordLine} writes them
 * @param must whether a miss fails the build whatever the rest
 */
record CodingCase(String place, String text, List<String> expected, boolean must) {
    CodingCase {
        expected = List.copyOf(expected);
    }

    /** The cases of a file beside this class, in order. */
    static List<CodingCase> read(String file) {
        try (InputStream in = CodingCase.class.getResourceAsStream(file)) {
            if (!(YamlNode.read(in) instanceof YamlNode.Items items)) {
                throw new IllegalArgumentException(file + " is no list of cases");
            }
            return items.items().stream()
                    .map(node -> of(file, (YamlNode.Fields) node))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CodingCase of(String file, YamlNode.Fields fields) {
        return new CodingCase(
                file + ":" + fields.line(),
                fields.text("text").orElseThrow(),
                fields.texts("expect"),
                fields.text("must").filter("true"::equals).isPresent());
    }
}
