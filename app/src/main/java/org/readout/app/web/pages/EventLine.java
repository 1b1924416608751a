package org.readout.app.web.pages;

import org.readout.app.wording.StatusSign;

/**
 * An event in a list.
 *
 * @param when its day or range in words; empty when no day is known
 * @param kind what it is in plain words
 * @param origins how many independent reports, in words
 * @param note what the list has to say of it beside that; may be empty
 */
public record EventLine(
        String id,
        String href,
        String headline,
        StatusSign status,
        String when,
        String kind,
        String code,
        String place,
        String origins,
        int differs,
        String note) {

    EventLine with(String words) {
        return new EventLine(id, href, headline, status, when, kind, code, place, origins, differs, words);
    }
}
