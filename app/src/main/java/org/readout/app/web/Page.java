package org.readout.app.web;

import java.util.Optional;

/**
 * One kind of page. At {@link #path} it is HTML, with {@code .json} and {@code .csv} behind the path the same data for
 * programs. Used by several threads at once, so it holds nothing of a request.
 */
public interface Page {

    /** As Javalin writes paths: {@code /events/{id}}; the first page is {@code /} with the twins {@code /index.json}. */
    String path();

    /** Its name in the navigation; absent for pages that are reached from others. */
    default Optional<String> navigation() {
        return Optional.empty();
    }

    /** @throws Refusal when it cannot be answered as asked */
    Answer answer(Ask ask);
}
