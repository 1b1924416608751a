package org.readout.app.web;

import java.util.List;
import java.util.Optional;

/**
 * What stands around a page.
 *
 * @param navigation pages that can be reached from everywhere
 * @param json address of the data as JSON; absent for error pages, as are {@code csv}, {@code command} and {@code use}
 * @param project name of the project's file
 * @param uncollated how many documents are not in what the pages show, or only as an earlier version collated them
 * @param search words that are searched for on this page, shown in the field of the search
 * @param token goes with every form that writes
 */
public record Frame(
        String title,
        List<Place> navigation,
        Assets assets,
        Optional<String> json,
        Optional<String> csv,
        Optional<String> command,
        Optional<DataUse> use,
        String project,
        long uncollated,
        String search,
        String token,
        boolean readOnly,
        String version) {

    /** An entry of the navigation. */
    public record Place(String label, String href, boolean here) {}

    public Frame {
        navigation = List.copyOf(navigation);
    }

    /** The command line that brings all documents into the events. */
    public String collating() {
        return "readout ingest --db " + project;
    }

    /** The address of a file of the program: a style sheet, a script. */
    public String asset(String name) {
        return assets.href(name);
    }
}
