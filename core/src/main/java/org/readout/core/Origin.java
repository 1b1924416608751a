package org.readout.core;

import java.util.List;

/**
 * An independent report: what is left when copies, reprints, translations and relays are followed back.
 *
 * @param id stable for the same reports
 * @param name the outlet, or the named source of a relayed report
 * @param documents ids of the documents that rest on it
 */
public record Origin(String id, String name, List<String> documents) {
    public Origin {
        documents = List.copyOf(documents);
    }
}
