package org.readout.ingest.web;

import java.util.function.Consumer;
import org.readout.core.Problem;
import org.readout.core.ProblemCode;
import org.readout.ingest.Given;
import org.readout.ingest.Ingest;
import org.readout.ingest.Ingested;

/** Reads the articles at addresses of the web, of any format that files may have. */
public final class WebReader {
    private final Fetcher fetcher;

    public WebReader(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    /** Gets and reads what is at an address; what stands in the way is handed over as a problem. */
    public void read(String address, Ingest ingest, Consumer<Ingested> sink) {
        try {
            Fetched fetched = fetcher.get(WebAddress.of(address), Validators.NONE);
            if (fetched instanceof Fetched.Content content) {
                read(address, content, Given.NOTHING, ingest, sink);
            }
        } catch (WebException e) {
            sink.accept(new Ingested.Trouble(e.problem(address)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            sink.accept(new Ingested.Trouble(
                    Problem.of(ProblemCode.UNREACHABLE, address, "The run was ended before it was got.")));
        }
    }

    /**
     * Reads what was got.
     *
     * @param name the address as it was given, which problems are reported under
     * @param given what is known of it besides
     */
    public static void read(String name, Fetched.Content content, Given given, Ingest ingest, Consumer<Ingested> sink) {
        ingest.read(
                name,
                content.stream(),
                given.from(content.address().toString(), content.time(), content.charset()),
                sink);
    }
}
