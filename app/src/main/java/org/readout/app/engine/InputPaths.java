package org.readout.app.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.readout.ingest.Ingest;
import org.readout.ingest.Ingested;
import org.readout.ingest.web.WebAddress;
import org.readout.ingest.web.WebReader;

/** The articles under paths and at addresses, in the order in which the user named them. */
public final class InputPaths {
    private InputPaths() {}

    public static Engine.Articles of(Engine.Inputs inputs) {
        return (ingest, sink) -> read(inputs, ingest, sink);
    }

    private static void read(Engine.Inputs inputs, Ingest ingest, Consumer<Ingested> sink) {
        List<String> files = new ArrayList<>();
        Optional<WebReader> web = Optional.empty();
        for (String path : inputs.paths()) {
            if (WebAddress.looksLikeOne(path)) {
                files(files, inputs, ingest, sink);
                web = web.or(() -> Optional.of(new WebReader(Web.fetcher(inputs.allowPrivate()))));
                web.get().read(path, ingest, sink);
            } else {
                files.add(path);
            }
        }
        files(files, inputs, ingest, sink);
    }

    /** Paths that follow one another are read together, so that copies among them are told. */
    private static void files(List<String> files, Engine.Inputs inputs, Ingest ingest, Consumer<Ingested> sink) {
        if (!files.isEmpty()) {
            ingest.read(List.copyOf(files), inputs.standardInput(), sink);
            files.clear();
        }
    }
}
