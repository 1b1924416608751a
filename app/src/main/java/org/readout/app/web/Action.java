package org.readout.app.web;

/**
 * Something that a form of a page does: {@code POST} to {@link #path} with the token of {@link Frame#token} in the field
 * {@link Guard#TOKEN}. It is refused when serving read-only and when the form was not a page of this server.
 */
public interface Action {

    /** As Javalin writes paths. */
    String path();

    /** Does it and returns where to go then. The reader of {@code ask} sees the project before it. */
    Address run(Ask ask);
}
