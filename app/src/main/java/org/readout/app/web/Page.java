package org.readout.app.web;

import java.util.List;
import java.util.Optional;
import org.readout.store.ProjectReader;

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

    /** Names of the parameters of the query that it reads; a request with any other is refused. */
    default List<String> parameters() {
        return List.of();
    }

    /** Reads and keeps beforehand what the first visitor would have to wait for; called once, beside the first requests. */
    default void prepare(ProjectReader project) {}

    /** @throws Refusal when it cannot be answered as asked */
    Answer answer(Ask ask);
}
