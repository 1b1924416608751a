package org.readout.app.web;

import java.util.Optional;

/**
 * What a page says, in all its forms.
 *
 * @param title of the page, without the program's name
 * @param template name of the jte template below {@code web/}, without ending; it takes {@code frame} and {@code view}
 * @param view all that the template shows; a public record
 * @param twins the same data for programs; made only when asked for
 * @param command the command line that gives the same data, or what comes nearest to it
 * @param paging where the page stands in a list; absent when it shows all
 */
public record Answer(
        String title, String template, Object view, Twins twins, CommandText command, Optional<Paging> paging) {

    public Answer(String title, String template, Object view, Twins twins, CommandText command) {
        this(title, template, view, twins, command, Optional.empty());
    }

    /** Part of a longer list. */
    public Answer with(Paging where) {
        return new Answer(title, template, view, twins, command, Optional.of(where));
    }
}
