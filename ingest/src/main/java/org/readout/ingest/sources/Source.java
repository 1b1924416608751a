package org.readout.ingest.sources;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.readout.ingest.web.WebAddress;

/** Where documents come from again and again. */
public sealed interface Source {
    /** What the list says of all its documents. */
    Label label();

    /** How often it is looked at. */
    Duration every();

    /** Names it in words to a person: its address, path or file. */
    String name();

    /**
     * What is said of all documents of a source; absent for what is left to each document.
     *
     * @param outlet taken in place of what the document says
     * @param country of the outlet, ISO 3166-1 alpha-3
     * @param language ISO 639-1, taken in place of identification
     */
    record Label(Optional<String> outlet, Optional<String> country, Optional<String> language) {}

    /** An RSS or Atom feed, whose articles are got once and again when it says that they changed. */
    record Feed(WebAddress address, Label label, Duration every) implements Source {
        @Override
        public String name() {
            return address.toString();
        }
    }

    /** A folder whose files, also in folders below it, are read when they come and when they change. */
    record Folder(Path path, Label label, Duration every) implements Source {
        @Override
        public String name() {
            return path.toString();
        }
    }

    /** Addresses of articles, each of which is looked at again and again. */
    record Pages(String name, List<WebAddress> addresses, Label label, Duration every) implements Source {
        public Pages {
            addresses = List.copyOf(addresses);
        }
    }
}
